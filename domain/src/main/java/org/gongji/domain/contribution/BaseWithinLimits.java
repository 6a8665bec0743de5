package org.gongji.domain.contribution;

import java.util.Optional;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.policy.Dated;

/** R1, 缴存基数上下限: a base lies from the floor through the ceiling of its month. */
public final class BaseWithinLimits {

  private BaseWithinLimits() {}

  /**
   * Checks a base, in whole yuan, both limits included.
   *
   * @param base a base
   * @param terms the limits of the change month
   * @return {@code BASE_BELOW_FLOOR} or {@code BASE_ABOVE_CEILING}
   */
  public static Optional<Rejection> check(Base base, ContributionTerms terms) {
    if (base.compareTo(terms.floor().value()) < 0) {
      return rejected(ContributionCode.BASE_BELOW_FLOOR, base, terms.floor());
    }
    return base.compareTo(terms.ceiling().value()) > 0
        ? rejected(ContributionCode.BASE_ABOVE_CEILING, base, terms.ceiling())
        : Optional.empty();
  }

  private static Optional<Rejection> rejected(RejectionCode code, Base base, Dated<Base> limit) {
    return Optional.of(
        limit.limiting(code.of(Figure.of(base.yuan())), Figure.of(limit.value().yuan())));
  }
}
