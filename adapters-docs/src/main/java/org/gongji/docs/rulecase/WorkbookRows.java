package org.gongji.docs.rulecase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The rows of a workbook's first visible sheet that are not blank, streamed. */
final class WorkbookRows {

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private WorkbookRows() {}

  static List<SheetRow> of(Path file) throws IOException {
    WorkbookGuard.check(file);
    try (var workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
      return rows(workbook);
    } catch (IOException | RuntimeException malformed) {
      // The reader answers bad content with whatever exception it runs into.
      throw new UnreadableCaseFile(file.toString(), "不是有效的 XLSX 工作簿", malformed);
    }
  }

  private static List<SheetRow> rows(ReadableWorkbook workbook) throws IOException {
    var visible = workbook
        .getSheets()
        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
        .findFirst()
        .orElseGet(workbook::getFirstSheet);
    var text = new CellText(workbook.isDate1904());
    var rows = new ArrayList<SheetRow>();
    try (var stream = visible.openStream()) {
      stream.map(row -> row(text, row)).filter(row -> !row.isBlank()).forEach(rows::add);
    }
    return rows;
  }

  /** Formatted rows without a value are many and wide: for them nothing is kept. */
  private static SheetRow row(CellText text, Row row) {
    var cells = new ArrayList<SheetCell>();
    var at = 0;
    for (Cell cell : row) {
      var read = cell == null ? SheetCell.EMPTY : text.of(cell);
      if (!read.isBlank()) {
        cells.addAll(Collections.nCopies(at - cells.size(), SheetCell.EMPTY));
        cells.add(read);
      }
      at++;
    }
    return new SheetRow(row.getRowNum(), cells);
  }
}
