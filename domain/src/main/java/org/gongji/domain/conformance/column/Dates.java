package org.gongji.domain.conformance.column;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Days and months as testers write them and as spreadsheets save them: {@code 2022-04-01}, {@code
 * 2022/4/1}, {@code 2022年4月1日}, {@code 20220401}, likewise without the day.
 */
final class Dates {

  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:(\\d{2})(\\d{2})?|[-/.年](\\d{1,2})(?:月|[-/.月](\\d{1,2})日?)?)");

  private Dates() {}

  /** Days joined by {@code +}, in the order in which they were written. */
  static List<LocalDate> days(String text) {
    return Arrays.stream(text.split("\\+", -1))
        .map(String::strip)
        .map(Dates::day)
        .toList();
  }

  static String canonical(String text) {
    return days(text).stream().map(LocalDate::toString).collect(Collectors.joining("+"));
  }

  static LocalDate day(String text) {
    var parts = Parts.of(text);
    if (parts.day == 0) {
      throw new DateTimeException("No day in \"" + text + "\"");
    }
    return LocalDate.of(parts.year, parts.month, parts.day);
  }

  /** A spreadsheet keeps a month as its first day. */
  static YearMonth month(String text) {
    var parts = Parts.of(text);
    if (parts.day > 1) {
      throw new DateTimeException("Not a month: \"" + text + "\"");
    }
    return YearMonth.of(parts.year, parts.month);
  }

  /** A day of 0 is not given. */
  private record Parts(int year, int month, int day) {

    static Parts of(String text) {
      var matcher = FORM.matcher(text);
      if (!matcher.matches()) {
        throw new DateTimeException("Neither day nor month: \"" + text + "\"");
      }
      var bare = matcher.group(2) != null;
      return new Parts(
          number(matcher.group(1)),
          number(matcher.group(bare ? 2 : 4)),
          number(matcher.group(bare ? 3 : 5)));
    }

    private static int number(@Nullable String digits) {
      return digits == null ? 0 : Integer.parseInt(digits);
    }
  }
}
