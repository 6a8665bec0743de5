package org.gongji.domain.identifier;

/** Hides the middle of what identifies a person (脱敏), code point by code point. */
final class Mask {

  private static final int LONGEST = 40;

  private Mask() {}

  /**
   * Keeps both ends and puts a star for each character between them.
   *
   * <p>A text too short to hide at least as many characters as it shows becomes stars altogether;
   * one of more than 40 characters is cut, so that a refusal never echoes a whole document.
   */
  static String middle(String text, int head, int tail) {
    var points = text.codePoints().limit(LONGEST).toArray();
    var length = points.length;
    if (length <= head + tail) {
      return "*".repeat(length);
    }
    return new String(points, 0, head)
        + "*".repeat(length - head - tail)
        + new String(points, length - tail, tail);
  }
}
