package org.gongji.application.listing;

import java.time.LocalDate;
import java.util.Optional;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Violations;

/**
 * The days that a query looks at (查询日期), both inclusive.
 *
 * @param from the first day
 * @param to the last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

  /** The field of the first day, in refusals. */
  public static final String SINCE = "since";

  /** The field of the last day, in refusals. */
  public static final String UNTIL = "until";

  /**
   * Keeps both days.
   *
   * @throws IllegalArgumentException when the last day is before the first
   */
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }

  /** This year so far. */
  public static Period yearTo(LocalDate today) {
    return new Period(today.withDayOfYear(1), today);
  }

  /** The days as they were asked for; the last is not before the first and not after today. */
  public static Decision<Period> of(LocalDate from, LocalDate to, LocalDate today) {
    return Violations.of(inOrder(from, to), begun(to, today)).orAccept(() -> new Period(from, to));
  }

  private static Optional<Rejection> inOrder(LocalDate from, LocalDate to) {
    return to.isBefore(from)
        ? Optional.of(
            PeriodCode.QUERY_PERIOD_REVERSED.of(Figure.of(from), Figure.of(to)).at(SINCE))
        : Optional.empty();
  }

  private static Optional<Rejection> begun(LocalDate to, LocalDate today) {
    return to.isAfter(today)
        ? Optional.of(
            PeriodCode.QUERY_PERIOD_NOT_OVER.of(Figure.of(to), Figure.of(today)).at(UNTIL))
        : Optional.empty();
  }
}
