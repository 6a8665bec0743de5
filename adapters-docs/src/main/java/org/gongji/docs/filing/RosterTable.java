package org.gongji.docs.filing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.gongji.application.filing.sheet.Column;
import org.gongji.application.filing.sheet.ImportRoster;
import org.gongji.application.filing.sheet.RosterSheets.Row;
import org.gongji.application.filing.sheet.SheetCode;
import org.gongji.docs.workbook.SheetCell;
import org.gongji.docs.workbook.SheetRow;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/** A header and the rows below it, as a kind's workbook has them. */
final class RosterTable {

  static final int MOST_ROWS = 20_000;

  /** What the texts translate as an empty cell. */
  private static final String BLANK = "blank";

  private final List<Column> columns;
  private final List<Row> rows = new ArrayList<>();
  private boolean headed;

  RosterTable(FilingKind kind) {
    columns = Column.of(kind);
  }

  /**
   * Takes the next row that is not blank: the first one is the header.
   *
   * @throws RefusedWorkbook when there is something that the workbook may not hold
   */
  void take(SheetRow row) {
    refuseFormulas(row);
    if (!headed) {
      checkHeader(row);
      headed = true;
      return;
    }
    var cells = new EnumMap<Column, String>(Column.class);
    for (var at = 0; at < columns.size(); at++) {
      cells.put(columns.get(at), cell(row, at));
    }
    if (cells.values().stream().allMatch(String::isEmpty)) {
      // What stands beside the table is nobody's line.
      return;
    }
    rows.add(new Row(row.number(), cells));
    if (rows.size() > MOST_ROWS) {
      throw RefusedWorkbook.tooLarge("rows", Figure.of(rows.size()), Figure.of(MOST_ROWS));
    }
  }

  /**
   * Every row.
   *
   * @param sheet the name of the sheet in which they stand
   * @throws RefusedWorkbook when there is none
   */
  List<Row> rows(String sheet) {
    if (rows.isEmpty()) {
      throw new RefusedWorkbook(SheetCode.SHEET_EMPTY.of(Figure.of(sheet)));
    }
    return List.copyOf(rows);
  }

  private static void refuseFormulas(SheetRow row) {
    for (var at = 0; at < row.cells().size(); at++) {
      if (row.cells().get(at).formula()) {
        throw new RefusedWorkbook(located(SheetCode.CELL_FORMULA.rejection(), row, at));
      }
    }
  }

  private void checkHeader(SheetRow row) {
    for (var at = 0; at < Math.max(columns.size(), row.cells().size()); at++) {
      var expected = at < columns.size() ? columns.get(at).chineseName() : "";
      var found = cell(row, at);
      if (!found.equals(expected)) {
        throw new RefusedWorkbook(
            located(SheetCode.SHEET_HEADER.of(figure(found), figure(expected)), row, at));
      }
    }
  }

  private static Rejection located(Rejection rejection, SheetRow row, int column) {
    return rejection
        .with(ImportRoster.ROW, Figure.of(row.number()))
        .at(CellReference.convertNumToColString(column));
  }

  private static Figure figure(String header) {
    return Figure.of(header.isEmpty() ? BLANK : header);
  }

  private static String cell(SheetRow row, int at) {
    return (at < row.cells().size() ? row.cells().get(at) : SheetCell.EMPTY).text();
  }
}
