package org.gongji.domain.remittance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.policy.Dated;

/** R9: no month is assessed further ahead of the business month than the city allows. */
public final class MonthOpen {

  private MonthOpen() {}

  /**
   * Checks the last month of an assessment.
   *
   * @param to the month it would end with
   * @param businessDate the day of the business
   * @param terms how far ahead the city allows
   * @return {@code MONTH_NOT_OPEN} for a later month
   */
  public static Optional<Rejection> check(
      YearMonth to, LocalDate businessDate, Dated<RemittanceTerms> terms) {
    var latest = latest(businessDate, terms.value());
    return to.isAfter(latest)
        ? Optional.of(
            terms.limiting(RemittanceCode.MONTH_NOT_OPEN.of(Figure.of(to)), Figure.of(latest)))
        : Optional.empty();
  }

  /**
   * The latest month that may be assessed.
   *
   * @param businessDate the day of the business
   * @param terms how far ahead the city allows
   * @return the month
   */
  public static YearMonth latest(LocalDate businessDate, RemittanceTerms terms) {
    return YearMonth.from(businessDate).plusMonths(terms.monthsAhead());
  }
}
