package org.gongji.domain.contribution;

import org.gongji.domain.money.BasisPoints;

/**
 * The rates a city allows, both ends included.
 *
 * @param lowest the lowest allowed rate
 * @param highest the highest allowed rate
 */
public record RateRange(BasisPoints lowest, BasisPoints highest) {

  /** The ends are in order. */
  public RateRange {
    if (lowest.compareTo(highest) > 0) {
      throw new IllegalArgumentException("Lowest rate " + lowest + " above highest " + highest);
    }
  }

  /**
   * Whether a rate is allowed.
   *
   * @param rate any rate
   * @return true from the lowest through the highest
   */
  public boolean contains(BasisPoints rate) {
    return rate.compareTo(lowest) >= 0 && rate.compareTo(highest) <= 0;
  }

  @Override
  public String toString() {
    return lowest + "–" + highest;
  }
}
