package org.gongji.domain.conformance.column;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Codes as a cell holds them, compared as a set: {@code OPERATOR_ID+LIVE_PHOTO}. */
final class Codes {

  private Codes() {}

  static String canonical(String text) {
    return String.join("+", read(text));
  }

  static Set<String> read(String text) {
    var codes = new TreeSet<String>();
    Arrays.stream(text.split("\\+", -1)).map(String::strip).forEach(codes::add);
    if (codes.contains("")) {
      throw new IllegalArgumentException("A code is missing in \"" + text + "\"");
    }
    return codes;
  }
}
