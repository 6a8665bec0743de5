package org.gongji.domain.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Step;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.Money;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.policy.Dated;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Question;
import org.gongji.domain.policy.Rule;

/**
 * R1, 月缴存额: what one person contributes in a month, each part rounded separately.
 *
 * @param base 缴存基数
 * @param rates 单位缴存比例 and 个人缴存比例
 * @param precision 计算精度
 * @param month the change month, by which floor, ceiling and rates are looked up
 */
public record ContributionQuestion(
    Base base, RateScheme rates, RoundingPrecision precision, YearMonth month)
    implements Question<MonthlyContribution> {

  @Override
  public Rule rule() {
    return Rule.R1;
  }

  /** The first day of the month. */
  @Override
  public LocalDate date() {
    return month.atDay(1);
  }

  @Override
  public Decision<MonthlyContribution> decide(PolicyPack pack) {
    return ContributionTerms.of(pack, month)
        .then(terms -> Violations.of(BasePositive.check(base))
            .and(BaseWithinLimits.check(base, terms))
            .and(RateWithinRange.checkEmployer(rates, terms))
            .and(RateWithinRange.checkPersonal(rates, terms))
            .orAccept(this::computed));
  }

  /**
   * Both parts, whatever the limits say.
   *
   * @return the formula's answer
   * @throws IllegalArgumentException for a negative base or rate
   */
  public MonthlyContribution computed() {
    return MonthlyContribution.of(base, rates, precision);
  }

  @Override
  public List<Step> inputs() {
    return List.of(
        Step.input("缴存基数", Figure.of(base.yuan())),
        Step.input("单位缴存比例", rates.employer()),
        Step.input("个人缴存比例", rates.personal()),
        Step.input("计算精度", precision.chineseName()));
  }

  @Override
  public List<Step> working(PolicyPack pack) {
    var steps = new ArrayList<>(BaseAllowed.working(month, pack));
    ContributionTerms.of(pack, month).accepted().ifPresent(terms -> {
      steps.add(range("单位缴存比例范围", terms.employerRates()));
      steps.add(range("个人缴存比例范围", terms.personalRates()));
    });
    // A negative product is no contribution; the refusal says why.
    if (base.yuan() >= 0 && rates.employer().bp() >= 0 && rates.personal().bp() >= 0) {
      var contribution = computed();
      steps.add(part("单位月缴存额", rates.employer(), contribution.employerPart()));
      steps.add(part("个人月缴存额", rates.personal(), contribution.personalPart()));
    }
    return steps;
  }

  private static Step range(String name, Dated<RateRange> range) {
    return Step.parameter(name, range.value(), range.since())
        .about(ContributionCode.RATE_OUT_OF_RANGE);
  }

  /** The exact product, then the one rounding. */
  private Step part(String name, BasisPoints rate, Money rounded) {
    var exact = BigDecimal.valueOf(base.yuan()).multiply(BigDecimal.valueOf(rate.bp(), 4));
    return Step.formula(
        name,
        Figure.of(base.yuan()) + " × " + rate + " = "
            + exact.stripTrailingZeros().toPlainString() + "，"
            + precision.chineseName() + " → " + rounded);
  }

  @Override
  public List<Step> outcome(MonthlyContribution result) {
    return List.of(
        Step.result("单位月缴存额", result.employerPart()),
        Step.result("个人月缴存额", result.personalPart()),
        Step.result("月缴存额", result.total()));
  }
}
