package org.gongji.domain.interest;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.Money;

/**
 * 结息: one person's interest, gathered over the days of a year and rounded once, half up to the fen.
 *
 * <p>Counted in fen × days × basis points, exactly; the rate may change within the year.
 *
 * @param gathered fen × days × basis points
 */
public record DailyInterest(BigInteger gathered) {

  /** Nothing yet. */
  public static final DailyInterest NONE = new DailyInterest(BigInteger.ZERO);

  private static final int BP_PER_WHOLE = 10_000;

  /**
   * More days of one balance.
   *
   * @param balance what stood there each day, the day of a posting counted
   * @param days how many, 0 or more
   * @param yearlyRate the rate of those days
   * @return the longer gathering
   */
  public DailyInterest plus(Money balance, int days, BasisPoints yearlyRate) {
    if (days < 0) {
      throw new IllegalArgumentException("Days are 0 or more, not " + days);
    }
    return new DailyInterest(gathered.add(BigInteger.valueOf(balance.fen())
        .multiply(BigInteger.valueOf(days))
        .multiply(BigInteger.valueOf(yearlyRate.bp()))));
  }

  /**
   * The year's interest.
   *
   * @param daysAYear what a year's rate is divided by for a day
   * @return rounded half up to the fen
   */
  public Money settled(int daysAYear) {
    return Money.ofFen(new BigDecimal(gathered)
        .divide(BigDecimal.valueOf((long) BP_PER_WHOLE * daysAYear), 0, RoundingMode.HALF_UP)
        .longValueExact());
  }
}
