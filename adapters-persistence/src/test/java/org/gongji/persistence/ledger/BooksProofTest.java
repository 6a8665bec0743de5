package org.gongji.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.gongji.application.ledger.LedgerBook.Finding;
import org.gongji.persistence.PersistentHall;
import org.gongji.persistence.Vendor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BooksProofTest {

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
