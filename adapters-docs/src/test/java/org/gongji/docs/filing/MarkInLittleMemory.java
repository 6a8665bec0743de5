package org.gongji.docs.filing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongji.application.filing.sheet.Column;
import org.gongji.application.filing.sheet.RosterSheets.Worded;
import org.gongji.domain.contribution.change.FilingKind;

/** Reads a workbook of base adjustments and marks its row 2, in a process of its own. */
final class MarkInLittleMemory {

  static final Worded MARK = new Worded(2, Column.NEW_BASE, "超过上限");

  private MarkInLittleMemory() {}

  /** The workbook, and where its marked copy goes. */
  public static void main(String[] files) throws IOException {
    var workbook = Files.readAllBytes(Path.of(files[0]));
    var sheets = new PoiRosterSheets();
    if (sheets.read(FilingKind.BASE_ADJUSTMENT, workbook).orThrow().size() != 1) {
      throw new IllegalStateException("Not one row: " + files[0]);
    }
    Files.write(
        Path.of(files[1]), sheets.marked(FilingKind.BASE_ADJUSTMENT, workbook, List.of(MARK)));
  }
}
