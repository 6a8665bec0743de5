package org.gongji.application.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.BANK_ACCOUNT;
import static org.gongji.application.memory.ManualEmployer.CLERK;
import static org.gongji.application.memory.ManualEmployer.MARCH;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.ManualEmployer.REVIEWER;
import static org.gongji.application.memory.Refusals.codes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Role;
import org.gongji.application.bank.Deposits.Deposit;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DepositsAtTheCounterTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 4, 1);

  private final MemoryHall hall = ManualEmployer.inMemory();

  @Test
  void what_the_clerk_records_waits_for_the_reviewer() {
    var serial = record("6100.00", TODAY, BANK_ACCOUNT, "HD-1", MARCH).orThrow();

    var waiting = hall.listDeposits.handle(REVIEWER).orThrow().waiting();
    assertThat(waiting).singleElement().satisfies(deposit -> {
      assertThat(deposit.serial()).isEqualTo(serial);
      assertThat(deposit.employer()).isEqualTo(NUMBER);
      assertThat(deposit.amount()).hasToString("6,100.00");
      assertThat(deposit.quoted()).isEqualTo(MARCH);
      assertThat(deposit.recordedBy()).isEqualTo("clerk");
      assertThat(deposit.reviewedBy()).isNull();
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000"})
  void a_bank_reference_is_not_blank(String reference) {
    var before = hall.everything();

    var refused = record("6100.00", TODAY, BANK_ACCOUNT, reference, null);

    assertThat(codes(refused)).containsExactly("BANK_REFERENCE_MALFORMED");
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void a_bank_reference_has_64_characters_at_most() {
    assertThat(codes(record("1.00", TODAY, BANK_ACCOUNT, "8".repeat(64), null))).isEmpty();
    assertThat(codes(record("1.00", TODAY, BANK_ACCOUNT, "9".repeat(65), null)))
        .containsExactly("BANK_REFERENCE_MALFORMED");
  }

  @ParameterizedTest(name = "{0} on {1}: {2} ({3})")
  @CsvSource(delimiter = '|', textBlock = """
      0.01  | 2022-04-01 | accepted             | the smallest amount, today
      0.00  | 2022-04-01 | DEPOSIT_NOT_POSITIVE | nothing
      -0.01 | 2022-04-01 | DEPOSIT_NOT_POSITIVE | less than nothing
      1.00  | 2022-04-02 | DEPOSIT_IN_FUTURE    | tomorrow
      1.00  | 2022-03-01 | accepted             | long ago
      """)
  void an_amount_is_positive_and_has_arrived(
      String amount, LocalDate receivedOn, String expected, String why) {
    var before = hall.everything();

    var decision = record(amount, receivedOn, BANK_ACCOUNT, "HD-1", null);

    var accepted = expected.equals("accepted");
    assertThat(codes(decision)).as(why).isEqualTo(accepted ? List.of() : List.of(expected));
    assertThat(hall.everything().equals(before)).isEqualTo(!accepted);
  }

  @Test
  void every_fault_is_named_at_once() {
    var unknown = new BusinessSerial("122040101_9999999999");

    var refused = record("-1.00", TODAY.plusDays(1), "4711", "HD-1", unknown);

    assertThat(codes(refused))
        .containsExactly(
            "DEPOSIT_NOT_POSITIVE",
            "QUOTED_SERIAL_UNKNOWN",
            "COLLECTING_ACCOUNT_UNKNOWN",
            "DEPOSIT_IN_FUTURE");
  }

  @Test
  void a_receipt_is_recorded_once_in_its_bank_account() {
    var first = record("1.00", TODAY, BANK_ACCOUNT, "HD-1", null).orThrow();

    var again = record("1.00", TODAY, BANK_ACCOUNT, "HD-1", null);
    var elsewhere = record("1.00", TODAY, "294756317375", "HD-1", null);

    assertThat(codes(again)).containsExactly("DEPOSIT_ALREADY_RECORDED");
    assertThat(again.rejections().get(0).figures())
        .hasToString("{value=HD-1, limit=" + first + "}");
    assertThat(codes(elsewhere)).isEmpty();
  }

  @Test
  void a_serial_that_is_paid_already_cannot_be_quoted() {
    ManualEmployer.pay(hall, "6100.00", null);

    assertThat(codes(record("6100.00", TODAY, BANK_ACCOUNT, "HD-1", MARCH)))
        .containsExactly("QUOTED_SERIAL_UNKNOWN");
  }

  @Test
  void a_deposit_for_an_unknown_employer_is_not_recorded() {
    var unknown = new EmployerNumber("99999999");
    var before = hall.everything();

    var refused = hall.recordDeposit.handle(Request.of(
        CLERK,
        new RecordDeposit.Command(unknown, Money.ofYuan(1), TODAY, BANK_ACCOUNT, "HD-1", null)));

    assertThat(codes(refused)).containsExactly("NOT_FOUND");
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void who_recorded_a_deposit_cannot_review_it() {
    var deposit = record("1.00", TODAY, BANK_ACCOUNT, "HD-1", null).orThrow();
    var promoted = new Actor("clerk", "李敏", Role.REVIEWER, Set.of());
    var before = hall.everything();

    var refused = review(promoted, NUMBER, deposit);

    assertThat(codes(refused)).containsExactly("REVIEWER_IS_RECORDER");
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void a_deposit_is_reviewed_once_and_its_money_counted_once() {
    var deposit = record("1.00", TODAY, BANK_ACCOUNT, "HD-1", null).orThrow();
    var unused = review(REVIEWER, NUMBER, deposit).orThrow();

    assertThat(codes(review(REVIEWER, NUMBER, deposit)))
        .containsExactly("DEPOSIT_ALREADY_REVIEWED");

    assertThat(hall.showEmployer.handle(OPERATOR, NUMBER).orThrow().employer().unallocated())
        .hasToString("1.00");
    assertThat(hall.listDeposits.handle(CLERK).orThrow().latest())
        .extracting(Deposit::reviewedBy)
        .startsWith("reviewer");
  }

  @Test
  void a_deposit_is_not_found_under_another_employer() {
    var deposit = record("1.00", TODAY, BANK_ACCOUNT, "HD-1", null).orThrow();
    var other = new EmployerNumber("01010778");
    ManualEmployer.open(hall, other, YearMonth.of(2022, 4));

    assertThat(codes(review(REVIEWER, other, deposit))).containsExactly("NOT_FOUND");
  }

  @Test
  void each_post_does_its_own_part_only() {
    var deposit = record("1.00", TODAY, BANK_ACCOUNT, "HD-1", null).orThrow();

    assertThat(codes(review(CLERK, NUMBER, deposit))).containsExactly("NOT_PERMITTED");
    assertThat(codes(review(OPERATOR, NUMBER, deposit))).containsExactly("NOT_PERMITTED");
    assertThat(codes(recordAs(REVIEWER))).containsExactly("NOT_PERMITTED");
    assertThat(codes(recordAs(OPERATOR))).containsExactly("NOT_PERMITTED");
    assertThat(codes(hall.listDeposits.handle(OPERATOR))).containsExactly("NOT_PERMITTED");
  }

  private Decision<BusinessSerial> record(
      String amount,
      LocalDate receivedOn,
      String bankAccount,
      String reference,
      @Nullable BusinessSerial quoted) {
    return hall.recordDeposit.handle(Request.of(
        CLERK,
        new RecordDeposit.Command(
            NUMBER, Money.parse(amount), receivedOn, bankAccount, reference, quoted)));
  }

  private Decision<BusinessSerial> recordAs(Actor actor) {
    return hall.recordDeposit.handle(Request.of(
        actor,
        new RecordDeposit.Command(NUMBER, Money.ofYuan(1), TODAY, BANK_ACCOUNT, "HD-2", null)));
  }

  private Decision<BusinessSerial> review(
      Actor actor, EmployerNumber employer, BusinessSerial deposit) {
    return hall.reviewDeposit.handle(
        Request.of(actor, new ReviewDeposit.Command(employer, deposit)));
  }
}
