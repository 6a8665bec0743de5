package org.gongji.domain.backpay;

import java.math.BigInteger;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.money.Money;

/**
 * R3, 补缴金额: one amount in whole yuan, split by the account's rates; the personal part is rounded
 * down to the fen, the rest is the employer's, so that the parts add up.
 *
 * @param employerPart 单位补缴额
 * @param personalPart 个人补缴额
 */
public record SplitAmount(Money employerPart, Money personalPart) {

  private static final long FEN_PER_YUAN = 100;

  /**
   * Rounds an amount to whole yuan (金额四舍五入取整).
   *
   * @param amount what was given
   * @return half up; halves below zero go down
   */
  public static Money rounded(Money amount) {
    var magnitude = Math.addExact(Math.abs(amount.fen()), FEN_PER_YUAN / 2) / FEN_PER_YUAN;
    return Money.ofYuan(amount.fen() < 0 ? -magnitude : magnitude);
  }

  /**
   * Splits an amount.
   *
   * @param amount what is paid, not negative
   * @param rates the account's rates, at least one of them above zero
   * @return both parts
   * @throws IllegalArgumentException when both rates are zero or one is negative
   */
  public static SplitAmount of(Money amount, RateScheme rates) {
    var employer = rates.employer().bp();
    var personal = rates.personal().bp();
    if (employer < 0 || personal < 0 || employer + personal == 0) {
      throw new IllegalArgumentException("No split by " + rates);
    }
    var part = Money.ofFen(BigInteger.valueOf(amount.fen())
        .multiply(BigInteger.valueOf(personal))
        .divide(BigInteger.valueOf(employer + personal))
        .longValueExact());
    return new SplitAmount(amount.minus(part), part);
  }

  /**
   * Both parts together.
   *
   * @return 实际补缴金额
   */
  public Money total() {
    return employerPart.plus(personalPart);
  }
}
