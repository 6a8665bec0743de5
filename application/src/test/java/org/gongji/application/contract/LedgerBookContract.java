package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.gongji.application.backpay.BackPayments.Owed;
import org.gongji.application.contributor.Contributors.Listed;
import org.gongji.application.contributor.Contributors.Search;
import org.gongji.application.contributor.Contributors.Sort;
import org.gongji.application.employer.Employer;
import org.gongji.application.filing.Filing;
import org.gongji.application.ledger.LedgerBook;
import org.gongji.application.ledger.LedgerBook.Moved;
import org.gongji.application.ledger.LedgerBook.Source;
import org.gongji.application.ledger.LedgerBook.SourceKind;
import org.gongji.application.ledger.PersonalEntries;
import org.gongji.application.ledger.PersonalEntries.Entry;
import org.gongji.application.ledger.PersonalEntries.Place;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Transactions;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.ledger.LedgerAccountKind;
import org.gongji.domain.ledger.Posting;
import org.gongji.domain.ledger.Posting.LedgerAccount;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.movement.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** {@link LedgerBook}. */
public abstract class LedgerBookContract extends PortContract {

  @AfterEach
  void the_books_agree_with_their_entries() {
    assertThat(read(() -> ports().ledger().verify())).isEmpty();
  }

  @Test
  void a_deposit_raises_the_unallocated_amount_of_its_employer_only() {
    var employer = employer("01010777");
    var other = employer("01010778");

    deposit(employer, 1, "6100.50");
    deposit(employer, 2, "0.01");

    assertThat(unallocated(employer)).isEqualTo(Money.ofFen(610_051));
    assertThat(unallocated(other)).isEqualTo(Money.ZERO);
  }

  @Test
  void a_source_is_posted_once() {
    var employer = employer("01010777");
    var source = deposit(employer, 1, "100.00");

    assertThatThrownBy(() -> commit(() -> post(employer, source, "100.00")))
        .isInstanceOf(Transactions.Conflict.class);

    assertThat(unallocated(employer)).isEqualTo(Money.ofYuan(100));
  }

  @Test
  void the_unallocated_amount_never_goes_below_zero() {
    var employer = employer("01010777");
    deposit(employer, 1, "100.00");

    assertThatThrownBy(() -> takeBack(employer, 1_000_002, "-100.01"))
        .isInstanceOf(IllegalStateException.class);
    assertThat(unallocated(employer)).isEqualTo(Money.ofYuan(100));

    takeBack(employer, 1_000_003, "-100.00");
    assertThat(unallocated(employer)).isEqualTo(Money.ZERO);
  }

