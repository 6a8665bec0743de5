package org.gongji.domain.rulebook;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
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
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.evidence.EvidenceTerms;
import org.gongji.domain.interest.InterestTerms;
import org.gongji.domain.ledger.CollectingAccount;
import org.gongji.domain.ledger.CollectingAccounts;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.policy.Citation;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Timeline;
import org.gongji.domain.remittance.LimitsAtAssessment;
import org.gongji.domain.remittance.RemittanceTerms;
import org.gongji.domain.sealing.SealReason;
import org.gongji.domain.sealing.SealTerms;
import org.gongji.domain.sealing.UnsealTerms;
import org.gongji.domain.transfer.TransferTerms;

/**
 * The default pack, Huludao's (葫芦岛市), built in code as an embedder would build its own.
 *
 * <p>Floor and ceiling are sample figures of the neighbouring cities' order; Huludao's own were not
 * found. The same pack ships as a commented file, and both have one hash.
 */
public final class HuludaoPack {

  private static final LocalDate START = LocalDate.of(2016, 1, 1);

  /** From that day the regulation is cited as amended; article 18 bounds the rates nationally. */
  private static final LocalDate DECREE_844 = LocalDate.of(2026, 9, 20);

  private static final String LAWS = "https://www.gov.cn/";
  private static final String MANUAL = "https://www.hldgjj.com/";

  private HuludaoPack() {}

  /**
   * Builds the pack.
   *
   * @return Huludao's parameters
   */
  public static PolicyPack pack() {
    var rates = new RateRange(BasisPoints.ofPercent(5), BasisPoints.ofPercent(12));
    return PolicyPack.of("葫芦岛市")
        .with(
            CentreTerms.PARAMETER,
            Timeline.from(
                START, new CentreTerms("葫芦岛市公积金管理中心", "\\d{7,8}", "\\d{10,12}", "01", "0000010")))
        .with(ContributionTerms.EMPLOYER_RATES, Timeline.from(START, rates))
        .with(ContributionTerms.PERSONAL_RATES, Timeline.from(START, rates))
        .with(
            ContributionTerms.FLOOR,
            Timeline.from(START, Base.ofYuan(1_200))
                .then(LocalDate.of(2021, 11, 1), Base.ofYuan(1_640))
                .then(LocalDate.of(2025, 12, 1), Base.ofYuan(1_980)))
        .with(
            ContributionTerms.CEILING,
            Timeline.from(START, Base.ofYuan(12_000))
                .then(LocalDate.of(2021, 7, 1), Base.ofYuan(18_000))
                .then(LocalDate.of(2025, 7, 1), Base.ofYuan(20_600)))
        .with(
            RoundingTerms.PARAMETER,
            Timeline.from(
                START,
                new RoundingTerms(
                    RoundingPrecision.YUAN_HALF_UP, List.of(RoundingPrecision.values()))))
        .with(
            ContributionYear.PARAMETER,
            Timeline.from(START, new ContributionYear(MonthDay.of(Month.JULY, 1))))
        .with(ChangeTerms.PARAMETER, Timeline.from(START, new ChangeTerms(1)))
        .with(
            AdjustmentTerms.PARAMETER,
            Timeline.from(
                START,
                new AdjustmentTerms(1, MonthDay.of(Month.JANUARY, 1), BasisPoints.ofPercent(20))))
        .with(BackPaymentTerms.PARAMETER, Timeline.from(START, backPayment()))
        .with(SealTerms.PARAMETER, Timeline.from(START, seal()))
        .with(
            UnsealTerms.PARAMETER,
            Timeline.from(
                START,
                new UnsealTerms(
                    List.of(new Reason("BACK_AT_WORK", "正常上班启封"), new Reason("OTHER", "其他启封")))))
        .with(
            TransferTerms.PARAMETER,
            Timeline.from(
                START,
                new TransferTerms(
                    List.of(new Reason("JOB_CHANGE", "工作调动"), new Reason("OTHER", "其他")))))
        .with(
            BatchTerms.PARAMETER,
            Timeline.from(
                START,
                new BatchTerms(Map.of(
                    FilingKind.ENROLMENT, 5,
                    FilingKind.SEAL, 5,
                    FilingKind.UNSEAL, 5,
                    FilingKind.TRANSFER, 5))))
        .with(EvidenceTerms.PARAMETER, Timeline.from(START, HuludaoEvidence.terms()))
        .with(
            RemittanceTerms.PARAMETER,
            Timeline.from(START, new RemittanceTerms(0, LimitsAtAssessment.WARN)))
        .with(CollectingAccounts.PARAMETER, Timeline.from(START, collectingAccounts()))
        .with(
            InterestTerms.PARAMETER,
            Timeline.from(
                LocalDate.of(2016, 2, 21),
                new InterestTerms(BasisPoints.of(150), MonthDay.of(Month.JUNE, 30), 360)))
        .citing("R1", regulation("第十六条、第十八条"))
        .citing("R2", regulation("第十六条"))
        .citing("R3", regulation("第二十条"))
        .citing("R4", manual("缴存人登记、缴存人状态变更、缴存人单位调整：请5人一组"))
        .citing("R5", regulation("第十五条"))
        .citing("R6", regulation("第十五条"))
        .citing("R7", regulation("第十五条、第十七条"))
        .citing("R8", regulation("第十五条"))
        .citing("R9", regulation("第十九条、第二十条"))
        .citing("R10", regulation("第十九条"))
        .citing("R11", manual("影像资料上传"))
        .citing("R12", Timeline.from(START, new Citation("GB 11643-1999、GB 32100-2015", "全文", "")))
        .citing("R13", manual("网厅页面介绍：待办、已办、结束流程"))
        .citing("R14", regulation("第八条"))
        .citing("R15", manual("网厅页面介绍：缴存人信息变更"))
        .citing("CHANGE", manual("缴存人状态变更：变更月度"));
  }

  private static BackPaymentTerms backPayment() {
    return new BackPaymentTerms(
        HallWindow.CALENDAR_YEAR,
        List.of(
            new Reason("OMITTED", "漏缴"),
            new Reason("NEWLY_HIRED", "新入职"),
            new Reason("BASE_SHORTFALL", "基数补差"),
            new Reason("OTHER", "其他")));
  }

  private static SealTerms seal() {
    return new SealTerms(List.of(
        new SealReason(new Reason("RESIGNED", "离职封存"), true),
        new SealReason(new Reason("RETIRED", "退休封存"), false),
        new SealReason(new Reason("OTHER", "其他封存"), false)));
  }

  private static CollectingAccounts collectingAccounts() {
    var owner = "葫芦岛市住房公积金管理中心";
    return new CollectingAccounts(List.of(
        new CollectingAccount("102", "中国工商银行辽宁省葫芦岛市分行龙湾大街支行", "0715020129219108060", owner, ""),
        new CollectingAccount("104", "中国银行葫芦岛分行", "294756317375", owner, "104227619876")));
  }

  private static Timeline<Citation> regulation(String articles) {
    return Timeline.from(START, new Citation("住房公积金管理条例", articles, LAWS))
        .then(DECREE_844, new Citation("住房公积金管理条例（国务院令第844号修订）", articles, LAWS));
  }

  private static Timeline<Citation> manual(String section) {
    return Timeline.from(START, new Citation("葫芦岛市公积金管理中心网厅使用手册（V-1.32）", section, MANUAL));
  }
}
