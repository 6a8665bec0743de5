package org.gongji.docs.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What a cell says in which there is a number: a spreadsheet keeps dates and rates as numbers. */
public final class NumberText {

  /** A spreadsheet keeps no more digits of a number than these. */
  private static final MathContext DIGITS = new MathContext(15);

  /** How many of them it shows of a number that has more. */
  private static final MathContext SHORT = new MathContext(6);

  /** Chinese built-in formats, of which the file holds no text: dates, some of them months only. */
  private static final Set<Integer> CHINESE_MONTHS = Set.of(27, 36, 50, 52, 57);

  private static final Set<Integer> CHINESE_DAYS = Set.of(28, 29, 30, 31, 51, 53, 54, 58);
  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
  private static final Pattern LEADING_ZEROS = Pattern.compile("0{2,30}");

  private final boolean from1904;
  private final boolean shown;

  private NumberText(boolean from1904, boolean shown) {
    this.from1904 = from1904;
    this.shown = shown;
  }

  /**
   * Numbers by what they are: {@code 0.12}, {@code 2022-04-15}, {@code 2022-04} where no day is
   * shown.
   *
   * @param from1904 whether days are counted from 1904, as in workbooks of old Macs, and not 1900
   */
  public static NumberText plain(boolean from1904) {
    return new NumberText(from1904, false);
  }

  /**
   * Numbers as they are shown, but for thousands separators and rounding: {@code 12%}, {@code
   * 01010777} with the zeros of its format, and {@code 2022-04} of every date.
   *
   * @param from1904 as above
   */
  public static NumberText shown(boolean from1904) {
    return new NumberText(from1904, true);
  }

  /**
   * A number.
   *
   * @param id the number of its format; null for none
   * @param format its format's text; null where the file holds none
   * @return a fault where digits were lost
   */
  public SheetCell of(BigDecimal number, @Nullable Integer id, @Nullable String format) {
    if (number.precision() - number.scale() > DIGITS.getPrecision()) {
      return SheetCell.faulty(
          number.round(SHORT).toString(), "数字超过 15 位，表格软件已经丢失末尾的数字；请把单元格设为文本格式再重新填写");
    }
    var rounded = number.round(DIGITS);
    if (isDate(id, format) && DateUtil.isValidExcelDate(number.doubleValue())) {
      return SheetCell.of(date(number, id, format));
    }
    return SheetCell.of(shown && format != null ? formatted(rounded, format) : text(rounded));
  }

  private static String formatted(BigDecimal number, String format) {
    if (format.endsWith("%")) {
      return text(number.movePointRight(2)) + "%";
    }
    var text = text(number);
    var zeros = LEADING_ZEROS.matcher(format).matches() ? format.length() - text.length() : 0;
    return number.signum() < 0 || text.contains(".") ? text : "0".repeat(Math.max(0, zeros)) + text;
  }

  private static String text(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static boolean isDate(@Nullable Integer id, @Nullable String format) {
    return id != null
        && (CHINESE_MONTHS.contains(id)
            || CHINESE_DAYS.contains(id)
            || DateUtil.isADateFormat(id, format));
  }

  private String date(BigDecimal number, @Nullable Integer id, @Nullable String format) {
    LocalDate day = DateUtil.getLocalDateTime(number.doubleValue(), from1904).toLocalDate();
    return shown || !hasDay(id, format) ? YearMonth.from(day).toString() : day.toString();
  }

  private static boolean hasDay(@Nullable Integer id, @Nullable String format) {
    if (id != null && (CHINESE_MONTHS.contains(id) || CHINESE_DAYS.contains(id))) {
      return CHINESE_DAYS.contains(id);
    }
    return format == null || LITERALS.matcher(format).replaceAll("").contains("d");
  }
}
