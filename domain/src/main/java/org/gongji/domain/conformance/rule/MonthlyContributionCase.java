package org.gongji.domain.conformance.rule;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.Form;
import org.gongji.domain.conformance.rule.Explanation.Step;
import org.gongji.domain.contribution.ContributionTerms;
import org.gongji.domain.contribution.MonthlyContribution;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.contribution.RoundingTerms;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.Money;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.policy.Dated;
import org.gongji.domain.rulebook.Rulebook;

/**
 * R1, 月缴存额. The change month is the month of the business date; without a precision the city's
 * standard one is taken.
 */
final class MonthlyContributionCase extends CaseRule {

  private static final Column BASE = new Column("缴存基数", "base", Form.BASE, "4070");
  private static final Column EMPLOYER_RATE =
      new Column("单位缴存比例", "employer rate", Form.RATE, "12%");
  private static final Column PERSONAL_RATE =
      new Column("个人缴存比例", "personal rate", Form.RATE, "12%");
  private static final Column ROUNDING = new Column("计算精度", "rounding", Form.ROUNDING, "四舍五入到元");
  private static final Column EMPLOYER_PART =
      new Column("单位月缴存额", "employer part", Form.MONEY, "488.00");
  private static final Column PERSONAL_PART =
      new Column("个人月缴存额", "personal part", Form.MONEY, "488.00");
  private static final Column TOTAL = new Column("月缴存额", "total", Form.MONEY, "976.00");

  MonthlyContributionCase() {
    super(
        "月缴存额",
        "monthly-contribution",
        "R1",
        List.of(BASE, EMPLOYER_RATE, PERSONAL_RATE, ROUNDING),
        List.of(EMPLOYER_PART, PERSONAL_PART, TOTAL));
  }

  /** What is not given is stood in for by a value within the limits, so that nothing checks it. */
  @Override
  public Decision<Map<Column, String>> decide(Rulebook rulebook, Cells given) {
    var month = YearMonth.from(given.requiredDate(DATE));
    return terms(rulebook, given)
        .then(terms -> precision(rulebook, given)
            .then(precision -> rulebook.monthlyContribution(
                given.base(BASE).orElse(terms.floor().value()),
                new RateScheme(
                    given
                        .rate(EMPLOYER_RATE)
                        .orElse(terms.employerRates().value().lowest()),
                    given
                        .rate(PERSONAL_RATE)
                        .orElse(terms.personalRates().value().lowest())),
                precision,
                month)))
        .map(contribution -> outputs(given, contribution));
  }

  private static Map<Column, String> outputs(Cells given, MonthlyContribution contribution) {
    var outputs = new LinkedHashMap<Column, String>();
    var employer = given.have(BASE, EMPLOYER_RATE);
    var personal = given.have(BASE, PERSONAL_RATE);
    if (employer) {
      outputs.put(EMPLOYER_PART, contribution.employerPart().plain());
    }
    if (personal) {
      outputs.put(PERSONAL_PART, contribution.personalPart().plain());
    }
    if (employer && personal) {
      outputs.put(TOTAL, contribution.total().plain());
    }
    return outputs;
  }

  private static Decision<ContributionTerms> terms(Rulebook rulebook, Cells given) {
    return ContributionTerms.of(rulebook.pack(), YearMonth.from(given.requiredDate(DATE)));
  }

  private static Decision<RoundingPrecision> precision(Rulebook rulebook, Cells given) {
    return given
        .rounding(ROUNDING)
        .map(Decision::accept)
        .orElseGet(() -> rulebook
            .pack()
            .on(RoundingTerms.PARAMETER, given.requiredDate(DATE).withDayOfMonth(1))
            .map(terms -> terms.value().standard()));
  }

  @Override
  List<Step> working(Rulebook rulebook, Cells given) {
    var steps = new ArrayList<Step>();
    terms(rulebook, given).accepted().ifPresent(terms -> {
      steps.add(since("缴存基数下限", Figure.of(terms.floor().value().yuan()) + " 元", terms.floor()));
      steps.add(since("缴存基数上限", Figure.of(terms.ceiling().value().yuan()) + " 元", terms.ceiling()));
      steps.add(since("单位缴存比例范围", terms.employerRates().value().toString(), terms.employerRates()));
      steps.add(since("个人缴存比例范围", terms.personalRates().value().toString(), terms.personalRates()));
    });
    precision(rulebook, given).accepted().ifPresent(precision -> {
      if (!given.have(ROUNDING)) {
        steps.add(new Step("参数", "计算精度未给出，按本市标准：" + precision.chineseName()));
      }
      formula(given, EMPLOYER_RATE, EMPLOYER_PART, precision).ifPresent(steps::add);
      formula(given, PERSONAL_RATE, PERSONAL_PART, precision).ifPresent(steps::add);
    });
    return steps;
  }

  private static Step since(String name, String value, Dated<?> dated) {
    return new Step("参数", name + " " + value + "，自 " + dated.since() + " 起执行");
  }

  private static Optional<Step> formula(
      Cells given, Column rate, Column part, RoundingPrecision precision) {
    return given
        .base(BASE)
        .filter(base -> base.yuan() > 0)
        .flatMap(base -> given
            .rate(rate)
            .filter(bp -> bp.bp() >= 0)
            .map(bp -> new Step(
                "公式", formula(base.yuan(), bp, rate.chinese(), part.chinese(), precision))));
  }

  private static String formula(
      long yuan, BasisPoints rate, String rateName, String part, RoundingPrecision precision) {
    var exact = Math.multiplyExact(yuan, rate.bp());
    return part
        + " = 缴存基数 × "
        + rateName
        + " = "
        + yuan
        + " × "
        + rate
        + " = "
        + BigDecimal.valueOf(exact, 4).toPlainString()
        + "，"
        + precision.chineseName()
        + " → "
        + Money.ofFen(precision.roundToFen(exact));
  }
}
