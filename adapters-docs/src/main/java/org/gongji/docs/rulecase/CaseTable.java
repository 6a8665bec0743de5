package org.gongji.docs.rulecase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.gongji.domain.conformance.column.RuleCase;
import org.gongji.domain.conformance.rule.CaseRules;

/** A header row and the cases below it. */
final class CaseTable {

  private final String file;

  CaseTable(Path file) {
    this.file = file.toString();
  }

  List<LocatedCase> cases(List<SheetRow> rows) {
    var filled = rows.stream().filter(row -> !row.isBlank()).toList();
    if (filled.isEmpty()) {
      throw new UnreadableCaseFile(file, "文件是空的，第一行应为列名", null);
    }
    var headers = headers(filled.get(0));
    return filled.stream().skip(1).map(row -> located(headers, row)).toList();
  }

  private List<String> headers(SheetRow row) {
    var headers = new ArrayList<String>();
    var seen = new HashSet<String>();
    for (var at = 0; at < row.texts().size(); at++) {
      var header = row.text(at).strip();
      if (!header.isEmpty() && !CaseRules.knowHeader(header)) {
        throw new UnreadableCaseFile(
            file, row.number(), CellText.letter(at), "没有名为「" + header + "」的列", null);
      }
      if (!header.isEmpty() && !seen.add(header)) {
        throw new UnreadableCaseFile(
            file, row.number(), CellText.letter(at), "列「" + header + "」重复", null);
      }
      headers.add(header);
    }
    return headers;
  }

  private LocatedCase located(List<String> headers, SheetRow row) {
    var cells = new LinkedHashMap<String, String>();
    for (var at = 0; at < row.texts().size(); at++) {
      var header = at < headers.size() ? headers.get(at) : "";
      var text = row.text(at);
      if (header.isEmpty() && !text.isBlank()) {
        throw new UnreadableCaseFile(
            file, row.number(), CellText.letter(at), "值「" + text + "」上面没有列名", null);
      }
      if (!header.isEmpty()) {
        cells.put(header, text);
      }
    }
    return new LocatedCase(file, row.number(), new RuleCase(cells));
  }
}
