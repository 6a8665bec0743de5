package org.gongji.domain.money;

/**
 * R12: an amount in the capitals of vouchers (大写金额), which nobody can alter with a stroke.
 *
 * <p>{@code 6100} is 陆仟壹佰元整, {@code 10005.06} is 壹万零伍元零陆分, {@code 0.05} is 伍分. Where a
 * whole yuan is followed by jiao no 零 is put between them ({@code 10.50} is 壹拾元伍角整): the
 * bookkeeping rules allow both. Beyond 亿 the part above is read as a number of its own: 壹万亿.
 */
public final class CapitalAmount {

  private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String PLACES = "拾佰仟";
  private static final String NEGATIVE = "负";
  private static final long WAN = 10_000;
  private static final long YI = 100_000_000;
  private static final int FEN_PER_YUAN = 100;

  private CapitalAmount() {}

  /**
   * Writes an amount.
   *
   * @param amount any amount
   * @return the capitals, ending in 整 unless there are fen; 负 in front of a negative amount
   */
  public static String of(Money amount) {
    var yuan = Math.abs(amount.fen() / FEN_PER_YUAN);
    var rest = (int) Math.abs(amount.fen() % FEN_PER_YUAN);
    var text = new StringBuilder(amount.fen() < 0 ? NEGATIVE : "");
    if (yuan > 0 || rest == 0) {
      text.append(yuan == 0 ? "零" : whole(yuan)).append('元');
    }
    var jiao = rest / 10;
    var fen = rest % 10;
    if (jiao > 0) {
      text.append(digit(jiao)).append('角');
    }
    if (fen == 0) {
      return text.append('整').toString();
    }
    return text.append(yuan > 0 && jiao == 0 ? "零" : "")
        .append(digit(fen))
        .append('分')
        .toString();
  }

  /**
   * Reads an amount back.
   *
   * @param text exactly what {@link #of} writes; no other way of writing the amount is taken
   * @return the amount
   * @throws NumberFormatException for anything else; the message holds the text
   */
  public static Money parse(String text) {
    try {
      var amount = read(text);
      if (of(amount).equals(text)) {
        return amount;
      }
    } catch (ArithmeticException tooLarge) {
      // falls through to the one refusal
    }
    throw new NumberFormatException("Not an amount in capitals: \"" + text + "\"");
  }

  private static String whole(long number) {
    if (number >= YI) {
      return joined(number, YI, "亿");
    }
    return number >= WAN ? joined(number, WAN, "万") : group((int) number);
  }

  /** A rest that does not reach the place below the unit is set off by one 零. */
  private static String joined(long number, long unit, String name) {
    var rest = number % unit;
    var gap = rest > 0 && rest < unit / 10 ? "零" : "";
    return whole(number / unit) + name + gap + (rest == 0 ? "" : whole(rest));
  }

  private static String group(int number) {
    var text = new StringBuilder();
    var gap = false;
    for (int place = 3, unit = 1_000; place >= 0; place--, unit /= 10) {
      var value = number / unit % 10;
      if (value > 0) {
        text.append(gap ? "零" : "").append(digit(value));
        text.append(place > 0 ? PLACES.substring(place - 1, place) : "");
        gap = false;
      } else {
        gap = text.length() > 0;
      }
    }
    return text.toString();
  }

  private static char digit(int value) {
    return DIGITS.charAt(value);
  }

  /** Reads loosely; {@link #parse} compares with what would be written. */
  private static Money read(String text) {
    var reader = new Reader();
    text.chars().skip(text.startsWith(NEGATIVE) ? 1 : 0).forEach(reader::take);
    var fen = reader.fen();
    return Money.ofFen(text.startsWith(NEGATIVE) ? fen : Math.negateExact(fen));
  }

  /** Sums below zero, where there is room for every amount of {@link Money}. */
  private static final class Reader {
    private long yi;
    private long wan;
    private long group;
    private long digit;
    private long fen;

    void take(int character) {
      switch (character) {
        case '拾' -> place(10);
        case '佰' -> place(100);
        case '仟' -> place(1_000);
        case '万' -> wan = Math.multiplyExact(upToHere(0), WAN);
        case '亿' -> yi = Math.multiplyExact(Math.addExact(yi, upToHere(wan)), YI);
        case '元' -> fen = Math.multiplyExact(Math.addExact(yi, upToHere(wan)), FEN_PER_YUAN);
        case '角' -> fen = Math.addExact(fen, Math.multiplyExact(upToHere(0), 10));
        case '分' -> fen = Math.addExact(fen, upToHere(0));
        default -> digit = -Math.max(0, DIGITS.indexOf(character));
      }
    }

    long fen() {
      return fen;
    }

    private void place(long unit) {
      group += digit * unit;
      digit = 0;
    }

    private long upToHere(long above) {
      var sum = Math.addExact(Math.addExact(above, group), digit);
      group = 0;
      digit = 0;
      wan = 0;
      return sum;
    }
  }
}
