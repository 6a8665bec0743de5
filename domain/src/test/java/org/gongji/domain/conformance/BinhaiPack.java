package org.gongji.domain.conformance;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongji.domain.adjustment.AdjustmentTerms;
import org.gongji.domain.backpay.BackPaymentTerms;
import org.gongji.domain.backpay.HallWindow;
import org.gongji.domain.batch.BatchTerms;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionTerms;
import org.gongji.domain.contribution.ContributionYear;
import org.gongji.domain.contribution.RateRange;
import org.gongji.domain.contribution.RoundingTerms;
import org.gongji.domain.contribution.change.ChangeTerms;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.evidence.EvidenceItem;
import org.gongji.domain.evidence.EvidenceKind;
import org.gongji.domain.evidence.EvidenceRule;
import org.gongji.domain.evidence.EvidenceTerms;
import org.gongji.domain.interest.InterestTerms;
import org.gongji.domain.ledger.CollectingAccount;
import org.gongji.domain.ledger.CollectingAccounts;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Timeline;
import org.gongji.domain.remittance.LimitsAtAssessment;
import org.gongji.domain.remittance.RemittanceTerms;
import org.gongji.domain.sealing.SealReason;
import org.gongji.domain.sealing.SealTerms;
import org.gongji.domain.sealing.UnsealTerms;
import org.gongji.domain.transfer.TransferTerms;
import org.jspecify.annotations.Nullable;

/**
 * The sample city that decides otherwise than Huludao everywhere (滨海市), built in code: the
 * parameters of its policy file, without the clauses it cites.
 */
public final class BinhaiPack {

  private static final LocalDate START = LocalDate.of(2018, 1, 1);

  private BinhaiPack() {}

  /** Its parameters. */
  public static PolicyPack pack() {
    return changes(contribution(PolicyPack.of("滨海市（示例）")))
        .with(
            CentreTerms.PARAMETER,
            Timeline.from(
                START, new CentreTerms("滨海市住房公积金管理中心（示例）", "B\\d{6}", "\\d{16}", "20", "B000000")))
        .with(
            BatchTerms.PARAMETER,
            Timeline.from(
                START,
                new BatchTerms(Map.of(
                    FilingKind.BACK_PAYMENT, 50,
                    FilingKind.ENROLMENT, 10,
                    FilingKind.SEAL, 20,
                    FilingKind.UNSEAL, 20,
                    FilingKind.TRANSFER, 10))))
        .with(EvidenceTerms.PARAMETER, Timeline.from(START, evidence()))
        .with(
            RemittanceTerms.PARAMETER,
            Timeline.from(START, new RemittanceTerms(1, LimitsAtAssessment.REFUSE)))
        .with(CollectingAccounts.PARAMETER, Timeline.from(START, collectingAccounts()))
        .with(
            InterestTerms.PARAMETER,
            Timeline.from(
                START, new InterestTerms(BasisPoints.of(150), MonthDay.of(Month.JUNE, 30), 365)));
  }

  private static PolicyPack contribution(PolicyPack pack) {
    var rates = range(7);
    return pack.with(
            ContributionTerms.EMPLOYER_RATES,
            Timeline.from(START, rates)
                .then(LocalDate.of(2023, 1, 1), range(5))
                .then(LocalDate.of(2025, 1, 1), rates))
        .with(ContributionTerms.PERSONAL_RATES, Timeline.from(START, rates))
        .with(
            ContributionTerms.FLOOR,
            Timeline.from(START, Base.ofYuan(2_480))
                .then(LocalDate.of(2023, 7, 1), Base.ofYuan(2_690)))
        .with(
            ContributionTerms.CEILING,
            Timeline.from(START, Base.ofYuan(24_311))
                .then(LocalDate.of(2022, 7, 1), Base.ofYuan(34_188))
                .then(LocalDate.of(2023, 7, 1), Base.ofYuan(36_549)))
        .with(
            RoundingTerms.PARAMETER,
            Timeline.from(
                START,
                new RoundingTerms(
                    RoundingPrecision.YUAN_CARRYING_JIAO,
                    List.of(RoundingPrecision.YUAN_CARRYING_JIAO, RoundingPrecision.FEN_HALF_UP))))
        .with(
            ContributionYear.PARAMETER,
            Timeline.from(START, new ContributionYear(MonthDay.of(Month.JANUARY, 1))));
  }

  private static RateRange range(int lowest) {
    return new RateRange(BasisPoints.ofPercent(lowest), BasisPoints.ofPercent(12));
  }

