package org.gongji.application.information;

/** Of a sensitive value the ends, enough to tell one from another (脱敏). */
final class Masked {

  private static final int SHORT = 12;

  private Masked() {}

  /** Three and four characters of a phone number, four and four of a longer number. */
  static String of(String value) {
    var head = value.length() <= SHORT ? 3 : 4;
    var hidden = value.length() - head - 4;
    return hidden <= 0
        ? "*".repeat(value.length())
        : value.substring(0, head) + "*".repeat(hidden) + value.substring(head + hidden);
  }
}
