package org.gongji.domain.rulebook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongji.domain.adjustment.BaseAdjustment;
import org.gongji.domain.backpay.BackPayment;
import org.gongji.domain.backpay.MonthPeriod;
import org.gongji.domain.batch.Batch;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionQuestion;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.contribution.change.AccountState;
import org.gongji.domain.contribution.change.ChangeMonth;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.HeldAt;
import org.gongji.domain.enrolment.CertificateChange;
import org.gongji.domain.enrolment.CertificateChange.Identity;
import org.gongji.domain.enrolment.Enrolment;
import org.gongji.domain.evidence.EvidenceCheck;
import org.gongji.domain.filing.Claim;
import org.gongji.domain.filing.Submission;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.identifier.IdentifierKind;
import org.gongji.domain.identifier.Sex;
import org.gongji.domain.money.Money;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.policy.Question;
import org.gongji.domain.remittance.AssessmentDeletion;
import org.gongji.domain.remittance.EmployerStatus;
import org.gongji.domain.remittance.PaymentState;
import org.gongji.domain.remittance.RemittancePeriod;
import org.gongji.domain.sealing.Seal;
import org.gongji.domain.sealing.Unseal;
import org.gongji.domain.transfer.Transfer;
import org.jspecify.annotations.Nullable;

/** Questions each of which is refused for one reason alone, under the default pack. */
final class StandingAlone {

  static final LocalDate TODAY = LocalDate.of(2022, 4, 7);
  static final YearMonth APRIL = YearMonth.of(2022, 4);
  static final YearMonth MAY = APRIL.plusMonths(1);
  static final BusinessSerial FIRST = BusinessSerial.of(TODAY, "01", 1);
  static final BusinessSerial SECOND = BusinessSerial.of(TODAY, "01", 2);

  private static final ChangeMonth FROM_MAY = new ChangeMonth(MAY, APRIL, TODAY);
  private static final String ID = "11010519491231002X";
  private static final String MOBILE = "13000004555";
  private static final List<String> FIVE = List.of("1", "2", "3", "4", "5");
  private static final EmployerNumber OURS = new EmployerNumber("01010777");
  private static final EmployerNumber THEIRS = new EmployerNumber("01010778");

  private StandingAlone() {}

