package org.gongji.domain.contribution;

import java.time.YearMonth;
import java.util.List;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Step;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.policy.PolicyPack;

/** R1's word on a base, for the rules that give somebody a new one (R2, R6, R7, R8). */
public final class BaseAllowed {

  private BaseAllowed() {}

  /**
   * Checks a base, in whole yuan, both limits included.
   *
   * @param base a base
   * @param month the change month, by which floor and ceiling are looked up
   * @param pack the city's parameters
   * @return {@code BASE_NOT_POSITIVE}, {@code BASE_BELOW_FLOOR} or {@code BASE_ABOVE_CEILING}
   */
  public static Violations check(Base base, YearMonth month, PolicyPack pack) {
    return Violations.under(
        ContributionTerms.of(pack, month),
        terms -> Violations.of(BasePositive.check(base)).and(BaseWithinLimits.check(base, terms)));
  }

  /**
   * Which bases are allowed.
   *
   * @param month the change month
   * @param pack the city's parameters
   * @return floor and ceiling, or nothing where they are not set
   */
  public static List<Step> working(YearMonth month, PolicyPack pack) {
    return ContributionTerms.of(pack, month)
        .map(terms -> List.of(
            Step.parameter(
                    "缴存基数下限",
                    Figure.of(terms.floor().value().yuan()) + " 元",
                    terms.floor().since())
                .about(ContributionCode.BASE_BELOW_FLOOR),
            Step.parameter(
                    "缴存基数上限",
                    Figure.of(terms.ceiling().value().yuan()) + " 元",
                    terms.ceiling().since())
                .about(ContributionCode.BASE_ABOVE_CEILING)))
        .accepted()
        .orElse(List.of());
  }
}
