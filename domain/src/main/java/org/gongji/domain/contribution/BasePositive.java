package org.gongji.domain.contribution;

import java.util.Optional;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/** R1: a base is above zero. */
public final class BasePositive {

  private BasePositive() {}

  /**
   * Checks a base.
   *
   * @param base a base
   * @return {@code BASE_NOT_POSITIVE} at zero and below
   */
  public static Optional<Rejection> check(Base base) {
    return base.yuan() > 0
        ? Optional.empty()
        : Optional.of(ContributionCode.BASE_NOT_POSITIVE.of(Figure.of(base.yuan())));
  }
}
