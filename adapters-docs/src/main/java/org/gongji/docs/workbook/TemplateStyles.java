package org.gongji.docs.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look. Every one is text, so that the spreadsheet leaves months and rates alone. */
public final class TemplateStyles {

  /** The width of a Chinese character in the units of columns. */
  public static final int WIDTH_PER_CHARACTER = 2 * 256;

  private static final short GREY = IndexedColors.GREY_25_PERCENT.getIndex();
  private static final short GREEN = IndexedColors.LIGHT_GREEN.getIndex();

  private final CellStyle text;
  private final CellStyle wrapped;
  private final CellStyle header;
  private final CellStyle marked;

  /** The styles of one workbook. */
  public TemplateStyles(XSSFWorkbook workbook) {
    text = workbook.createCellStyle();
    text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    wrapped = workbook.createCellStyle();
    wrapped.cloneStyleFrom(text);
    wrapped.setWrapText(true);
    wrapped.setVerticalAlignment(VerticalAlignment.TOP);
    header = bold(workbook, GREY);
    marked = bold(workbook, GREEN);
  }

  private CellStyle bold(XSSFWorkbook workbook, short colour) {
    var style = workbook.createCellStyle();
    style.cloneStyleFrom(text);
    var font = workbook.createFont();
    font.setBold(true);
    style.setFont(font);
    style.setFillForegroundColor(colour);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  /** To be filled in. */
  public CellStyle text() {
    return text;
  }

  /** A longer text to be read. */
  public CellStyle wrapped() {
    return wrapped;
  }

  /** A header. */
  public CellStyle header() {
    return header;
  }

  /** A header that stands out from the others. */
  public CellStyle marked() {
    return marked;
  }

  /** Fills a new row, counted from 0, with texts from its first cell on. */
  public static void fill(Sheet sheet, int at, CellStyle style, List<String> texts) {
    var row = sheet.createRow(at);
    for (var column = 0; column < texts.size(); column++) {
      var cell = row.createCell(column);
      cell.setCellStyle(style);
      if (!texts.get(column).isEmpty()) {
        cell.setCellValue(texts.get(column));
      }
    }
  }
}
