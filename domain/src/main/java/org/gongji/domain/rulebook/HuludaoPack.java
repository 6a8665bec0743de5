package org.gongji.domain.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionTerms;
import org.gongji.domain.contribution.RateRange;
import org.gongji.domain.contribution.RoundingTerms;
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

/**
 * The default pack, Huludao's (葫芦岛市), built in code as an embedder would build its own.
 *
 * <p>Floor and ceiling are sample figures of the neighbouring cities' order; Huludao's own were not
 * found. The same pack ships as a commented file, and both have one hash.
 */
public final class HuludaoPack {

  private static final LocalDate START = LocalDate.of(2016, 1, 1);

  /** From that day article 18 bounds the rates by a national maximum as well. */
  private static final LocalDate DECREE_844 = LocalDate.of(2026, 9, 20);

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
            RemittanceTerms.PARAMETER,
            Timeline.from(START, new RemittanceTerms(0, LimitsAtAssessment.WARN)))
        .with(CollectingAccounts.PARAMETER, Timeline.from(START, collectingAccounts()))
        .citing(
            "R1",
            Timeline.from(START, regulation("第十六条、第十八条"))
                .then(DECREE_844, amendedRegulation("第十六条、第十八条")))
        .citing("R9", Timeline.from(START, regulation("第十九条、第二十条")))
        .citing("R10", Timeline.from(START, regulation("第十九条")))
        .citing("R12", Timeline.from(START, new Citation("GB 11643-1999、GB 32100-2015", "全文", "")))
        .citing("R14", Timeline.from(START, regulation("第八条")));
  }

  private static CollectingAccounts collectingAccounts() {
    var owner = "葫芦岛市住房公积金管理中心";
    return new CollectingAccounts(List.of(
        new CollectingAccount("102", "中国工商银行辽宁省葫芦岛市分行龙湾大街支行", "0715020129219108060", owner, ""),
        new CollectingAccount("104", "中国银行葫芦岛分行", "294756317375", owner, "104227619876")));
  }

  private static Citation regulation(String articles) {
    return new Citation("住房公积金管理条例", articles, "https://www.gov.cn/");
  }

  private static Citation amendedRegulation(String articles) {
    return new Citation("住房公积金管理条例（国务院令第844号修订）", articles, "https://www.gov.cn/");
  }
}
