package org.gongji.domain.remittance.movement;

import org.gongji.domain.contribution.MonthlyContribution;
import org.gongji.domain.money.RoundingPrecision;

/**
 * What an assessment froze of one person in one month: base, rates, precision and both parts.
 *
 * @param baseYuan 缴存基数 in whole yuan
 * @param employerRateBp 单位缴存比例 in basis points
 * @param personalRateBp 个人缴存比例 in basis points
 * @param precision 计算精度
 * @param contribution both parts, as R1 gave them when it was frozen
 */
public record FrozenLine(
    long baseYuan,
    int employerRateBp,
    int personalRateBp,
    RoundingPrecision precision,
    MonthlyContribution contribution) {

  /**
   * Freezes a person's terms.
   *
   * @param baseYuan a base above zero, in whole yuan
   * @param employerRateBp the employer's rate in basis points
   * @param personalRateBp the personal rate in basis points
   * @param precision the employer's rounding precision
   * @return the line with both parts by R1
   */
  public static FrozenLine of(
      long baseYuan, int employerRateBp, int personalRateBp, RoundingPrecision precision) {
    return new FrozenLine(
        baseYuan,
        employerRateBp,
        personalRateBp,
        precision,
        MonthlyContribution.of(baseYuan, employerRateBp, personalRateBp, precision));
  }
}
