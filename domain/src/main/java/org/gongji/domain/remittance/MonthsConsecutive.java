package org.gongji.domain.remittance;

import java.time.YearMonth;
import java.util.Optional;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/** R9: an assessment begins with the month after the last assessed one, leaving no gap. */
public final class MonthsConsecutive {

  private MonthsConsecutive() {}

  /**
   * Checks the first month of an assessment.
   *
   * @param from the month it would begin with
   * @param next the month that is due: the employer's first one, or the one after assessed through
   * @return {@code MONTHS_NOT_CONSECUTIVE} for any other month
   */
  public static Optional<Rejection> check(YearMonth from, YearMonth next) {
    return from.equals(next)
        ? Optional.empty()
        : Optional.of(RemittanceCode.MONTHS_NOT_CONSECUTIVE.of(Figure.of(from), Figure.of(next)));
  }
}
