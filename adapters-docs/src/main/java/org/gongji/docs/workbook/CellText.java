package org.gongji.docs.workbook;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.FormulaError;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * What a cell of an {@code .xlsx} says, as people would write it.
 *
 * <p>A spreadsheet turns {@code 2022-04} into a date without a day and {@code 12%} into 0.12; {@link
 * NumberText} says what comes back.
 */
final class CellText {

  private static final Set<String> ERRORS =
      Arrays.stream(FormulaError.values()).map(FormulaError::getString).collect(Collectors.toSet());

  private final NumberText numbers;

  CellText(NumberText numbers) {
    this.numbers = numbers;
  }

  /** A fault for an error value, a formula never computed and a number that lost digits. */
  SheetCell of(Cell cell) {
    return cell.getFormula() == null ? written(cell) : written(cell).asFormula();
  }

  private SheetCell written(Cell cell) {
    if (isError(cell)) {
      return SheetCell.faulty(
          String.valueOf(cell.getRawValue()), "单元格是错误值 " + cell.getRawValue() + "，请改为正确的值");
    }
    if (cell.getFormula() != null && cell.getRawValue() == null) {
      return SheetCell.faulty("", "单元格是没有计算结果的公式，请在表格软件里重新计算并保存，或直接填写值");
    }
    return cell.getValue() instanceof BigDecimal number
        ? numbers.of(number, cell.getDataFormatId(), cell.getDataFormatString())
        : SheetCell.of(cell.getText());
  }

  /** The error of a formula comes as a text. */
  private static boolean isError(Cell cell) {
    return cell.getType() == CellType.ERROR
        || (cell.getFormula() != null && ERRORS.contains(String.valueOf(cell.getRawValue())));
  }
}
