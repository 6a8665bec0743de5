package org.gongji.domain.adjustment;

import java.time.LocalDate;
import java.time.MonthDay;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.policy.Parameter;

/**
 * What R2 needs of a city.
 *
 * @param timesAYear how many approved adjustments of one account an adjustment year has room for, at
 *     the counter and in the hall together, 1 or more
 * @param yearStart the day on which an adjustment year (调整年度) begins
 * @param onlineLimit how far the hall lets a base move, of the old base, up or down, inclusive
 */
public record AdjustmentTerms(int timesAYear, MonthDay yearStart, BasisPoints onlineLimit) {

  /** The parameter of a city's pack, looked up by the business date. */
  public static final Parameter<AdjustmentTerms> PARAMETER =
      Parameter.of("adjustment", AdjustmentTerms.class);

  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

  /** A year begins on a day that each year has. */
  public AdjustmentTerms {
    if (timesAYear < 1) {
      throw new IllegalArgumentException("Adjustments a year are 1 or more, not " + timesAYear);
    }
    if (yearStart.equals(LEAP_DAY)) {
      throw new IllegalArgumentException("Not every year has a " + yearStart);
    }
    if (onlineLimit.bp() < 0) {
      throw new IllegalArgumentException("The online limit is 0% or more, not " + onlineLimit);
    }
  }

  /**
   * The adjustment year a day lies in, told by the calendar year in which it begins.
   *
   * @param date a day
   * @return for example 2021 for 2022-06-30, where adjustment years begin on July 1
   */
  public int calendarYearOf(LocalDate date) {
    var begun = !MonthDay.of(date.getMonth(), date.getDayOfMonth()).isBefore(yearStart);
    return begun ? date.getYear() : date.getYear() - 1;
  }

  /**
   * The adjustment year a day lies in.
   *
   * @param date a day
   * @return the year's first day
   */
  public LocalDate yearOf(LocalDate date) {
    return yearStart.atYear(calendarYearOf(date));
  }
}
