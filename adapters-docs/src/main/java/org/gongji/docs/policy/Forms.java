package org.gongji.docs.policy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongji.domain.decision.Named;
import org.gongji.domain.money.BasisPoints;

/** How single values are written; each is read with the words that say what it should be. */
final class Forms {

  private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
  private static final int MOST_DIGITS = 9;

  private Forms() {}

  static Optional<LocalDate> day(Fields fields, String key) {
    return fields.value(key, "日期，如 2016-01-01", LocalDate::parse);
  }

  /** A day of every year, so not the leap day. */
  static Optional<MonthDay> dayOfYear(Fields fields, String key) {
    return fields.value(key, "每年都有的一天，月-日，如 07-01", text -> {
      var day = MonthDay.parse("--" + text);
      require(!day.equals(LEAP_DAY), text);
      return day;
    });
  }

  static Optional<BasisPoints> rate(Fields fields, String key) {
    return fields.value(key, "比例，如 12%", BasisPoints::parse);
  }

  static Optional<BasisPoints> notNegativeRate(Fields fields, String key) {
    return fields.value(key, "不小于零的比例，如 12%", text -> {
      var rate = BasisPoints.parse(text);
      require(rate.bp() >= 0, text);
      return rate;
    });
  }

  static Optional<Integer> notNegative(Fields fields, String key) {
    return fields.value(key, "不小于零的整数", Forms::count);
  }

  static Optional<Integer> positive(Fields fields, String key) {
    return fields.value(key, "大于零的整数", Forms::positive);
  }

  static int positive(String text) {
    var count = count(text);
    require(count > 0, text);
    return count;
  }

  private static int count(String text) {
    require(text.matches("\\d{1," + MOST_DIGITS + "}"), text);
    return Integer.parseInt(text);
  }

  static Optional<String> regex(Fields fields, String key) {
    return fields.value(key, "正则表达式，如 '\\d{8}'", text -> Pattern.compile(text).pattern());
  }

  /** The code of a reason or of a kind of evidence. */
  static String code(String text) {
    require(text.matches("[A-Z0-9_]+"), text);
    return text;
  }

  static String name(String text) {
    require(!text.isBlank(), text);
    return text;
  }

  static boolean yesNo(String text) {
    require(text.equals("true") || text.equals("false"), text);
    return text.equals("true");
  }

  /** A value of a closed list, as files write it: lower-case with hyphens. */
  static <E extends Named> E named(Collection<E> values, String text) {
    return values.stream()
        .filter(value -> value.englishName().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(text));
  }

  /** A closed list as a mistake explains it: {@code web-hall（网厅）、counter（柜台）}. */
  static String listed(List<? extends Named> values) {
    return String.join(
        "、",
        values.stream()
            .map(value -> value.englishName() + "（" + value.chineseName() + "）")
            .toList());
  }

  /** Thrown for {@link Fields} to catch, which says what is right instead. */
  static void require(boolean right, String text) {
    if (!right) {
      throw new IllegalArgumentException(text);
    }
  }
}
