package org.gongji.domain.contribution;

import org.gongji.domain.money.Money;
import org.gongji.domain.money.RoundingPrecision;

/**
 * R1, 月缴存额: what is contributed for one person in one month, its two parts rounded separately.
 *
 * <p>Held in fen, so that a roster of any length is computed without an object per amount.
 *
 * @param employerPartFen 单位月缴存额 in fen, not negative
 * @param personalPartFen 个人月缴存额 in fen, not negative
 */
public record MonthlyContribution(long employerPartFen, long personalPartFen) {

  /**
   * Computes base × rate for each side, each rounded by the employer's precision, as the manual's
   * 4070 at 12% + 12% gives 488 + 488 = 976 and not 977.
   *
   * @param base a base above zero
   * @param rates rates not below zero
   * @param precision the employer's rounding precision (计算精度)
   * @return both parts
   * @throws IllegalArgumentException for a negative base or rate
   */
  public static MonthlyContribution of(Base base, RateScheme rates, RoundingPrecision precision) {
    return of(base.yuan(), rates.employer().bp(), rates.personal().bp(), precision);
  }

  /**
   * The same for one row of a long roster, read as bare numbers.
   *
   * @param baseYuan a base in whole yuan
   * @param employerRateBp the employer's rate in basis points
   * @param personalRateBp the personal rate in basis points
   * @param precision the employer's rounding precision
   * @return both parts
   */
  public static MonthlyContribution of(
      long baseYuan, int employerRateBp, int personalRateBp, RoundingPrecision precision) {
    return new MonthlyContribution(
        precision.roundToFen(Math.multiplyExact(baseYuan, employerRateBp)),
        precision.roundToFen(Math.multiplyExact(baseYuan, personalRateBp)));
  }

  /**
   * The employer's part.
   *
   * @return 单位月缴存额
   */
  public Money employerPart() {
    return Money.ofFen(employerPartFen);
  }

  /**
   * The personal part.
   *
   * @return 个人月缴存额
   */
  public Money personalPart() {
    return Money.ofFen(personalPartFen);
  }

  /**
   * Both parts together.
   *
   * @return 月缴存额 in fen
   */
  public long totalFen() {
    return Math.addExact(employerPartFen, personalPartFen);
  }

  /**
   * Both parts together.
   *
   * @return 月缴存额
   */
  public Money total() {
    return Money.ofFen(totalFen());
  }
}
