package org.gongji.docs.rulecase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.gongji.docs.workbook.SheetRow;
import org.gongji.domain.conformance.CaseRules;
import org.gongji.domain.conformance.column.RuleCase;

/** A header row and the cases below it. */
final class CaseTable {

  private final String file;

  CaseTable(String file) {
    this.file = file;
  }

  /** The cases below the first of these rows, none of which is blank. */
  List<LocatedCase> cases(List<SheetRow> rows) {
    if (rows.isEmpty()) {
      throw new UnreadableCaseFile(file, "文件是空的，第一行应为列名", null);
    }
    var headers = headers(rows.get(0));
    return rows.stream().skip(1).map(row -> located(headers, row)).toList();
  }

  private List<String> headers(SheetRow row) {
    var headers = new ArrayList<String>();
    for (var at = 0; at < row.cells().size(); at++) {
      var cell = row.cells().get(at);
      var header = cell.text();
      if (cell.fault() != null) {
        throw mistake(row, at, cell.fault());
      }
      if (!header.isEmpty() && !CaseRules.knowHeader(header)) {
        throw mistake(row, at, "没有名为「" + header + "」的列");
      }
      if (!header.isEmpty() && headers.contains(header)) {
        throw mistake(row, at, "列「" + header + "」重复");
      }
      headers.add(header);
    }
    return headers;
  }

  private LocatedCase located(List<String> headers, SheetRow row) {
    var cells = new LinkedHashMap<String, String>();
    var letters = new LinkedHashMap<String, String>();
    var faults = new ArrayList<UnreadableCaseFile>();
    for (var at = 0; at < headers.size(); at++) {
      letters.put(headers.get(at), letter(at));
    }
    for (var at = 0; at < row.cells().size(); at++) {
      var cell = row.cells().get(at);
      var header = at < headers.size() ? headers.get(at) : "";
      if (cell.fault() != null) {
        faults.add(mistake(
            row, at, header.isEmpty() ? cell.fault() : "列「" + header + "」的" + cell.fault()));
      } else if (!header.isEmpty()) {
        cells.put(header, cell.text());
      } else if (!cell.isBlank()) {
        faults.add(mistake(row, at, "值「" + cell.text() + "」上面没有列名"));
      }
    }
    return new LocatedCase(file, row.number(), new RuleCase(cells), letters, faults);
  }

  private UnreadableCaseFile mistake(SheetRow row, int column, String what) {
    return new UnreadableCaseFile(file, row.number(), letter(column), what, null);
  }

  private static String letter(int column) {
    return CellReference.convertNumToColString(column);
  }
}
