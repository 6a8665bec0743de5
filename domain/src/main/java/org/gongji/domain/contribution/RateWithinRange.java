package org.gongji.domain.contribution;

import java.util.Optional;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.policy.Dated;

/** R1, 缴存比例范围: a rate lies within the range its city allows, both ends included. */
public final class RateWithinRange {

  /** The word of {@code of} for 单位缴存比例; the texts of each language have their own for it. */
  public static final String EMPLOYER = "employer";

  /** The word of {@code of} for 个人缴存比例. */
  public static final String PERSONAL = "personal";

  private RateWithinRange() {}

  /**
   * Checks the employer's rate of a scheme.
   *
   * @param rates the scheme
   * @param terms the ranges of the change month
   * @return {@code RATE_OUT_OF_RANGE} of 单位缴存比例
   */
  public static Optional<Rejection> checkEmployer(RateScheme rates, ContributionTerms terms) {
    return check(rates.employer(), terms.employerRates(), EMPLOYER);
  }

  /**
   * Checks the personal rate of a scheme.
   *
   * @param rates the scheme
   * @param terms the ranges of the change month
   * @return {@code RATE_OUT_OF_RANGE} of 个人缴存比例
   */
  public static Optional<Rejection> checkPersonal(RateScheme rates, ContributionTerms terms) {
    return check(rates.personal(), terms.personalRates(), PERSONAL);
  }

  private static Optional<Rejection> check(BasisPoints rate, Dated<RateRange> range, String whose) {
    return range.value().contains(rate)
        ? Optional.empty()
        : Optional.of(range
            .limiting(
                ContributionCode.RATE_OUT_OF_RANGE.of(Figure.of(rate)),
                Figure.written(range.value()))
            .with(Rejection.OF, Figure.of(whose)));
  }
}
