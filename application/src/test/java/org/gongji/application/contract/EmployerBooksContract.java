package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.gongji.application.employer.Employer;
import org.gongji.application.ledger.EmployerBooks;
import org.gongji.application.ledger.EmployerBooks.Booked;
import org.gongji.application.ledger.EmployerBooks.Movement;
import org.gongji.application.ledger.EmployerBooks.Part;
import org.gongji.application.ledger.EmployerBooks.PartKey;
import org.gongji.application.ledger.FlowKind;
import org.gongji.application.ledger.LedgerBook.Dates;
import org.gongji.application.ledger.LedgerBook.Moved;
import org.gongji.application.ledger.LedgerBook.Source;
import org.gongji.application.ledger.LedgerBook.SourceKind;
import org.gongji.application.listing.Period;
import org.gongji.application.operation.Page;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.ledger.LedgerAccountKind;
import org.gongji.domain.ledger.Posting;
import org.gongji.domain.ledger.Posting.LedgerAccount;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link EmployerBooks}. */
public abstract class EmployerBooksContract extends PortContract {

  private static final Period ALL = new Period(LocalDate.of(2022, 1, 1), TODAY);

  @Test
  void nothing_booked_is_nothing_moved() {
    var employer = employer("01010777");

    assertThat(unallocated(employer, ALL))
        .isEqualTo(new Movement(Money.ZERO, Money.ZERO, Money.ZERO));
    assertThat(flow(employer, ALL, null)).isEmpty();
    assertThat(read(() -> ports().books().details(employer.key(), serial(1), FIRST_PAGE)))
        .isEmpty();
  }

  @Test
  void both_days_of_a_period_belong_to_it() {
    var employer = employer("01010777");
    post(employer, 1, "1.00", LocalDate.of(2022, 2, 28));
    post(employer, 2, "10.00", LocalDate.of(2022, 3, 1));
    post(employer, 3, "100.00", LocalDate.of(2022, 3, 31));
    post(employer, 4, "-5.00", LocalDate.of(2022, 3, 31));
    post(employer, 5, "1000.00", LocalDate.of(2022, 4, 1));

    var march = unallocated(employer, new Period(MARCH.atDay(1), MARCH.atEndOfMonth()));

    assertThat(march).isEqualTo(new Movement(Money.ofYuan(1), Money.ofYuan(110), Money.ofYuan(5)));
    assertThat(march.closing()).isEqualTo(Money.ofYuan(106));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void periods_chain_up_to_the_balance_that_the_proof_proves(long seed) {
    var random = new Random(seed);
    var employer = employer("01010777");
    post(employer("01010778"), 999, "77.77", TODAY);
    var ends = new TreeMap<LocalDate, Money>();
    var balance = 0L;
    var first = LocalDate.of(2022, 1, 1);
    var day = first;
    for (var sequence = 1; day.isBefore(TODAY); sequence++) {
      var out = balance > 0 && random.nextBoolean();
      var fen = 1 + random.nextLong(out ? balance : 10_000_000);
      post(employer, sequence, Money.ofFen(out ? -fen : fen).plain(), day);
      balance += out ? -fen : fen;
      ends.put(day, Money.ofFen(balance));
      day = day.plusDays(random.nextInt(6));
    }

    var opening = Money.ZERO;
    for (var from = first; !from.isAfter(TODAY); ) {
      var to = earlier(from.plusDays(random.nextInt(20)), TODAY);
      var movement = unallocated(employer, new Period(from, to));
      assertThat(movement.opening()).isEqualTo(opening);
      assertThat(movement.closing()).isEqualTo(ends.floorEntry(to).getValue());
      opening = movement.closing();
      from = to.plusDays(1);
    }

    assertThat(opening).isEqualTo(found("01010777").unallocated());
    assertThat(read(() -> ports().ledger().verify())).isEmpty();
  }

  @Test
  void a_remittance_says_its_months_its_persons_and_who_let_it_be_booked() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2505);

    remitted(employer, 7, FEBRUARY, MARCH);

