package org.gongji.domain.remittance;

import java.util.Optional;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.remittance.movement.RemittanceMonth;

/** R9: a month without a contributor is not assessed. */
public final class SomebodyToAssess {

  private SomebodyToAssess() {}

  /**
   * Checks a computed month.
   *
   * @param month the month with its headcount
   * @return {@code NOBODY_TO_ASSESS} for a headcount of zero
   */
  public static Optional<Rejection> check(RemittanceMonth month) {
    return month.current().persons() > 0
        ? Optional.empty()
        : Optional.of(RemittanceCode.NOBODY_TO_ASSESS.of(Figure.of(month.month())));
  }
}
