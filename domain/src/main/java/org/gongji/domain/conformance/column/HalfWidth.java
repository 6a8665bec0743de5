package org.gongji.domain.conformance.column;

/**
 * Digits, letters and signs of Chinese input methods as ASCII (全角转半角): {@code ２０２２－０４} is {@code
 * 2022-04}, {@code ：} a colon.
 */
public final class HalfWidth {

  private static final char FIRST = '！';
  private static final char LAST = '～';
  private static final int DISTANCE = FIRST - '!';

  private HalfWidth() {}

  /**
   * Replaces full-width forms.
   *
   * @param text any text
   * @return the same with U+FF01 to U+FF5E and the ideographic space in their ASCII form
   */
  public static String of(String text) {
    var half = new StringBuilder(text.length());
    for (var at = 0; at < text.length(); at++) {
      var sign = text.charAt(at);
      var full = sign >= FIRST && sign <= LAST;
      half.append(full ? (char) (sign - DISTANCE) : sign == '\u3000' ? ' ' : sign);
    }
    return half.toString();
  }
}
