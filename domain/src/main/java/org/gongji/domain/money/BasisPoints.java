package org.gongji.domain.money;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A rate in basis points (万分点): 1,200 is 12%.
 *
 * @param bp the rate in hundredths of a percent; may be anything a user typed, limits are the
 *     rules' affair
 */
public record BasisPoints(int bp) implements Comparable<BasisPoints> {

  private static final int BP_PER_PERCENT = 100;
  private static final Pattern RATE = Pattern.compile("(-?\\d{1,4}(?:\\.\\d{1,6})?)(%?)");

  /**
   * A rate of that many basis points.
   *
   * @param bp hundredths of a percent
   * @return the rate
   */
  public static BasisPoints of(int bp) {
    return new BasisPoints(bp);
  }

  /**
   * A rate of that many whole percent.
   *
   * @param percent the rate in percent
   * @return the rate
   */
  public static BasisPoints ofPercent(int percent) {
    return new BasisPoints(Math.multiplyExact(percent, BP_PER_PERCENT));
  }

  /**
   * Reads {@code 12%} or {@code 0.12}.
   *
   * @param text a percentage with its sign, or a fraction of one
   * @return the rate
   * @throws NumberFormatException when the text is no rate or finer than a basis point; the message
   *     holds the text
   */
  public static BasisPoints parse(String text) {
    var matcher = RATE.matcher(text.strip());
    if (!matcher.matches()) {
      throw new NumberFormatException("Not a rate: \"" + text + "\"");
    }
    var scale = matcher.group(2).isEmpty() ? 4 : 2;
    try {
      return of(new BigDecimal(matcher.group(1)).movePointRight(scale).intValueExact());
    } catch (ArithmeticException tooFine) {
      throw new NumberFormatException("Finer than a hundredth of a percent: \"" + text + "\"");
    }
  }

  @Override
  public int compareTo(BasisPoints other) {
    return Integer.compare(bp, other.bp);
  }

  /**
   * The fraction of one, as the manual's tables show rates.
   *
   * @return for example {@code 0.1} for 10%
   */
  public String fraction() {
    return BigDecimal.valueOf(bp, 4).stripTrailingZeros().toPlainString();
  }

  /** In percent without needless zeros: {@code 12%}, {@code 8.5%}. */
  @Override
  public String toString() {
    return BigDecimal.valueOf(bp, 2).stripTrailingZeros().toPlainString() + "%";
  }
}
