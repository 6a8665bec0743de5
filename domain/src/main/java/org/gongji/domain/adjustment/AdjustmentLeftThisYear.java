package org.gongji.domain.adjustment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.policy.Dated;

/**
 * R2, 每年可以调整一次: an adjustment year has room for one more adjustment; those of both channels
 * count, by the date of their submission, once approved.
 */
public final class AdjustmentLeftThisYear {

  private AdjustmentLeftThisYear() {}

  /**
   * Checks an account's history.
   *
   * @param adjustedOn when the account's approved adjustments were submitted, in any order
   * @param businessDate the day on which another is submitted
   * @param terms how many a year has room for, and when it begins
   * @return {@code ALREADY_ADJUSTED_THIS_YEAR} with the latest of them and the next year's first day
   */
  public static Optional<Rejection> check(
      List<LocalDate> adjustedOn, LocalDate businessDate, Dated<AdjustmentTerms> terms) {
    var year = terms.value().calendarYearOf(businessDate);
    var within = 0;
    var latest = LocalDate.MIN;
    for (var date : adjustedOn) {
      if (terms.value().calendarYearOf(date) == year) {
        within++;
        latest = date.isAfter(latest) ? date : latest;
      }
    }
    return within < terms.value().timesAYear()
        ? Optional.empty()
        : Optional.of(terms
            .limiting(
                AdjustmentCode.ALREADY_ADJUSTED_THIS_YEAR.of(Figure.of(latest)),
                Figure.of(terms.value().timesAYear()))
            .with("next", Figure.of(terms.value().yearOf(businessDate).plusYears(1))));
  }
}
