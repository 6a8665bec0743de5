package org.gongji.domain.rulebook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.gongji.domain.enrolment.CertificateChange;
import org.gongji.domain.enrolment.CertificateChange.Identity;
import org.gongji.domain.enrolment.Enrolment;
import org.gongji.domain.evidence.EvidenceCheck;
import org.gongji.domain.filing.Approval;
import org.gongji.domain.filing.Claim;
import org.gongji.domain.filing.Submission;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.CertificateType;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.identifier.IdentifierKind;
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

/** A question of each rule that is accepted, and one that is refused on several counts. */
public enum AskedQuestion {
  /** 月缴存额. */
  R1_ACCEPTED(contribution(4_070, 12)),
  /** Base and rate. */
  R1_REJECTED(contribution(1_639, 13)),
  /** 基数调整. */
  R2_ACCEPTED(adjustment(4_800, Made.CHANGE)),
  /** Year, limit and month. */
  R2_REJECTED(new BaseAdjustment(
      Channel.WEB_HALL,
      AccountState.NORMAL,
      Base.ofYuan(4_070),
      Base.ofYuan(9_000),
      List.of(LocalDate.of(2022, 1, 5)),
      Made.CHANGE.from(YearMonth.of(2022, 7)))),
  /** 补缴. */
  R3_ACCEPTED(backPayment("漏缴", YearMonth.of(2022, 1))),
  /** Reason and year. */
  R3_REJECTED(backPayment("补贴", YearMonth.of(2021, 12))),
  /** 批次. */
  R4_ACCEPTED(new Batch(FilingKind.SEAL, List.of("1", "2", "3", "4", "5"), Made.TODAY)),
  /** Size and somebody twice. */
  R4_REJECTED(new Batch(FilingKind.SEAL, List.of("1", "2", "3", "4", "5", "6", "6"), Made.TODAY)),
  /** 封存. */
  R5_ACCEPTED(new Seal(AccountState.NORMAL, "离职封存", Made.CHANGE)),
  /** Status and reason. */
  R5_REJECTED(new Seal(AccountState.SEALED, "不想缴了", Made.CHANGE)),
  /** 启封. */
  R6_ACCEPTED(new Unseal(AccountState.SEALED, "正常上班启封", Base.ofYuan(4_070), Made.CHANGE)),
  /** Status, base and reason. */
  R6_REJECTED(new Unseal(AccountState.NORMAL, "不封了", Base.ofYuan(1_000), Made.CHANGE)),
  /** 登记. */
  R7_ACCEPTED(enrolment("11010519491231002X", "13800138000", 4_070)),
  /** Certificate, mobile and base. */
  R7_REJECTED(enrolment("110105194912310021", "1380013800", 1_000)),
  /** 转移. */
  R8_ACCEPTED(transfer("01010888", "工作调动")),
  /** Same employer and reason. */
  R8_REJECTED(transfer("01010777", "不知道")),
  /** 汇缴核定. */
  R9_ACCEPTED(period(YearMonth.of(2022, 4), EmployerStatus.NORMAL)),
  /** Gap, month and status. */
  R9_REJECTED(period(YearMonth.of(2022, 6), EmployerStatus.SEALED)),
  /** 删除核定. */
  R9_DELETION_ACCEPTED(deletion(1, PaymentState.AWAITED)),
  /** Not the latest, and paid. */
  R9_DELETION_REJECTED(deletion(2, PaymentState.ALLOCATED)),
  /** 影像资料. */
  R11_ACCEPTED(evidence("TERMINATION_APPROVAL", "EMPLOYMENT_FILING")),
  /** Two missing. */
  R11_REJECTED(evidence()),
  /** 身份证. */
  R12_ACCEPTED(
      new IdentifierQuestion(IdentifierKind.RESIDENT_ID, "11010519491231002X", Made.TODAY)),
  /** Check character. */
  R12_REJECTED(
      new IdentifierQuestion(IdentifierKind.RESIDENT_ID, "110105194912310021", Made.TODAY)),
  /** 在途业务. */
  R13_ACCEPTED(submission(Map.of())),
  /** One filing in the way. */
  R13_REJECTED(submission(Map.of(Claim.of(FilingKind.SEAL, "2101010700001"), serial(7)))),
  /** 姓名证件变更. */
  R15_ACCEPTED(certificateChange("梁那", "E12345678", false)),
  /** Name, and a certificate of somebody else. */
  R15_REJECTED(certificateChange("\u0007", "E12345678", true)),
  /** 审批, moved to the next open month. */
  R13_APPROVAL_ACCEPTED(new Approval<>(
      YearMonth.of(2022, 4),
      YearMonth.of(2022, 5),
      month -> adjustment(4_800, Made.CHANGE.from(month)))),
  /** No longer within the limit. */
  R13_APPROVAL_REJECTED(new Approval<>(
      YearMonth.of(2022, 4),
      YearMonth.of(2022, 5),
      month -> adjustment(9_000, Made.CHANGE.from(month))));

