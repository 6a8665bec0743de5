package org.gongji.docs.listing;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * How cells of an exported listing are kept. Text is text whatever it begins with: a cell of the
 * text type is no formula, its format keeps account numbers whole, and the quote prefix keeps it
 * text when somebody edits it.
 */
final class ListingStyles {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(,?\\d{3})*(\\.\\d+)?");

  private final CellStyle header;
  private final CellStyle text;
  private final CellStyle money;
  private final CellStyle count;

  ListingStyles(Workbook workbook) {
    text = of(workbook, "@");
    text.setQuotePrefixed(true);
    money = of(workbook, "#,##0.00");
    count = of(workbook, "#,##0");
    header = of(workbook, "@");
    header.setQuotePrefixed(true);
    var font = workbook.createFont();
    font.setBold(true);
    header.setFont(font);
    header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  void header(Cell cell, String words) {
    cell.setCellStyle(header);
    cell.setCellValue(words);
  }

  void text(Cell cell, String words) {
    cell.setCellStyle(text);
    cell.setCellValue(words);
  }

  void money(Cell cell, String amount) {
    number(cell, money, amount);
  }

  void count(Cell cell, String number) {
    number(cell, count, number);
  }

  /** What is no number, such as the dash of nothing, stays as it is shown. */
  private void number(Cell cell, CellStyle style, String shown) {
    if (NUMBER.matcher(shown).matches()) {
      cell.setCellStyle(style);
      cell.setCellValue(new BigDecimal(shown.replace(",", "")).doubleValue());
    } else {
      text(cell, shown);
    }
  }

  private static CellStyle of(Workbook workbook, String format) {
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }
}
