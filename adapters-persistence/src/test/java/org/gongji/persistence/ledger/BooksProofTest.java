package org.gongji.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongji.application.backpay.BackPayments.Owed;
import org.gongji.application.backpay.BackPayments.Waiting;
import org.gongji.application.contributor.Account;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.Filings;
import org.gongji.application.ledger.LedgerBook.Dates;
import org.gongji.application.ledger.LedgerBook.Finding;
import org.gongji.application.ledger.LedgerBook.Moved;
import org.gongji.application.ledger.LedgerBook.Source;
import org.gongji.application.ledger.LedgerBook.SourceKind;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.domain.backpay.BackPayment;
import org.gongji.domain.backpay.MonthPeriod;
import org.gongji.domain.backpay.SplitAmount;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.Money;
import org.gongji.persistence.PersistentHall;
import org.gongji.persistence.Vendor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BooksProofTest {

  private static final EmployerNumber OTHER = new EmployerNumber("01010888");
  private static final Instant AT = Instant.parse("2022-04-01T02:00:00Z");
  private static final Dates DATES =
      new Dates(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 4, 1), AT);
  private static final String FIRST =
      "(select account_id from account" + " where account_number = '1001010001')";
  private static final String OF_FIRST = " where account_id = " + FIRST;

  @ParameterizedTest
  @EnumSource
  void sound_books_have_no_findings(Vendor vendor) {
    try (var hall = PersistentHall.on(vendor).withManualEmployer()) {
      assertThat(hall.read(() -> hall.ports.ledger().verify())).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}: {1} names {3}")
  @MethodSource("damages")
  void a_fen_too_much_is_found_and_its_account_named(
      Vendor vendor, String what, String sql, String account) {
    try (var hall = PersistentHall.on(vendor).withManualEmployer()) {
      // when
      assertThat(hall.tamper(sql)).as(sql).isEqualTo(1);

      // then
      assertThat(hall.read(() -> hall.ports.ledger().verify()))
          .extracting(Finding::account)
          .contains(account);
    }
  }

  @ParameterizedTest
  @EnumSource
  void sound_books_with_back_payments_and_transfers_have_no_findings(Vendor vendor) {
    try (var hall = PersistentHall.on(vendor).withManualEmployer()) {
      payBackAndTransfer(hall);

      assertThat(hall.read(() -> hall.ports.ledger().verify())).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}: {1} names {3}")
  @MethodSource("damagesOfFilings")
  void what_is_wrong_in_back_payments_and_transfers_is_found_and_named(
      Vendor vendor, String what, String sql, String account) {
    try (var hall = PersistentHall.on(vendor).withManualEmployer()) {
      payBackAndTransfer(hall);

      // when
      assertThat(hall.tamper(sql)).as(sql).isEqualTo(1);

      // then
      assertThat(hall.read(() -> hall.ports.ledger().verify()))
          .extracting(Finding::account)
          .contains(account);
    }
  }

  /**
   * The first person pays 100.00 back for 202202 and 200.00 that stay unpaid; the first person's
   * 700.00 move to another employer.
   */
  private static void payBackAndTransfer(PersistentHall hall) {
    ManualEmployer.open(hall, OTHER, YearMonth.of(2022, 4));
    ManualEmployer.pay(hall, "100.00", null);
    hall.changed(() -> {
      var ports = hall.ports;
      var number = ManualEmployer.account(1);
      var account =
          Objects.requireNonNull(ports.contributors().accounts(List.of(number)).get(number));
      var to = ports.employers().find(OTHER).orElseThrow();
      var paid = filing(hall, account.employerKey(), 9_000_001, FilingKind.BACK_PAYMENT);
      owe(hall, paid, account, Money.ofYuan(50));
      owe(
          hall,
          filing(hall, account.employerKey(), 9_000_002, FilingKind.BACK_PAYMENT),
          account,
          Money.ofYuan(100));
      ports
          .ledger()
          .allocateBackPayment(source(SourceKind.BACK_PAYMENT, paid), Money.ofYuan(100), DATES);
      ports
          .backPayments()
          .allocated(new Waiting(paid.key(), paid.serial(), Money.ofYuan(100), ""), AT);
      var moved = new Moved(number, account.employerKey(), to.key(), Money.ofYuan(700));
      ports
          .ledger()
          .transfer(
              source(SourceKind.TRANSFER, filing(hall, to.key(), 9_000_003, FilingKind.TRANSFER)),
              List.of(moved),
              DATES);
    });
  }

  private static Filing filing(
      PersistentHall hall, long employerKey, long sequence, FilingKind kind) {
    var today = LocalDate.of(2022, 4, 1);
    return hall.ports
        .filings()
        .open(new Filings.Opening(
            BusinessSerial.of(today, "01", sequence),
            employerKey,
            kind,
            Channel.WEB_HALL,
            YearMonth.of(2022, 4),
            "operator",
            today,
            AT));
  }

  private static void owe(PersistentHall hall, Filing filing, Account account, Money part) {
    var february = YearMonth.of(2022, 2);
    var line =
        new BackPayment.Line(new MonthPeriod(february, february), new SplitAmount(part, part));
    hall.ports
        .backPayments()
        .owe(
            filing.employerKey(),
            filing.key(),
            filing.serial(),
            AT,
            List.of(new Owed(account.key(), line)));
  }

  private static Source source(SourceKind kind, Filing filing) {
    return new Source(kind, filing.key(), filing.serial(), filing.employerKey(), "李敏");
  }

  static Stream<Arguments> damagesOfFilings() {
    var ofPosting = " where posting_id = (select posting_id from posting where source_kind = ";
    return Stream.of(Vendor.values())
        .flatMap(vendor -> Stream.of(
            Arguments.of(
                vendor,
                "what an allocated back payment comes to",
                "update back_payment set due_fen = due_fen + 1 where allocated_at is not null",
                "01010777"),
            Arguments.of(
                vendor,
                "what a waiting back payment comes to",
                "update back_payment set due_fen = due_fen + 1 where allocated_at is null",
                "01010777"),
            Arguments.of(
                vendor,
                "a paid line",
                "update back_payment_line set employer_part_fen = employer_part_fen + 1"
                    + " where employer_part_fen = 5000",
                "1001010001"),
            Arguments.of(
                vendor,
                "an unpaid line",
                "update back_payment_line set personal_part_fen = personal_part_fen + 1"
                    + " where personal_part_fen = 10000",
                "01010777"),
            Arguments.of(
                vendor,
                "an allocated back payment that waits",
                "update back_payment set allocated_at = null where allocated_at is not null",
                "01010777"),
            Arguments.of(
                vendor,
                "a waiting back payment that is allocated",
                "update back_payment set allocated_at = approved_at where allocated_at is null",
                "01010777"),
            Arguments.of(
                vendor,
                "a back payment's credit",
                "update ledger_entry set amount_fen = amount_fen + 1" + ofPosting
                    + "'BACK_PAYMENT') and amount_fen > 0",
                "1001010001"),
            Arguments.of(
                vendor,
                "what comes by a transfer",
                "update ledger_entry set amount_fen = amount_fen + 1" + ofPosting
                    + "'TRANSFER') and amount_fen > 0",
                "1001010001"),
            Arguments.of(
                vendor,
                "the posting of a transfer",
                "delete from posting where source_kind = 'TRANSFER'",
                "01010777"),
            Arguments.of(
                vendor,
                "a transfer that says it is a deposit",
                "update posting set source_kind = 'DEPOSIT' where source_kind = 'TRANSFER'",
                "01010777"),
            Arguments.of(
                vendor,
                "a transfer of no filing",
                "update posting set source_id = 1 where source_kind = 'TRANSFER'",
                "01010888"),
            Arguments.of(
                vendor,
                "a back payment's posting of none",
                "update posting set source_id = 1 where source_kind = 'BACK_PAYMENT'",
                "01010777"),
            Arguments.of(
                vendor,
                "a back payment's credit with another employer",
                "update ledger_entry set employer_id = (select employer_id from employer"
                    + " where employer_number = '01010888')" + ofPosting
                    + "'BACK_PAYMENT') and amount_fen > 0",
                "01010888")));
  }

  static Stream<Arguments> damages() {
    return Stream.of(Vendor.values())
        .flatMap(vendor -> Stream.of(
            Arguments.of(
                vendor,
                "a person's balance",
                "update ledger_account set balance_fen = balance_fen + 1"
                    + " where ledger_account_id = " + FIRST,
                "1001010001"),
            Arguments.of(
                vendor,
                "an employer's unallocated amount",
                "update ledger_account set balance_fen = balance_fen + 1"
                    + " where kind = 'UNALLOCATED'",
                "01010777"),
            Arguments.of(
                vendor,
                "an entry",
                "update ledger_entry set amount_fen = amount_fen + 1"
                    + " where ledger_account_id = " + FIRST,
                "1001010001"),
            Arguments.of(
                vendor,
                "a bank's entry",
                "update ledger_entry set amount_fen = amount_fen + 1 where ledger_account_id = ("
                    + "select ledger_account_id from ledger_account where kind = 'BANK')",
                "0715020129219108060"),
            Arguments.of(
                vendor,
                "what a remittance came to",
                "update posting_summary set amount_fen = amount_fen + 1"
                    + " where kind = 'REMITTANCE'",
                "01010777"),
            Arguments.of(
                vendor, "a deposit", "update deposit set amount_fen = amount_fen + 1", "01010777"),
            Arguments.of(
                vendor,
                "a paid line",
                "update remittance_line set employer_part_fen = employer_part_fen + 1" + OF_FIRST
                    + " and month_yyyymm = 202202",
                "1001010001"),
            Arguments.of(
                vendor,
                "an unpaid line",
                "update remittance_line set personal_part_fen = personal_part_fen + 1" + OF_FIRST
                    + " and month_yyyymm = 202203",
                "1001010001"),
            Arguments.of(
                vendor,
                "a fen moved from one part to the other",
                "update remittance_line set personal_part_fen = personal_part_fen + 1,"
                    + " employer_part_fen = employer_part_fen - 1"
                    + OF_FIRST + " and month_yyyymm = 202203",
                "1001010001"),
            Arguments.of(
                vendor,
                "a movement",
                "update remittance_movement set amount_fen = amount_fen + 1" + OF_FIRST
                    + " and month_yyyymm = 202202",
                "1001010001"),
            Arguments.of(
                vendor,
                "the headcount of a movement",
                "update remittance_movement set headcount = 0" + OF_FIRST
                    + " and month_yyyymm = 202202",
                "01010777"),
            month(vendor, "last_fen"),
            month(vendor, "increase_fen"),
            month(vendor, "decrease_fen"),
            month(vendor, "current_fen"),
            month(vendor, "employer_part_fen"),
            month(vendor, "personal_part_fen"),
            Arguments.of(
                vendor,
                "a person's paid-through month",
                "update ledger_account set paid_through_yyyymm = 202203"
                    + " where ledger_account_id = " + FIRST,
                "1001010001"),
            Arguments.of(
                vendor,
                "an employer's paid-through month",
                "update employer set paid_through_yyyymm = 202203",
                "01010777"),
            Arguments.of(
                vendor,
                "an assessment's payment",
                "update assessment set payment_state = 'AWAITED', allocated_at = null"
                    + " where payment_state = 'ALLOCATED'",
                "01010777"),
            Arguments.of(
                vendor,
                "a posting removed",
                "delete from posting where source_kind = 'DEPOSIT'",
                "01010777")));
  }

  private static Arguments month(Vendor vendor, String column) {
    return Arguments.of(
        vendor,
        "a month's " + column,
        "update remittance_month set " + column + " = " + column + " + 1"
            + " where month_yyyymm = 202203",
        "01010777");
  }
}