    assertThat(flow(employer, ALL, FlowKind.REMITTANCE))
        .containsExactly(new Booked(
            serial(7),
            FlowKind.REMITTANCE,
            TODAY,
            FEBRUARY,
            MARCH,
            Money.parse("2204.00"),
            Money.ZERO,
            "系统管理员01",
            2,
            4));
    assertThat(parts(employer, 7, new Page.Wanted(1, 10)))
        .containsExactly(
            part(1, FEBRUARY, "600.00"),
            part(1, MARCH, "600.00"),
            part(2, FEBRUARY, "502.00"),
            part(2, MARCH, "502.00"));
  }

  @Test
  void a_back_payment_credits_a_persons_periods_of_one_last_month_together() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2500);
    var filing = filing(employer, 8, FilingKind.BACK_PAYMENT);
    var lines = List.of(
        owed(1, FEBRUARY, MARCH, "200.00"),
        owed(1, MARCH, MARCH, "100.00"),
        owed(2, MARCH, MARCH, "50.00"));
    commit(() ->
        ports().backPayments().owe(employer.key(), filing.key(), filing.serial(), NOW, lines));
    post(employer, 1, "350.00", TODAY);
    var source = source(SourceKind.BACK_PAYMENT, filing.key(), filing.serial(), employer, "李敏");

    commit(() -> ports().ledger().allocateBackPayment(source, Money.ofYuan(350), DATES));

    assertThat(flow(employer, ALL, FlowKind.BACK_PAYMENT))
        .containsExactly(booked(8, FlowKind.BACK_PAYMENT, TODAY, Money.ofYuan(350), "李敏", 2));
    assertThat(parts(employer, 8, FIRST_PAGE))
        .containsExactly(part(1, MARCH, "300.00"), part(2, MARCH, "50.00"));
  }

  @Test
  void what_moves_between_employers_is_booked_for_each_of_them() {
    var from = employer("01010777");
    var other = employer("01010779");
    var to = employer("01010778");
    accounts(from, 3000, 2500, 2000);
    var filing = filing(to, 8, FilingKind.TRANSFER);
    var source = source(SourceKind.TRANSFER, filing.key(), filing.serial(), to, "李敏");

    commit(() -> ports()
        .ledger()
        .transfer(
            source,
            List.of(
                new Moved(account(1), from.key(), to.key(), Money.ofYuan(600)),
                new Moved(account(2), other.key(), to.key(), Money.ofYuan(5)),
                new Moved(account(3), from.key(), to.key(), Money.ofYuan(400))),
            DATES));

    assertThat(flow(from, ALL, null))
        .containsExactly(booked(8, FlowKind.TRANSFER_OUT, TODAY, Money.ofYuan(1_000), "李敏", 2));
    assertThat(flow(other, ALL, null))
        .containsExactly(booked(8, FlowKind.TRANSFER_OUT, TODAY, Money.ofYuan(5), "李敏", 1));
    assertThat(flow(to, ALL, null))
        .containsExactly(booked(8, FlowKind.TRANSFER_IN, TODAY, Money.ofYuan(1_005), "李敏", 3));
    assertThat(parts(from, 8, FIRST_PAGE))
        .containsExactly(part(1, APRIL, "600.00"), part(3, APRIL, "400.00"));
    assertThat(parts(to, 8, FIRST_PAGE))
        .containsExactly(
            part(1, APRIL, "600.00"), part(2, APRIL, "5.00"), part(3, APRIL, "400.00"));
    assertThat(unallocated(from, ALL).closing()).isEqualTo(Money.ZERO);
  }

  @Test
  void the_newest_comes_first_by_kind_and_period_and_page() {
    var employer = employer("01010777");
    post(employer("01010778"), 99, "1.00", TODAY);
    for (var at = 1; at <= 12; at++) {
      post(employer, at, at + ".00", LocalDate.of(2022, 3, at));
    }
    post(employer, 13, "13.00", LocalDate.of(2022, 3, 12));

    assertThat(flow(employer, ALL, null))
        .extracting(Booked::serial)
        .containsExactlyElementsOf(serials(13, 4));
    var second = read(
        () -> ports().books().flow(employer.key(), ALL, FlowKind.DEPOSIT, new Page.Wanted(2, 10)));
    assertThat(second.total()).isEqualTo(13);
    assertThat(behind(employer, null)).extracting(Booked::serial).startsWith(serial(13));
    assertThat(behind(employer, serial(4))).isEqualTo(second.rows());
    assertThat(behind(employer, serial(99))).isEmpty();
    assertThat(second.rows()).extracting(Booked::serial).containsExactlyElementsOf(serials(3, 1));
    var days = new Period(LocalDate.of(2022, 3, 2), LocalDate.of(2022, 3, 4));
    assertThat(flow(employer, days, null))
        .extracting(Booked::serial)
        .containsExactlyElementsOf(serials(4, 2));
    assertThat(flow(employer, ALL, FlowKind.REMITTANCE)).isEmpty();
  }

  @Test
  void a_deposit_has_nobody_in_it_and_another_employers_posting_is_not_found() {
    var employer = employer("01010777");
    var other = employer("01010778");
    post(employer, 1, "100.00", TODAY);

    var details = read(() -> ports().books().details(employer.key(), serial(1), FIRST_PAGE))
        .orElseThrow();

    assertThat(details.booked())
        .isEqualTo(booked(1, FlowKind.DEPOSIT, TODAY, Money.ofYuan(100), "赵强", 0));
    assertThat(details.parts().rows()).isEmpty();
    assertThat(read(() -> ports().books().details(other.key(), serial(1), FIRST_PAGE)))
        .isEmpty();
  }

  @Test
  void the_parts_behind_a_key_are_those_of_the_next_page() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2500, 2000, 1800, 3300);
    remitted(employer, 7, FEBRUARY, MARCH);
    var counted = new ArrayList<Part>();
    var followed = new ArrayList<Part>();
    @Nullable PartKey last = null;

    for (var number = 1; number <= 4; number++) {
      counted.addAll(parts(employer, 7, new Page.Wanted(number, 3)));
      followed.addAll(behind(employer, 7, last));
      last = followed.get(followed.size() - 1).key();
    }

    assertThat(counted).hasSize(10).isEqualTo(followed);
    assertThat(behind(employer, 7, last)).isEmpty();
    assertThat(behind(employer, 7, new PartKey(new AccountNumber("9"), FEBRUARY)))
        .isEmpty();
    assertThat(behind(employer, 8, null)).isEmpty();
  }

  @Test
  void the_key_of_a_part_is_read_as_it_was_written() {
    var key = new PartKey(account(1), FEBRUARY);

    assertThat(key.text()).isEqualTo("1001010001@2022-02");
    assertThat(PartKey.of(key.text())).isEqualTo(key);
    assertThatThrownBy(() -> PartKey.of("1001010001@2022-13"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private List<Booked> behind(Employer employer, @Nullable BusinessSerial last) {
    return read(() -> ports().books().flowBehind(employer.key(), ALL, FlowKind.DEPOSIT, last, 10));
  }

  private List<Part> behind(Employer employer, long sequence, @Nullable PartKey last) {
    return read(() -> ports().books().partsBehind(employer.key(), serial(sequence), last, 3));
  }

  private void remitted(Employer employer, long sequence, YearMonth... months) {
    var assessment = assessed(employer, sequence, months);
    post(employer, 1_000 + sequence, assessment.due().plain(), TODAY);
    var source =
        source(SourceKind.ASSESSMENT, assessment.key(), assessment.serial(), employer, "系统管理员01");
    commit(() -> {
      ports().ledger().allocate(source, assessment, DATES);
      ports().assessments().allocated(assessment, NOW);
      ports().employers().paidThrough(assessment.employerKey(), assessment.to());
    });
  }

  /** Money that came and was reviewed, or below zero money that was taken back. */
  private void post(Employer employer, long sequence, String amount, LocalDate on) {
    var money = Money.parse(amount);
    var key = money.isPositive() ? reviewed(employer, sequence, amount) : 1_000_000 + sequence;
    var source = source(SourceKind.DEPOSIT, key, serial(sequence), employer, "赵强");
    commit(() -> ports()
        .ledger()
        .post(
            source,
            Posting.move(
                new LedgerAccount(LedgerAccountKind.BANK, BANK_ACCOUNT),
                new LedgerAccount(
                    LedgerAccountKind.UNALLOCATED, employer.number().text()),
                money),
            new Dates(TODAY, on, NOW)));
  }

  private long reviewed(Employer employer, long sequence, String amount) {
    var deposit = deposited(employer, sequence, amount, null);
    commit(() -> ports().deposits().reviewed(deposit, "reviewer", NOW));
    return deposit.key();
  }

  private static Source source(
      SourceKind kind, long key, BusinessSerial serial, Employer employer, String reviewer) {
    return new Source(kind, key, serial, employer.key(), reviewer);
  }

  private Movement unallocated(Employer employer, Period period) {
    return read(() -> ports().books().unallocated(employer.key(), period));
  }

  private List<Booked> flow(Employer employer, Period period, @Nullable FlowKind kind) {
    return read(() -> ports().books().flow(employer.key(), period, kind, FIRST_PAGE))
        .rows();
  }

  private List<Part> parts(Employer employer, long sequence, Page.Wanted wanted) {
    return read(() -> ports().books().details(employer.key(), serial(sequence), wanted))
        .orElseThrow()
        .parts()
        .rows();
  }

  private static List<BusinessSerial> serials(int from, int to) {
    var serials = new ArrayList<BusinessSerial>();
    for (var at = from; at >= to; at--) {
      serials.add(serial(at));
    }
    return serials;
  }

  private static Part part(int at, YearMonth month, String amount) {
    return new Part(account(at), "职工" + at, month, Money.parse(amount));
  }

  private static Booked booked(
      long sequence, FlowKind kind, LocalDate on, Money amount, String reviewer, long persons) {
    return new Booked(
        serial(sequence), kind, on, null, null, amount, Money.ZERO, reviewer, persons, persons);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