  @Test
  void what_is_allocated_goes_from_the_employer_to_each_person() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2505);
    var assessment = assessed(employer, 7, FEBRUARY, MARCH);
    deposit(employer, 1, "2205.00");

    allocate(assessment);

    assertThat(unallocated(employer)).isEqualTo(Money.ofYuan(1));
    assertThat(persons(employer))
        .extracting(Listed::balance)
        .containsExactly(Money.ofYuan(1_200), Money.ofYuan(1_004));
    assertThat(persons(employer)).extracting(Listed::paidThrough).containsExactly(MARCH, MARCH);
  }

  @Test
  void who_was_not_in_the_assessment_gets_nothing() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    var assessment = assessed(employer, 7, FEBRUARY);
    commit(() -> ports().contributors().open(employer.key(), List.of(opening(2, 2000))));
    deposit(employer, 1, "600.00");

    allocate(assessment);

    assertThat(persons(employer).get(1).balance()).isEqualTo(Money.ZERO);
    assertThat(persons(employer).get(1).paidThrough()).isNull();
  }

  @Test
  void without_the_money_nothing_is_allocated() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    var assessment = assessed(employer, 7, FEBRUARY);
    deposit(employer, 1, "599.99");

    assertThatThrownBy(() -> allocate(assessment)).isInstanceOf(IllegalStateException.class);

    assertThat(unallocated(employer)).isEqualTo(Money.ofFen(59_999));
    assertThat(persons(employer).get(0).balance()).isEqualTo(Money.ZERO);
    assertThat(persons(employer).get(0).paidThrough()).isNull();
  }

  @Test
  void an_assessment_is_allocated_once() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    var assessment = assessed(employer, 7, FEBRUARY);
    deposit(employer, 1, "1200.00");
    allocate(assessment);

    assertThatThrownBy(() -> allocate(assessment)).isInstanceOf(Transactions.Conflict.class);

    assertThat(unallocated(employer)).isEqualTo(Money.ofYuan(600));
    assertThat(persons(employer).get(0).balance()).isEqualTo(Money.ofYuan(600));
  }

  @Test
  void a_persons_paid_month_never_goes_back() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    var february = assessed(employer, 7, FEBRUARY);
    var march = assessed(employer, 8, MARCH);
    deposit(employer, 1, "1200.00");

    allocate(march);
    allocate(february);

    assertThat(persons(employer).get(0).paidThrough()).isEqualTo(MARCH);
    assertThat(persons(employer).get(0).balance()).isEqualTo(Money.ofYuan(1_200));
  }

  @Test
  void who_was_transferred_meanwhile_is_credited_where_the_account_stands() {
    var from = employer("01010777");
    var to = employer("01010778");
    accounts(from, 3000);
    var assessment = assessed(from, 7, FEBRUARY);
    change(to, 1, terms(MARCH, AccountStatus.NORMAL, Standing.TRANSFERRED, 3000));
    deposit(from, 1, "600.00");

    allocate(assessment);

    assertThat(persons(from)).isEmpty();
    assertThat(persons(to).get(0).balance()).isEqualTo(Money.ofYuan(600));
  }

  @Test
  void a_back_payment_goes_from_the_employer_to_each_person_and_moves_no_paid_month() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2500);
    allocated(employer, 7, FEBRUARY);
    var filing = filing(employer, 8, FilingKind.BACK_PAYMENT);
    owe(
        filing,
        owed(1, FEBRUARY, MARCH, "601.00"),
        owed(1, APRIL, APRIL, "300.00"),
        owed(2, MARCH, MARCH, "100.00"));
    deposit(employer, 2, "1002.00");

    allocateBackPayment(filing, "1001.00");

    assertThat(unallocated(employer)).isEqualTo(Money.ofYuan(1));
    assertThat(persons(employer))
        .extracting(Listed::balance)
        .containsExactly(Money.ofYuan(1_501), Money.ofYuan(600));
    assertThat(persons(employer)).extracting(Listed::paidThrough).containsOnly(FEBRUARY);
  }

  @Test
  void a_persons_periods_that_end_in_one_month_are_credited_together() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    var filing = filing(employer, 8, FilingKind.BACK_PAYMENT);
    owe(filing, owed(1, MARCH, MARCH, "100.00"), owed(1, FEBRUARY, MARCH, "200.00"));
    deposit(employer, 2, "300.00");

    allocateBackPayment(filing, "300.00");

    assertThat(persons(employer).get(0).balance()).isEqualTo(Money.ofYuan(300));
  }

  @Test
  void a_back_payment_is_allocated_once_with_the_money_and_only_as_it_adds_up() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    var filing = filing(employer, 8, FilingKind.BACK_PAYMENT);
    owe(filing, owed(1, MARCH, MARCH, "600.00"));
    deposit(employer, 2, "599.99");

    assertThatThrownBy(() -> allocateBackPayment(filing, "600.00"))
        .isInstanceOf(IllegalStateException.class);
    deposit(employer, 3, "600.01");
    assertThatThrownBy(() -> allocateBackPayment(filing, "600.01"))
        .isInstanceOf(IllegalStateException.class);
    assertThat(unallocated(employer)).isEqualTo(Money.ofYuan(1_200));
    assertThat(persons(employer).get(0).balance()).isEqualTo(Money.ZERO);

    allocateBackPayment(filing, "600.00");

    var again = source(SourceKind.BACK_PAYMENT, filing);
    assertThatThrownBy(() ->
            commit(() -> ports().ledger().allocateBackPayment(again, Money.ofYuan(600), DATES)))
        .isInstanceOf(Transactions.Conflict.class);
    assertThat(unallocated(employer)).isEqualTo(Money.ofYuan(600));
    assertThat(persons(employer).get(0).balance()).isEqualTo(Money.ofYuan(600));
  }

  @Test
  void balances_that_move_to_another_employer_stay_what_they_are() {
    var from = employer("01010777");
    var to = employer("01010778");
    accounts(from, 3000, 2500, 2000);
    allocated(from, 7, FEBRUARY);
    var filing = filing(to, 8, FilingKind.TRANSFER);

    transfer(
        SourceKind.TRANSFER, filing, moved(1, from, to, "600.00"), moved(3, from, to, "400.00"));

    assertThat(persons(from))
        .extracting(Listed::balance)
        .containsExactly(Money.ofYuan(600), Money.ofYuan(500), Money.ofYuan(400));
    assertThat(persons(from)).extracting(Listed::paidThrough).containsOnly(FEBRUARY);
    assertThat(unallocated(from)).isEqualTo(Money.ZERO);
    assertThat(unallocated(to)).isEqualTo(Money.ZERO);
  }

  @Test
  void balances_come_from_several_employers_in_one_posting() {
    var from = employer("01010777");
    var other = employer("01010779");
    var to = employer("01010778");
    accounts(from, 3000, 2500);
    allocated(from, 7, FEBRUARY);
    var filing = filing(to, 8, FilingKind.SEAL);

    transfer(
        SourceKind.CENTRAL_MOVE, filing, moved(1, from, to, "600.00"), moved(2, other, to, "0.01"));

    assertThat(persons(from)).extracting(Listed::paidThrough).containsOnly(FEBRUARY);
  }

  @Test
  void a_persons_entries_come_newest_first_with_the_balance_after_each() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2500);
    deposit(employer, 1, "2200.00");
    allocate(assessed(employer, 7, FEBRUARY, MARCH));

    var entries = entries(employer, null, 10);

    assertThat(entries).extracting(entry -> entry.place().month()).containsExactly(MARCH, FEBRUARY);
    assertThat(entries).extracting(Entry::amount).containsOnly(Money.ofYuan(600));
    assertThat(entries)
        .extracting(Entry::balance)
        .containsExactly(Money.ofYuan(1_200), Money.ofYuan(600));
    assertThat(entries.get(0).kind()).isEqualTo(SourceKind.ASSESSMENT);
    assertThat(entries.get(0).serial()).isEqualTo(serial(7));
    assertThat(entries.get(0).valueDate()).isEqualTo(TODAY);
    assertThat(entries(employer, entries.get(0).place(), 10)).containsExactly(entries.get(1));
    assertThat(entries(employer, entries.get(1).place(), 10)).isEmpty();
    var page = read(
        () -> ports().personalEntries().list(employer.key(), account(1), new Page.Wanted(2, 1)));
    assertThat(page.rows()).containsExactly(entries.get(1));
    assertThat(page.total()).isEqualTo(2);
    var months = new PersonalEntries.Sort(PersonalEntries.Order.MONTH, false);
    assertThat(sorted(employer, months)).containsExactly(entries.get(1), entries.get(0));
    var amounts = new PersonalEntries.Sort(PersonalEntries.Order.AMOUNT, true);
    assertThat(sorted(employer, amounts)).isEqualTo(entries);
    var oldest = new PersonalEntries.Sort(PersonalEntries.Order.DATE, false);
    assertThat(sorted(employer, oldest)).containsExactly(entries.get(1), entries.get(0));
  }

  private List<Entry> sorted(Employer employer, PersonalEntries.Sort sort) {
    return read(() -> ports().personalEntries().list(employer.key(), account(1), sort, FIRST_PAGE))
        .rows();
  }

  @Test
  void an_employer_sees_its_own_entries_and_the_whole_balance_after_them() {
    var from = employer("01010777");
    var to = employer("01010778");
    accounts(from, 3000);
    allocated(from, 7, FEBRUARY);
    var filing = filing(to, 3, FilingKind.TRANSFER);
    transfer(
        SourceKind.TRANSFER,
        filing,
        new Moved(account(1), from.key(), to.key(), Money.ofYuan(600)));

    assertThat(entries(to, null, 10)).hasSize(1);
    assertThat(entries(to, null, 10).get(0).amount()).isEqualTo(Money.ofYuan(600));
    assertThat(entries(to, null, 10).get(0).balance()).isEqualTo(Money.ofYuan(600));
    assertThat(entries(from, null, 10))
        .extracting(Entry::amount)
        .containsExactly(Money.ofYuan(-600), Money.ofYuan(600));
  }

  private List<Entry> entries(Employer employer, @Nullable Place last, int most) {
    return read(() -> ports().personalEntries().behind(employer.key(), account(1), last, most));
  }

  @Test
  void a_transfer_is_posted_once_and_never_of_nothing() {
    var from = employer("01010777");
    var to = employer("01010778");
    accounts(from, 3000);
    allocated(from, 7, FEBRUARY);
    var filing = filing(to, 8, FilingKind.TRANSFER);

    assertThatThrownBy(() -> transfer(SourceKind.TRANSFER, filing))
        .isInstanceOf(IllegalStateException.class);
    transfer(SourceKind.TRANSFER, filing, moved(1, from, to, "600.00"));
    assertThatThrownBy(() -> transfer(SourceKind.TRANSFER, filing, moved(1, from, to, "600.00")))
        .isInstanceOf(Transactions.Conflict.class);
  }

  /** A month that was assessed, paid for and allocated. */
  private void allocated(Employer employer, long sequence, YearMonth month) {
    var assessment = assessed(employer, sequence, month);
    deposit(employer, 1_000 + sequence, assessment.due().plain());
    allocate(assessment);
  }

  private void owe(Filing filing, Owed... lines) {
    commit(() -> ports()
        .backPayments()
        .owe(filing.employerKey(), filing.key(), filing.serial(), NOW, List.of(lines)));
  }

  private void allocateBackPayment(Filing filing, String due) {
    var source = source(SourceKind.BACK_PAYMENT, filing);
    commit(() -> {
      var waiting = ports().backPayments().waiting(filing.employerKey()).get(0);
      ports().ledger().allocateBackPayment(source, Money.parse(due), DATES);
      ports().backPayments().allocated(waiting, NOW);
    });
  }

  private void transfer(SourceKind kind, Filing filing, Moved... moved) {
    commit(() -> ports().ledger().transfer(source(kind, filing), List.of(moved), DATES));
  }

  private static Source source(SourceKind kind, Filing filing) {
    return new Source(kind, filing.key(), filing.serial(), filing.employerKey(), "李敏");
  }

  private static Moved moved(int at, Employer from, Employer to, String amount) {
    return new Moved(account(at), from.key(), to.key(), Money.parse(amount));
  }

  /** Money that came, was recorded and reviewed; answers what its posting comes from. */
  private Source deposit(Employer employer, long sequence, String amount) {
    var deposit = deposited(employer, sequence, amount, null);
    var source =
        new Source(SourceKind.DEPOSIT, deposit.key(), deposit.serial(), employer.key(), "赵强");
    commit(() -> {
      ports().deposits().reviewed(deposit, "reviewer", NOW);
      post(employer, source, amount);
    });
    return source;
  }

  private void takeBack(Employer employer, long key, String amount) {
    var source = new Source(SourceKind.DEPOSIT, key, serial(key), employer.key(), "赵强");
    commit(() -> post(employer, source, amount));
  }

  private void post(Employer employer, Source source, String amount) {
    ports()
        .ledger()
        .post(
            source,
            Posting.move(
                new LedgerAccount(LedgerAccountKind.BANK, BANK_ACCOUNT),
                new LedgerAccount(
                    LedgerAccountKind.UNALLOCATED, employer.number().text()),
                Money.parse(amount)),
            DATES);
  }

  /** All that belongs to an allocation, so that the books agree afterwards. */
  private void allocate(Assessment assessment) {
    var source = new Source(
        SourceKind.ASSESSMENT,
        assessment.key(),
        assessment.serial(),
        assessment.employerKey(),
        "系统管理员01");
    commit(() -> {
      ports().ledger().allocate(source, assessment, DATES);
      ports().assessments().allocated(assessment, NOW);
      ports().employers().paidThrough(assessment.employerKey(), assessment.to());
    });
  }

  private Money unallocated(Employer employer) {
    return found(employer.number().text()).unallocated();
  }

  private List<Listed> persons(Employer employer) {
    return read(() -> ports()
            .contributors()
            .list(employer.key(), TODAY, Search.ALL, Sort.BY_NUMBER, FIRST_PAGE))
        .rows();
  }
}
