package org.gongji.docs.policy.text;

import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongji.domain.adjustment.AdjustmentTerms;
import org.gongji.domain.backpay.BackPaymentTerms;
import org.gongji.domain.batch.BatchTerms;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionTerms;
import org.gongji.domain.contribution.ContributionYear;
import org.gongji.domain.contribution.RateRange;
import org.gongji.domain.contribution.RoundingTerms;
import org.gongji.domain.contribution.change.ChangeTerms;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.evidence.EvidenceTerms;
import org.gongji.domain.interest.InterestTerms;
import org.gongji.domain.ledger.CollectingAccounts;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.policy.Parameter;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.remittance.LimitsAtAssessment;
import org.gongji.domain.remittance.RemittanceTerms;
import org.gongji.domain.sealing.SealTerms;
import org.gongji.domain.sealing.UnsealTerms;
import org.gongji.domain.transfer.TransferTerms;

/** The name of each parameter, and how its values are put into words. */
final class ParameterWords {

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Function<Object, List<String>>> writers = new HashMap<>();

  ParameterWords(PolicyPack pack) {
    put(CentreTerms.PARAMETER, "公积金中心", CentreWords::centre);
    put(ContributionTerms.EMPLOYER_RATES, "单位缴存比例范围", ParameterWords::rates);
    put(ContributionTerms.PERSONAL_RATES, "个人缴存比例范围", ParameterWords::rates);
    put(ContributionTerms.FLOOR, "缴存基数下限", ParameterWords::base);
    put(ContributionTerms.CEILING, "缴存基数上限", ParameterWords::base);
    put(RoundingTerms.PARAMETER, "计算精度", ParameterWords::rounding);
    put(ContributionYear.PARAMETER, "缴存年度", year -> List.of("每年" + day(year.start()) + "开始"));
    put(ChangeTerms.PARAMETER, "变更月度", ChangeWords::months);
    put(AdjustmentTerms.PARAMETER, "基数调整", ChangeWords::adjustment);
    put(BackPaymentTerms.PARAMETER, "补缴", ChangeWords::backPayment);
    put(SealTerms.PARAMETER, "封存", ChangeWords::seal);
    put(UnsealTerms.PARAMETER, "启封", terms -> ChangeWords.reasons("启封原因", terms.reasons()));
    put(TransferTerms.PARAMETER, "转移", terms -> ChangeWords.reasons("转移原因", terms.reasons()));
    put(BatchTerms.PARAMETER, "批次", ChangeWords::batch);
    put(EvidenceTerms.PARAMETER, "影像资料", new EvidenceWords(pack)::evidence);
    put(RemittanceTerms.PARAMETER, "汇缴核定", ParameterWords::remittance);
    put(CollectingAccounts.PARAMETER, "收款账户", CentreWords::accounts);
    put(InterestTerms.PARAMETER, "结息", ParameterWords::interest);
  }

  private <T> void put(Parameter<T> parameter, String name, Function<T, List<String>> writer) {
    names.put(parameter.name(), name);
    writers.put(parameter.name(), value -> writer.apply(parameter.type().cast(value)));
  }

  /** A parameter that only its city knows goes by the name it has in files. */
  String name(String parameter) {
    return names.getOrDefault(parameter, parameter);
  }

  List<String> lines(String parameter, Object value) {
    return writers.getOrDefault(parameter, other -> List.of(other.toString())).apply(value);
  }

  private static List<String> rates(RateRange range) {
    return List.of(range.lowest() + " 至 " + range.highest());
  }

  private static List<String> base(Base base) {
    return List.of(Figure.of(base.yuan()) + " 元");
  }

  private static List<String> rounding(RoundingTerms terms) {
    var allowed = terms.allowed().stream().map(RoundingPrecision::chineseName).toList();
    return List.of(
        "单位没有选择时：" + terms.standard().chineseName(), "单位可以选择：" + String.join("、", allowed));
  }

  private static List<String> remittance(RemittanceTerms terms) {
    return List.of(
        terms.monthsAhead() == 0 ? "只核定到业务月份" : "可以提前 " + terms.monthsAhead() + " 个月核定",
        terms.limits() == LimitsAtAssessment.WARN ? "有人超出基数限额时列出名单，继续核定" : "有人超出基数限额时不予核定");
  }

  private static List<String> interest(InterestTerms terms) {
    return List.of(
        "年利率 " + terms.yearlyRate(),
        "每年" + day(terms.settled()) + "结息",
        "日利率是年利率的 " + terms.daysAYear() + " 分之一");
  }

  /** As people say it: {@code 7 月 1 日}, with a blank before it. */
  static String day(MonthDay day) {
    return " " + day.getMonthValue() + " 月 " + day.getDayOfMonth() + " 日";
  }
}
