package org.gongji.domain.remittance.movement;

import org.gongji.domain.money.Money;

/**
 * How many persons and how much (人数、金额): a side of a month's equation.
 *
 * @param persons headcount, not negative
 * @param amount their contributions, not negative
 */
public record HeadcountAndAmount(long persons, Money amount) {

  /** Nobody and nothing. */
  public static final HeadcountAndAmount NONE = new HeadcountAndAmount(0, Money.ZERO);

  /** Neither side of the equation can be negative. */
  public HeadcountAndAmount {
    if (persons < 0 || amount.fen() < 0) {
      throw new IllegalArgumentException("Negative: " + persons + " persons, " + amount);
    }
  }

  /**
   * The sum of two sides.
   *
   * @param other more persons and money
   * @return both
   */
  public HeadcountAndAmount plus(HeadcountAndAmount other) {
    return new HeadcountAndAmount(Math.addExact(persons, other.persons), amount.plus(other.amount));
  }

  /**
   * What remains.
   *
   * @param other persons and money that leave
   * @return the rest
   * @throws IllegalArgumentException when more leave than there were
   */
  public HeadcountAndAmount minus(HeadcountAndAmount other) {
    return new HeadcountAndAmount(
        Math.subtractExact(persons, other.persons), amount.minus(other.amount));
  }
}
