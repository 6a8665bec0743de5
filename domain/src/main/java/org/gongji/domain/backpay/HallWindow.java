package org.gongji.domain.backpay;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How far back the hall takes back payments; earlier months go to the counter (跨年补缴到前台).
 *
 * @param monthsBack how many months before the business month, or {@link #CALENDAR_YEAR}
 */
public record HallWindow(int monthsBack) {

  /** From January of the business date's year. */
  public static final HallWindow CALENDAR_YEAR = new HallWindow(-1);

  private static final int LONGEST = 1_200;

  /** Refuses windows that begin after the business month, or before anybody lived. */
  public HallWindow {
    if (monthsBack < -1 || monthsBack > LONGEST) {
      throw new IllegalArgumentException("Not a window of months back: " + monthsBack);
    }
  }

  /**
   * The first month of the window.
   *
   * @param businessDate 业务日期
   * @return the earliest month that the hall takes
   */
  public YearMonth earliest(LocalDate businessDate) {
    var month = YearMonth.from(businessDate);
    return monthsBack < 0 ? month.withMonth(1) : month.minusMonths(monthsBack);
  }

  /** In words: 业务日期当年, or 业务月份前 12 个月起. */
  @Override
  public String toString() {
    return monthsBack < 0 ? "业务日期当年" : "业务月份前 " + monthsBack + " 个月起";
  }
}
