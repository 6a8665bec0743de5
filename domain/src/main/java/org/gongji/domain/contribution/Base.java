package org.gongji.domain.contribution;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The monthly wage that contributions are computed from (缴存基数), in whole yuan.
 *
 * <p>A base may be anything a user proposes, zero and below included, so that the rules can refuse
 * it with its figure; what stands in an account has passed them.
 *
 * @param yuan whole yuan, at most 999,999,999,999 either way
 */
public record Base(long yuan) implements Comparable<Base> {

  private static final long LARGEST_YUAN = 999_999_999_999L;

  /** Keeps the exact product with any rate far from overflow. */
  public Base {
    if (Math.abs(yuan) > LARGEST_YUAN) {
      throw new IllegalArgumentException("No base is as large as " + yuan + " yuan");
    }
  }

  /**
   * A base of that many yuan.
   *
   * @param yuan whole yuan
   * @return the base
   */
  public static Base ofYuan(long yuan) {
    return new Base(yuan);
  }

  /**
   * Reads a base in yuan, rounded half up to whole yuan (基数四舍五入取整数): {@code 3600.49} is 3600,
   * {@code 3600.50} is 3601.
   *
   * @param text decimal text, separators allowed
   * @return the rounded base
   * @throws NumberFormatException when the text is no number; the message holds the text
   */
  public static Base parse(String text) {
    try {
      var exact = new BigDecimal(text.strip().replace(",", ""));
      return ofYuan(exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
    } catch (ArithmeticException | NumberFormatException notANumber) {
      throw new NumberFormatException("Not a base in yuan: \"" + text + "\"");
    }
  }

  @Override
  public int compareTo(Base other) {
    return Long.compare(yuan, other.yuan);
  }
}
