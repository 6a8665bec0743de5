package org.gongji.domain.remittance;

import java.time.YearMonth;
import java.util.Optional;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/** R9: a period ends in the month it begins or later. */
public final class PeriodInOrder {

  private PeriodInOrder() {}

  /**
   * Checks a period.
   *
   * @param from its first month
   * @param to its last month
   * @return {@code PERIOD_REVERSED} when the last lies before the first
   */
  public static Optional<Rejection> check(YearMonth from, YearMonth to) {
    return to.isBefore(from)
        ? Optional.of(RemittanceCode.PERIOD_REVERSED.of(Figure.of(to), Figure.of(from)))
        : Optional.empty();
  }
}
