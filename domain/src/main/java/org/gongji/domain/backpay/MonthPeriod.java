package org.gongji.domain.backpay;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.gongji.domain.decision.Figure;

/**
 * The months of a back payment (补缴起止年月), both ends included; a user may have reversed them.
 *
 * @param from 补缴开始年月
 * @param to 补缴结束年月
 */
public record MonthPeriod(YearMonth from, YearMonth to) {

  /**
   * Whether the last month lies before the first.
   *
   * @return true for a period of no month
   */
  public boolean isReversed() {
    return to.isBefore(from);
  }

  /**
   * How many months.
   *
   * @return 月数, 1 or more; 0 or less for a reversed period
   */
  public long months() {
    return from.until(to, ChronoUnit.MONTHS) + 1;
  }

  /**
   * Whether two periods share a month.
   *
   * @param other another period
   * @return true where they do
   */
  public boolean overlaps(MonthPeriod other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }

  /** As vouchers print it: 202201-202202. */
  @Override
  public String toString() {
    return Figure.of(from) + "-" + Figure.of(to);
  }
}