  /** By the code that stands alone. */
  static Stream<Map.Entry<String, Question<?>>> questions() {
    return Stream.of(
        of("PARAMETER_NOT_SET", contribution(3_000, 10, YearMonth.of(2015, 12))),
        of("RESIDENT_ID_INVALID", number(IdentifierKind.RESIDENT_ID)),
        of("CERTIFICATE_INVALID", enrolment("王小明", "1", null, null, MOBILE, null, false)),
        of("CREDIT_CODE_INVALID", number(IdentifierKind.CREDIT_CODE)),
        of("MOBILE_INVALID", number(IdentifierKind.MOBILE)),
        of("POSTCODE_INVALID", number(IdentifierKind.POSTCODE)),
        of("ACCOUNT_NOT_NORMAL", seal(AccountState.SEALED, "离职封存", FROM_MAY)),
        of("ACCOUNT_NOT_WITH_EMPLOYER", seal(at(HeldAt.CENTRAL), "离职封存", FROM_MAY)),
        of(
            "ACCOUNT_FROZEN_OR_CLOSED",
            backPayment(
                new AccountState(AccountStatus.FROZEN, HeldAt.OWN), "漏缴", months(1, 2), 100)),
        of(
            "CHANGE_MONTH_ALREADY_ASSESSED",
            seal(AccountState.NORMAL, "离职封存", new ChangeMonth(APRIL, APRIL, TODAY))),
        of(
            "CHANGE_MONTH_NOT_OPEN",
            seal(AccountState.NORMAL, "离职封存", FROM_MAY.from(MAY.plusMonths(1)))),
        of("BASE_NOT_POSITIVE", contribution(0, 10, APRIL)),
        of("BASE_BELOW_FLOOR", contribution(1_639, 10, APRIL)),
        of("BASE_ABOVE_CEILING", contribution(18_001, 10, APRIL)),
        of("RATE_OUT_OF_RANGE", contribution(3_000, 13, APRIL)),
        of("BASE_UNCHANGED", adjustment(3_000, 3_000, List.of())),
        of("ALREADY_ADJUSTED_THIS_YEAR", adjustment(3_000, 3_300, List.of(TODAY))),
        of("ADJUSTMENT_OVER_ONLINE_LIMIT", adjustment(3_000, 3_601, List.of())),
        of("ADJUSTMENT_OVER_ONLINE_LIMIT", adjustment(0, 3_000, List.of())),
        of(
            "BACK_PAYMENT_PERIOD_REVERSED",
            backPayment(AccountState.NORMAL, "漏缴", months(2, 1), 100)),
        of("BACK_PAYMENT_IN_FUTURE", backPayment(AccountState.NORMAL, "漏缴", months(4, 5), 100)),
        of(
            "BACK_PAYMENT_CROSSES_YEAR",
            backPayment(
                AccountState.NORMAL,
                "漏缴",
                new MonthPeriod(YearMonth.of(2021, 12), YearMonth.of(2022, 1)),
                100)),
        of("BACK_PAYMENT_NOT_POSITIVE", backPayment(AccountState.NORMAL, "漏缴", months(1, 2), 49)),
        of(
            "BACK_PAYMENT_REASON_UNKNOWN",
            backPayment(AccountState.NORMAL, "LOST", months(1, 2), 100)),
        of("BACK_PAYMENT_OVERLAPS", backPayment(AccountState.NORMAL, "漏缴", months(3, 4), 100)),
        of("SEAL_REASON_UNKNOWN", seal(AccountState.NORMAL, "LOST", FROM_MAY)),
        of("ACCOUNT_NOT_SEALED", unseal(AccountState.NORMAL, "正常上班启封")),
        of(
            "UNSEAL_NEEDS_TRANSFER",
            unseal(new AccountState(AccountStatus.SEALED, HeldAt.CENTRAL), "正常上班启封")),
        of("UNSEAL_REASON_UNKNOWN", unseal(AccountState.SEALED, "LOST")),
        of("NAME_INVALID", enrolment(" ", ID, null, null, MOBILE, null, false)),
        of("SEX_MISMATCH", enrolment("王小明", ID, Sex.MALE, null, MOBILE, null, false)),
        of("BIRTH_DATE_MISMATCH", enrolment("王小明", ID, null, TODAY, MOBILE, null, false)),
        of("AMOUNT_MISMATCH", enrolment("王小明", ID, null, null, MOBILE, Money.ofYuan(1), false)),
        of("ALREADY_ENROLLED", enrolment("王小明", ID, null, null, MOBILE, null, true)),
        of("TRANSFER_REASON_UNKNOWN", transfer(THEIRS, OURS, THEIRS, AccountStatus.NORMAL, "LOST")),
        of("ACCOUNT_NOT_AT_SOURCE", transfer(THEIRS, OURS, OURS, AccountStatus.NORMAL, "工作调动")),
        of("ACCOUNT_NOT_MOVABLE", transfer(THEIRS, OURS, THEIRS, AccountStatus.FROZEN, "工作调动")),
        of("SAME_EMPLOYER", transfer(OURS, OURS, OURS, AccountStatus.NORMAL, "工作调动")),
        of("IDENTITY_UNCHANGED", certificateChange("王小明", false)),
        of("CERTIFICATE_TAKEN", certificateChange("王晓明", true)),
        of("PERIOD_REVERSED", period(EmployerStatus.NORMAL, APRIL, APRIL.minusMonths(1))),
        of(
            "MONTHS_NOT_CONSECUTIVE",
            period(EmployerStatus.NORMAL, APRIL.minusMonths(1), APRIL.minusMonths(1))),
        of("MONTH_NOT_OPEN", period(EmployerStatus.NORMAL, APRIL, MAY)),
        of("EMPLOYER_NOT_NORMAL", period(EmployerStatus.SEALED, APRIL, APRIL)),
        of("NOT_LATEST_ASSESSMENT", deletion(FIRST, PaymentState.AWAITED)),
        of("ASSESSMENT_ALLOCATED", deletion(SECOND, PaymentState.ALLOCATED)),
        of("PAYMENT_UNDER_WAY", deletion(SECOND, PaymentState.UNDER_WAY)),
        of("BATCH_EMPTY", new Batch(FilingKind.SEAL, List.of(), TODAY)),
        of("DUPLICATE_IN_BATCH", new Batch(FilingKind.SEAL, List.of("1", "2", "1"), TODAY)),
        of(
            "BATCH_TOO_LARGE",
            new Batch(
                FilingKind.SEAL, Stream.concat(FIVE.stream(), Stream.of("6")).toList(), TODAY)),
        of(
            "EVIDENCE_MISSING",
            new EvidenceCheck(
                FilingKind.BASE_ADJUSTMENT,
                Channel.WEB_HALL,
                Set.of(new EvidenceCheck.Person("", false)),
                false,
                Set.of("OPERATOR_ID"),
                TODAY)),
        of(
            "FILING_IN_FLIGHT",
            new Submission(
                List.of(Claim.of(FilingKind.SEAL, "1")),
                Map.of(Claim.of(FilingKind.TRANSFER, "1"), FIRST),
                TODAY)));
  }

