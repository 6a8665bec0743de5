package org.gongji.domain.remittance.movement;

import java.time.YearMonth;

/**
 * One row of an assessment: last month + increase − decrease = this month, in persons and in fen.
 *
 * @param month 汇缴月度
 * @param last 上期汇缴人数、金额
 * @param increase 本期增加
 * @param decrease 本期减少
 * @param current 本期汇缴
 */
public record RemittanceMonth(
    YearMonth month,
    HeadcountAndAmount last,
    HeadcountAndAmount increase,
    HeadcountAndAmount decrease,
    HeadcountAndAmount current) {

  /** A month whose equation does not hold cannot exist. */
  public RemittanceMonth {
    if (!last.plus(increase).minus(decrease).equals(current)) {
      throw new IllegalArgumentException(
          month + ": " + last + " + " + increase + " - " + decrease + " is not " + current);
    }
  }

  /**
   * A month computed from its movements.
   *
   * @param month the month
   * @param last what was assessed for the month before
   * @param increase what came
   * @param decrease what went
   * @return the month with its own headcount and amount
   */
  public static RemittanceMonth of(
      YearMonth month,
      HeadcountAndAmount last,
      HeadcountAndAmount increase,
      HeadcountAndAmount decrease) {
    return new RemittanceMonth(
        month, last, increase, decrease, last.plus(increase).minus(decrease));
  }
}
