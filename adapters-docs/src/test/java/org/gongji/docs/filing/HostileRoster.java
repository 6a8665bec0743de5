package org.gongji.docs.filing;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Supplier;
import org.apache.poi.ss.util.CellReference;
import org.gongji.domain.contribution.change.FilingKind;

/** Base adjustments of one person in row 2, in workbooks that are made to cost much. */
enum HostileRoster {
  A_MILLION_EMPTY_ROWS(HostileRoster::aMillionEmptyRows),
  TEXTS_THAT_NO_CELL_HAS(HostileRoster::textsThatNoCellHas),
  AS_MANY_CELLS_AS_ARE_OPENED(HostileRoster::asManyCellsAsAreOpened);

  private static final int TEXTS = 300_000;

  private final Supplier<byte[]> workbook;

  HostileRoster(Supplier<byte[]> workbook) {
    this.workbook = workbook;
  }

  byte[] workbook() {
    return workbook.get();
  }

  static byte[] aMillionEmptyRows() {
    return withRows(1, Long.MAX_VALUE);
  }

  private static byte[] asManyCellsAsAreOpened() {
    return withRows(50, XlsxRoster.MOST_OPENED - (64 << 10));
  }

  private static byte[] withRows(int cells, long mostBytes) {
    return SavedRoster.withSheet(onePerson(), sheet -> {
      var rows = new StringBuilder();
      for (var row = 3; row <= 1_000_000 && rows.length() < mostBytes; row++) {
        rows.append("<row r=\"").append(row).append("\" spans=\"1:5\">");
        for (var column = 0; column < cells; column++) {
          rows.append("<c r=\"")
              .append(CellReference.convertNumToColString(column))
              .append(row);
          rows.append("\" s=\"0\"/>");
        }
        rows.append("</row>");
      }
      return sheet.replace("</sheetData>", rows + "</sheetData>");
    });
  }

  private static byte[] textsThatNoCellHas() {
    var random = new Random(7);
    var texts = new StringBuilder();
    for (var at = 0; at < TEXTS; at++) {
      texts.append("<si><t>").append(Long.toHexString(random.nextLong())).append(at);
      texts.append("</t></si>");
    }
    return SavedRoster.repacked(
        onePerson(),
        (part, content) -> part.equals("xl/sharedStrings.xml")
            ? new String(content, StandardCharsets.UTF_8)
                .replace("</sst>", texts + "</sst>")
                .getBytes(StandardCharsets.UTF_8)
            : content,
        zip -> {});
  }

  private static byte[] onePerson() {
    return SavedRoster.XLSX.saved(sheet -> {
      SavedRoster.header(sheet, FilingKind.BASE_ADJUSTMENT);
      SavedRoster.fill(sheet, 1, "1", "0", "王某1", "211402198810060736", "6100.00");
    });
  }
}
