package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gongji.application.contributor.Contributors.Listed;
import org.gongji.application.employer.Employer;
import org.gongji.application.ledger.LedgerBook;
import org.gongji.application.ledger.LedgerBook.Source;
import org.gongji.application.ledger.LedgerBook.SourceKind;
import org.gongji.application.operation.Transactions;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.ledger.LedgerAccountKind;
import org.gongji.domain.ledger.Posting;
import org.gongji.domain.ledger.Posting.LedgerAccount;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.Standing;
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
    append(to, 1, terms(MARCH, AccountStatus.NORMAL, Standing.TRANSFERRED, 3000));
    deposit(from, 1, "600.00");

    allocate(assessment);

    assertThat(persons(from)).isEmpty();
    assertThat(persons(to).get(0).balance()).isEqualTo(Money.ofYuan(600));
  }

  /** Money that came, was recorded and reviewed; answers what its posting comes from. */
  private Source deposit(Employer employer, long sequence, String amount) {
    var deposit = deposited(employer, sequence, amount, null);
    var source = new Source(SourceKind.DEPOSIT, deposit.key(), deposit.serial(), employer.key());
    commit(() -> {
      ports().deposits().reviewed(deposit, "reviewer", NOW);
      post(employer, source, amount);
    });
    return source;
  }

  private void takeBack(Employer employer, long key, String amount) {
    var source = new Source(SourceKind.DEPOSIT, key, serial(key), employer.key());
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
        SourceKind.ASSESSMENT, assessment.key(), assessment.serial(), assessment.employerKey());
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
    return read(() -> ports().contributors().list(employer.key(), TODAY, "", null, FIRST_PAGE))
        .rows();
  }
}
