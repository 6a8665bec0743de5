package org.gongji.docs.rulecase;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
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

  private static final Set<String> ERRORS =
      Arrays.stream(FormulaError.values()).map(FormulaError::getString).collect(Collectors.toSet());

  private final boolean from1904;

  /** Days are counted from 1900, or from 1904 in workbooks of old Macs. */
  CellText(boolean from1904) {
    this.from1904 = from1904;
  }

  /** A fault for an error value, a formula never computed and a number that lost digits. */
  SheetCell of(Cell cell) {
    if (isError(cell)) {
      return SheetCell.faulty("单元格是错误值 " + cell.getRawValue() + "，请改为正确的值");
    }
    if (cell.getFormula() != null && cell.getRawValue() == null) {
      return SheetCell.faulty("单元格是没有计算结果的公式，请在表格软件里重新计算并保存，或直接填写值");
    }
    if (!(cell.getValue() instanceof BigDecimal number)) {
      return SheetCell.of(cell.getText());
    }
    if (number.precision() - number.scale() > DIGITS.getPrecision()) {
      return SheetCell.faulty("数字超过 15 位，表格软件已经丢失末尾的数字；请把单元格设为文本格式再重新填写");
    }
    return SheetCell.of(
        isDate(cell)
            ? date(cell, number)
            : number.round(DIGITS).stripTrailingZeros().toPlainString());
  }

  /** The error of a formula comes as a text. */
  private static boolean isError(Cell cell) {
    return cell.getType() == CellType.ERROR
        || (cell.getFormula() != null && ERRORS.contains(String.valueOf(cell.getRawValue())));
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

  private String date(Cell cell, BigDecimal number) {
    var day = DateUtil.getLocalDateTime(number.doubleValue(), from1904).toLocalDate();
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
