package org.gongji.domain.conformance.rule;

import static org.gongji.domain.conformance.rule.SharedColumns.BASE;
import static org.gongji.domain.conformance.rule.SharedColumns.EMPLOYER_RATE;
import static org.gongji.domain.conformance.rule.SharedColumns.PERSONAL_RATE;
import static org.gongji.domain.conformance.rule.SharedColumns.ROUNDING;

import java.time.YearMonth;
import java.util.List;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionCode;
import org.gongji.domain.contribution.ContributionQuestion;
import org.gongji.domain.contribution.ContributionTerms;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.contribution.RoundingTerms;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.rulebook.Rulebook;

/**
 * Base, rates and precision of a case, for R1 (缴存基数、缴存比例、计算精度). What is not given is stood
 * in for by a value within the limits, the precision by the city's standard one.
 *
 * @param question what R1 is asked
 * @param unset {@code PARAMETER_NOT_SET} where the city has no standard precision to stand in
 * @param hasBase whether the base was given
 * @param hasRates whether both rates were given
 */
public record StatedContribution(
    ContributionQuestion question, List<Rejection> unset, boolean hasBase, boolean hasRates) {

  private static final Base ANY_BASE = Base.ofYuan(1);
  private static final BasisPoints ANY_RATE = BasisPoints.ofPercent(5);

  /**
   * Reads a case.
   *
   * @param rulebook the city's rules
   * @param given the cells of a case
   * @param month the change month
   * @return what R1 is asked
   */
  public static StatedContribution of(Rulebook rulebook, Cells given, YearMonth month) {
    var terms = ContributionTerms.of(rulebook.pack(), month).accepted();
    var precision = given
        .rounding(ROUNDING)
        .map(Decision::accept)
        .orElseGet(() -> rulebook
            .pack()
            .on(RoundingTerms.PARAMETER, month.atDay(1))
            .map(rounding -> rounding.value().standard()));
    var base =
        given.base(BASE).or(() -> terms.map(limits -> limits.floor().value())).orElse(ANY_BASE);
    var employer = given
        .rate(EMPLOYER_RATE)
        .or(() -> terms.map(limits -> limits.employerRates().value().lowest()))
        .orElse(ANY_RATE);
    var personal = given
        .rate(PERSONAL_RATE)
        .or(() -> terms.map(limits -> limits.personalRates().value().lowest()))
        .orElse(ANY_RATE);
    return new StatedContribution(
        new ContributionQuestion(
            base,
            new RateScheme(employer, personal),
            precision.accepted().orElse(RoundingPrecision.YUAN_HALF_UP),
            month),
        precision.rejections(),
        given.have(BASE),
        given.have(EMPLOYER_RATE, PERSONAL_RATE));
  }

  /**
   * Whether R1 can be computed.
   *
   * @return true where base and both rates were given
   */
  public boolean isComplete() {
    return hasBase && hasRates;
  }

  /**
   * Leaves out the checks of a base that is not given.
   *
   * @param asked a case that asks for a base among others
   * @param <T> what an acceptance results in
   * @return the case with fewer checks
   */
  public <T> Asked<T> unlessBase(Asked<T> asked) {
    return asked.unless(
        hasBase,
        ContributionCode.BASE_NOT_POSITIVE,
        ContributionCode.BASE_BELOW_FLOOR,
        ContributionCode.BASE_ABOVE_CEILING);
  }

  /**
   * Leaves out the checks whose inputs are not given; one rate given is still checked.
   *
   * @param asked a case that asks R1 among others
   * @param <T> what an acceptance results in
   * @return the case with fewer checks
   */
  public <T> Asked<T> unless(Asked<T> asked) {
    return unlessBase(asked).incomplete(!hasRates).after(unset);
  }
}
