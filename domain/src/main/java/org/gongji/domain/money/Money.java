package org.gongji.domain.money;

import java.util.regex.Pattern;

/**
 * An amount of renminbi in fen (分), exact; negative amounts are debits.
 *
 * <p>Range ±92,233,720,368,547,758.07 yuan; arithmetic beyond it throws {@link
 * ArithmeticException} and never wraps.
 *
 * @param fen the amount in fen, a hundredth of a yuan
 */
public record Money(long fen) implements Comparable<Money> {

  /** 0.00. */
  public static final Money ZERO = new Money(0);

  private static final int FEN_PER_YUAN = 100;
  private static final Pattern DECIMAL =
      Pattern.compile("(-?)(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d{1,2}))?");

  /**
   * The amount of that many fen.
   *
   * @param fen the amount in fen
   * @return the amount
   */
  public static Money ofFen(long fen) {
    return fen == 0 ? ZERO : new Money(fen);
  }

  /**
   * The amount of that many whole yuan.
   *
   * @param yuan the amount in yuan
   * @return the amount
   * @throws ArithmeticException beyond the range of fen
   */
  public static Money ofYuan(long yuan) {
    return ofFen(Math.multiplyExact(yuan, FEN_PER_YUAN));
  }

  /**
   * Reads an amount in yuan with at most two decimals: {@code 6100}, {@code 6100.5}, {@code
   * 6,100.50}, {@code -0.05}.
   *
   * @param text the decimal text; separators, where given, stand at every third digit
   * @return the amount, exactly as written
   * @throws NumberFormatException when the text is no such amount or beyond the range; the message
   *     holds the text
   */
  public static Money parse(String text) {
    var matcher = DECIMAL.matcher(text.strip());
    if (!matcher.matches()) {
      throw new NumberFormatException("Not an amount in yuan: \"" + text + "\"");
    }
    try {
      var yuan = Long.parseLong(matcher.group(2).replace(",", ""));
      var decimals = matcher.group(3);
      var fen = decimals == null ? 0 : Integer.parseInt((decimals + "0").substring(0, 2));
      var amount = Math.addExact(Math.multiplyExact(yuan, FEN_PER_YUAN), fen);
      return ofFen(matcher.group(1).isEmpty() ? amount : -amount);
    } catch (ArithmeticException | NumberFormatException tooLarge) {
      throw new NumberFormatException("Beyond the range of money: \"" + text + "\"");
    }
  }

  /**
   * The sum.
   *
   * @param other what is added
   * @return this + other
   * @throws ArithmeticException beyond the range
   */
  public Money plus(Money other) {
    return ofFen(Math.addExact(fen, other.fen));
  }

  /**
   * The difference.
   *
   * @param other what is taken away
   * @return this − other
   * @throws ArithmeticException beyond the range
   */
  public Money minus(Money other) {
    return ofFen(Math.subtractExact(fen, other.fen));
  }

  /**
   * The counter-amount.
   *
   * @return −this
   * @throws ArithmeticException for the smallest amount, whose counter-amount is beyond the range
   */
  public Money negated() {
    return ofFen(Math.negateExact(fen));
  }

  /**
   * Whether more than nothing.
   *
   * @return true above 0.00
   */
  public boolean isPositive() {
    return fen > 0;
  }

  /**
   * Whether this amount pays that one in full.
   *
   * @param due the amount to be paid
   * @return true when this ≥ due
   */
  public boolean covers(Money due) {
    return fen >= due.fen;
  }

  /**
   * The decimal string of interfaces and files: no separators, always two decimals.
   *
   * @return for example {@code 6100.00}
   */
  public String plain() {
    return decimals(Long.toString(Math.abs(fen / FEN_PER_YUAN)));
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(fen, other.fen);
  }

  /** As people read it: {@code 6,100.00}. */
  @Override
  public String toString() {
    var yuan = new StringBuilder(Long.toString(Math.abs(fen / FEN_PER_YUAN)));
    for (var at = yuan.length() - 3; at > 0; at -= 3) {
      yuan.insert(at, ',');
    }
    return decimals(yuan.toString());
  }

  private String decimals(String yuan) {
    var rest = Math.abs(fen % FEN_PER_YUAN);
    return (fen < 0 ? "-" : "") + yuan + (rest < 10 ? ".0" : ".") + rest;
  }
}