  private static Map.Entry<String, Question<?>> of(String code, Question<?> question) {
    return Map.entry(code, question);
  }

  private static Question<?> contribution(long base, int percent, YearMonth month) {
    return new ContributionQuestion(
        Base.ofYuan(base),
        RateScheme.ofPercent(percent, 10),
        RoundingPrecision.YUAN_HALF_UP,
        month);
  }

  private static Question<?> number(IdentifierKind kind) {
    return new IdentifierQuestion(kind, "1", TODAY);
  }

  private static AccountState at(HeldAt heldAt) {
    return new AccountState(AccountStatus.NORMAL, heldAt);
  }

  private static Question<?> adjustment(long current, long proposed, List<LocalDate> before) {
    return new BaseAdjustment(
        Channel.WEB_HALL,
        AccountState.NORMAL,
        Base.ofYuan(current),
        Base.ofYuan(proposed),
        before,
        FROM_MAY);
  }

  private static MonthPeriod months(int from, int to) {
    return new MonthPeriod(YearMonth.of(2022, from), YearMonth.of(2022, to));
  }

  /** The person has April of the year in another line already. */
  private static Question<?> backPayment(
      AccountState account, String reason, MonthPeriod period, long fen) {
    var others =
        period.equals(months(4, 5)) ? Collections.<MonthPeriod>emptyList() : List.of(months(4, 4));
    return new BackPayment(
        Channel.WEB_HALL,
        account,
        reason,
        period,
        others,
        Money.ofFen(fen),
        RateScheme.ofPercent(10, 10),
        TODAY);
  }

  private static Question<?> seal(AccountState account, String reason, ChangeMonth change) {
    return new Seal(account, reason, change);
  }

  private static Question<?> unseal(AccountState account, String reason) {
    return new Unseal(account, reason, Base.ofYuan(4_070), FROM_MAY);
  }

  private static Question<?> enrolment(
      String name,
      String number,
      @Nullable Sex sex,
      @Nullable LocalDate birthDate,
      String mobile,
      @Nullable Money employerPart,
      boolean enrolled) {
    return new Enrolment(
        new Enrolment.Person(name, CertificateType.RESIDENT_ID, number, sex, birthDate, mobile),
        new ContributionQuestion(
            Base.ofYuan(4_070),
            RateScheme.ofPercent(12, 12),
            RoundingPrecision.YUAN_HALF_UP,
            APRIL),
        employerPart,
        null,
        enrolled,
        TODAY);
  }

  private static Question<?> certificateChange(String name, boolean taken) {
    return new CertificateChange(
        AccountState.NORMAL,
        new Identity("王小明", CertificateType.RESIDENT_ID, ID),
        new Identity(
            name,
            taken ? CertificateType.PASSPORT : CertificateType.RESIDENT_ID,
            taken ? "E12345678" : ID),
        taken,
        TODAY);
  }

  private static Question<?> transfer(
      EmployerNumber from,
      EmployerNumber to,
      EmployerNumber standsWith,
      AccountStatus status,
      String reason) {
    return new Transfer(
        new Transfer.Route(from, to, standsWith),
        status,
        reason,
        new ContributionQuestion(
            Base.ofYuan(4_070), RateScheme.ofPercent(12, 12), RoundingPrecision.YUAN_HALF_UP, MAY),
        FROM_MAY,
        APRIL);
  }

  private static Question<?> period(EmployerStatus status, YearMonth from, YearMonth to) {
    return new RemittancePeriod(status, APRIL, from, to, TODAY);
  }

  private static Question<?> deletion(BusinessSerial assessment, PaymentState payment) {
    return new AssessmentDeletion(assessment, SECOND, payment, TODAY);
  }
}
