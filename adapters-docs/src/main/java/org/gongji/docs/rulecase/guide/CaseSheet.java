package org.gongji.docs.rulecase.guide;

import java.util.Collections;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongji.docs.rulecase.guide.ColumnGuide.Use;
import org.gongji.docs.workbook.TemplateStyles;

/** The sheet to fill in: headers, an example, and rows that are formatted as text. */
final class CaseSheet {

  static final int ROWS = 500;

  private static final int NARROWEST = 8;
  private static final int WIDEST = 40;

  private CaseSheet() {}

  static XSSFSheet write(XSSFWorkbook workbook, TemplateStyles styles, RuleGuide guide) {
    var columns = guide.columns();
    var sheet = workbook.createSheet(guide.rule().chineseName());
    TemplateStyles.fill(
        sheet,
        0,
        styles.header(),
        columns.stream().map(each -> each.column().chinese()).toList());
    TemplateStyles.fill(
        sheet, 1, styles.text(), columns.stream().map(ColumnGuide::example).toList());
    for (var row = 2; row < ROWS; row++) {
      TemplateStyles.fill(sheet, row, styles.text(), Collections.nCopies(columns.size(), ""));
    }
    for (var at = 0; at < columns.size(); at++) {
      var column = columns.get(at);
      var longest =
          Math.max(column.column().chinese().length(), column.example().length());
      var width = Math.min(Math.max(longest, NARROWEST), WIDEST);
      sheet.setColumnWidth(at, width * TemplateStyles.WIDTH_PER_CHARACTER);
      sheet.setDefaultColumnStyle(at, styles.text());
      if (column.use() == Use.OUTPUT) {
        sheet.getRow(0).getCell(at).setCellStyle(styles.marked());
      }
    }
    sheet.createFreezePane(1, 1);
    return sheet;
  }
}