  /** What the questions share. */
  private static final class Made {
    static final LocalDate TODAY = LocalDate.of(2022, 4, 7);
    static final ChangeMonth CHANGE =
        new ChangeMonth(YearMonth.of(2022, 5), YearMonth.of(2022, 4), TODAY);
    static final RateScheme RATES = RateScheme.ofPercent(12, 12);
  }

  private final Question<?> question;

  AskedQuestion(Question<?> question) {
    this.question = question;
  }

  /** The question. */
  Question<?> question() {
    return question;
  }

  private static ContributionQuestion contribution(long base, int percent) {
    return new ContributionQuestion(
        Base.ofYuan(base),
        RateScheme.ofPercent(percent, percent),
        RoundingPrecision.YUAN_HALF_UP,
        YearMonth.of(2022, 5));
  }

  private static BaseAdjustment adjustment(long proposed, ChangeMonth change) {
    return new BaseAdjustment(
        Channel.WEB_HALL,
        AccountState.NORMAL,
        Base.ofYuan(4_070),
        Base.ofYuan(proposed),
        List.of(LocalDate.of(2021, 7, 5)),
        change);
  }

  private static BackPayment backPayment(String reason, YearMonth from) {
    return new BackPayment(
        Channel.WEB_HALL,
        AccountState.NORMAL,
        reason,
        new MonthPeriod(from, YearMonth.of(2022, 2)),
        List.of(),
        Money.ofYuan(1_952),
        Made.RATES,
        Made.TODAY);
  }

  private static Enrolment enrolment(String number, String mobile, long base) {
    return new Enrolment(
        new Enrolment.Person("梁娜", CertificateType.RESIDENT_ID, number, null, null, mobile),
        contribution(base, 12),
        null,
        null,
        false,
        Made.TODAY);
  }

  private static CertificateChange certificateChange(String name, String passport, boolean taken) {
    return new CertificateChange(
        AccountState.NORMAL,
        new Identity("梁娜", CertificateType.RESIDENT_ID, "11010519491231002X"),
        new Identity(name, CertificateType.PASSPORT, passport),
        taken,
        Made.TODAY);
  }

  private static Transfer transfer(String to, String reason) {
    var from = new EmployerNumber("01010777");
    return new Transfer(
        new Transfer.Route(from, new EmployerNumber(to), from),
        AccountStatus.NORMAL,
        reason,
        contribution(4_070, 12),
        Made.CHANGE,
        YearMonth.of(2022, 4));
  }

  private static RemittancePeriod period(YearMonth from, EmployerStatus status) {
    return new RemittancePeriod(status, YearMonth.of(2022, 4), from, from, Made.TODAY);
  }

  private static AssessmentDeletion deletion(long latest, PaymentState payment) {
    return new AssessmentDeletion(serial(1), serial(latest), payment, Made.TODAY);
  }

  private static EvidenceCheck evidence(String... more) {
    var present = new HashSet<>(Set.of("OPERATOR_ID", "LIVE_PHOTO"));
    present.addAll(List.of(more));
    return new EvidenceCheck(
        FilingKind.SEAL,
        Channel.WEB_HALL,
        Set.of(new EvidenceCheck.Person("RESIGNED", false)),
        false,
        present,
        Made.TODAY);
  }

  private static Submission submission(Map<Claim, BusinessSerial> standing) {
    return new Submission(
        List.of(Claim.of(FilingKind.SEAL, "2101010700001")), standing, Made.TODAY);
  }

  private static BusinessSerial serial(long sequence) {
    return BusinessSerial.of(Made.TODAY, "01", sequence);
  }
}