  private static PolicyPack changes(PolicyPack pack) {
    return pack.with(ChangeTerms.PARAMETER, Timeline.from(START, new ChangeTerms(0)))
        .with(
            AdjustmentTerms.PARAMETER,
            Timeline.from(
                START,
                new AdjustmentTerms(2, MonthDay.of(Month.JULY, 1), BasisPoints.ofPercent(30))))
        .with(
            BackPaymentTerms.PARAMETER,
            Timeline.from(
                START,
                new BackPaymentTerms(
                    new HallWindow(12),
                    List.of(
                        new Reason("MISSED", "漏缴"),
                        new Reason("UNDERPAID", "少缴"),
                        new Reason("NEW_STAFF", "新入职")))))
        .with(
            SealTerms.PARAMETER,
            Timeline.from(
                START,
                new SealTerms(List.of(
                    new SealReason(new Reason("LEFT", "终止劳动关系封存"), true),
                    new SealReason(new Reason("RETIRED", "退休封存"), false),
                    new SealReason(new Reason("ABROAD", "出境定居封存"), false),
                    new SealReason(new Reason("DECEASED", "死亡封存"), false)))))
        .with(
            UnsealTerms.PARAMETER,
            Timeline.from(
                START,
                new UnsealTerms(
                    List.of(new Reason("REHIRED", "重新就业启封"), new Reason("OTHER", "其他启封")))))
        .with(
            TransferTerms.PARAMETER,
            Timeline.from(
                START,
                new TransferTerms(
                    List.of(new Reason("MOVED", "单位变动"), new Reason("MERGED", "单位合并")))));
  }

  private static EvidenceTerms evidence() {
    return new EvidenceTerms(
        List.of(
            new EvidenceKind("OPERATOR_ID", "经办人身份证"),
            new EvidenceKind("COMMITMENT", "承诺书"),
            new EvidenceKind("BANK_PAYROLL", "银行工资流水"),
            new EvidenceKind("PAYMENT_DETAILS", "补缴明细表"),
            new EvidenceKind("LABOUR_CONTRACT", "劳动合同"),
            new EvidenceKind("STAFFING_DOCUMENT", "编制文件"),
            new EvidenceKind("RELEASE_PROOF", "解除劳动关系证明"),
            new EvidenceKind("RETIREMENT_CERTIFICATE", "退休证"),
            new EvidenceKind("EXIT_PROOF", "出境定居证明"),
            new EvidenceKind("DEATH_CERTIFICATE", "死亡证明"),
            new EvidenceKind("PERSON_ID", "本人身份证")),
        List.of(
            new EvidenceRule(null, null, null, Channel.WEB_HALL, false, items("OPERATOR_ID")),
            of(null, null, null, "COMMITMENT"),
            new EvidenceRule(
                FilingKind.BASE_ADJUSTMENT,
                null,
                null,
                Channel.COUNTER,
                true,
                items("BANK_PAYROLL")),
            of(FilingKind.BACK_PAYMENT, null, null, "PAYMENT_DETAILS"),
            of(FilingKind.ENROLMENT, null, false, "LABOUR_CONTRACT"),
            of(FilingKind.ENROLMENT, null, true, "STAFFING_DOCUMENT"),
            of(FilingKind.SEAL, "LEFT", null, "RELEASE_PROOF"),
            of(FilingKind.SEAL, "RETIRED", null, "RETIREMENT_CERTIFICATE"),
            of(FilingKind.SEAL, "ABROAD", null, "EXIT_PROOF"),
            of(FilingKind.SEAL, "DECEASED", null, "DEATH_CERTIFICATE"),
            of(FilingKind.TRANSFER, null, null, "LABOUR_CONTRACT|STAFFING_DOCUMENT"),
            of(FilingKind.CERTIFICATE_CHANGE, null, null, "PERSON_ID")));
  }

  private static EvidenceRule of(
      @Nullable FilingKind kind,
      @Nullable String reason,
      @Nullable Boolean onEstablishment,
      String... items) {
    return new EvidenceRule(kind, reason, onEstablishment, null, false, items(items));
  }

  private static List<EvidenceItem> items(String... items) {
    return Arrays.stream(items).map(EvidenceItem::parse).toList();
  }

  private static CollectingAccounts collectingAccounts() {
    var owner = "滨海市住房公积金管理中心（示例）";
    return new CollectingAccounts(List.of(
        new CollectingAccount(
            "105", "中国建设银行滨海分行（示例）", "21050100000000000001", owner, "105000000001"),
        new CollectingAccount("103", "中国农业银行滨海分行（示例）", "06000000000000001", owner, "")));
  }
}
