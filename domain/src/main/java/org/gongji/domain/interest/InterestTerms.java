package org.gongji.domain.interest;

import java.time.MonthDay;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.policy.Parameter;

/**
 * How a city's balances bear interest (结息).
 *
 * @param yearlyRate 年利率
 * @param settled the day on which a year's interest is posted, 30 June by law; it bears none itself
 * @param daysAYear what a year's rate is divided by for a day: 360 or 365
 */
public record InterestTerms(BasisPoints yearlyRate, MonthDay settled, int daysAYear) {

  /** The parameter of a city's pack, looked up by each day of the year that is settled. */
  public static final Parameter<InterestTerms> PARAMETER =
      Parameter.of("interest", InterestTerms.class);

  private static final int BANKERS_YEAR = 360;
  private static final int CALENDAR_YEAR = 365;

  /** Refuses negative interest and invented calendars. */
  public InterestTerms {
    if (yearlyRate.bp() < 0) {
      throw new IllegalArgumentException("Interest is 0% or more, not " + yearlyRate);
    }
    if (daysAYear != BANKERS_YEAR && daysAYear != CALENDAR_YEAR) {
      throw new IllegalArgumentException("A year has 360 or 365 days here, not " + daysAYear);
    }
  }
}
