package org.gongji.domain.conformance.column;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Periods of months as a cell holds them: {@code 2022-01至2022-02+2022-04至2022-04}. */
final class Periods {

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:至|\\.\\.)\\s*");

  private Periods() {}

  static String canonical(String text) {
    return read(text).stream()
        .map(ends -> ends.get(0) + "至" + ends.get(1))
        .collect(Collectors.joining("+"));
  }

  static List<List<YearMonth>> read(String text) {
    return Arrays.stream(text.split("\\+", -1)).map(Periods::ends).toList();
  }

  private static List<YearMonth> ends(String period) {
    var ends = BETWEEN.split(period.strip(), -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException("Not a period: \"" + period + "\"");
    }
    return Arrays.stream(ends).map(Dates::month).toList();
  }
}
