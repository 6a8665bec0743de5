package org.gongji.docs.rulecase;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * What a cell says, as a tester would write it into a CSV file.
 *
 * <p>A spreadsheet turns {@code 2022-04} into a date without a day and {@code 12%} into 0.12; both
 * come back as a rule case may write them.
 */
final class CellText {

  /** A spreadsheet keeps no more digits of a number than these. */
  private static final MathContext DIGITS = new MathContext(15);

  /** Chinese built-in formats, of which the file holds no text: dates, some of them months only. */
  private static final Set<Integer> CHINESE_MONTHS = Set.of(27, 36, 50, 52, 57);

  private static final Set<Integer> CHINESE_DAYS = Set.of(28, 29, 30, 31, 51, 53, 54, 58);

  private CellText() {}

  /** The text, or empty for an error value and for a number of more digits than are kept. */
  static Optional<String> of(Cell cell) {
    if (cell.getType() == CellType.ERROR) {
      return Optional.empty();
    }
    if (!(cell.getValue() instanceof BigDecimal number)) {
      return Optional.of(cell.getText());
    }
    if (isDate(cell)) {
      return Optional.of(date(cell, number));
    }
    return number.precision() - number.scale() > DIGITS.getPrecision()
        ? Optional.empty()
        : Optional.of(number.round(DIGITS).stripTrailingZeros().toPlainString());
  }

  /** A column as spreadsheets name it: A for 0. */
  static String letter(int column) {
    return CellReference.convertNumToColString(column);
  }

  private static boolean isDate(Cell cell) {
    var id = cell.getDataFormatId();
    if (id == null) {
      return false;
    }
    return CHINESE_MONTHS.contains(id)
        || CHINESE_DAYS.contains(id)
        || DateUtil.isADateFormat(id, cell.getDataFormatString());
  }

  private static String date(Cell cell, BigDecimal number) {
    var day = DateUtil.getLocalDateTime(number.doubleValue()).toLocalDate();
    return hasDay(cell) ? day.toString() : YearMonth.from(day).toString();
  }

  private static boolean hasDay(Cell cell) {
    var id = cell.getDataFormatId();
    if (CHINESE_MONTHS.contains(id) || CHINESE_DAYS.contains(id)) {
      return CHINESE_DAYS.contains(id);
    }
    var format = cell.getDataFormatString();
    return format == null || format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").contains("d");
  }
}
