package org.gongji.docs.filing;

import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gongji.application.filing.sheet.Column;
import org.gongji.application.filing.sheet.RosterSheets.Row;
import org.gongji.domain.contribution.change.FilingKind;

/** A fresh workbook with a roster's header and rows, each cell where it stood, as text. */
final class RosterCopy {

  private static final int ALL_ROWS = -1;

  private RosterCopy() {}

  /**
   * A copy, whose rows are light enough to be held at once, as they are when they are read.
   *
   * @param sheet the name of the sheet in which the rows stood
   * @param rows rows below the header, in order
   */
  static Workbook of(FilingKind kind, String sheet, List<Row> rows) {
    var columns = Column.of(kind);
    var workbook = new SXSSFWorkbook(ALL_ROWS);
    var copy = workbook.createSheet(WorkbookUtil.createSafeSheetName(sheet));
    fill(copy, 0, columns.stream().map(Column::chineseName).toList());
    for (var row : rows) {
      fill(copy, row.number() - 1, columns.stream().map(row::cell).toList());
    }
    return workbook;
  }

  private static void fill(Sheet sheet, int at, List<String> texts) {
    var row = sheet.createRow(at);
    for (var column = 0; column < texts.size(); column++) {
      if (!texts.get(column).isEmpty()) {
        row.createCell(column).setCellValue(texts.get(column));
      }
    }
  }
}
