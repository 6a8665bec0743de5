package org.gongji.bootstrap.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.filing.sheet.RosterSheets;
import org.gongji.domain.contribution.change.FilingKind;

/** The template of a base adjustment, filled in: every cell of every row, each base a twentieth up. */
final class AdjustmentSheet {

  private static final long PART_OF_BASE = 20;

  private AdjustmentSheet() {}

  static byte[] of(RosterSheets sheets, List<Contributors.Opening> persons) throws IOException {
    var template = sheets.template(FilingKind.BASE_ADJUSTMENT, Map.of());
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
        var filled = new ByteArrayOutputStream()) {
      var sheet = workbook.getSheetAt(0);
      for (var at = 1; at <= persons.size(); at++) {
        var present = sheet.getRow(at);
        fill(present == null ? sheet.createRow(at) : present, at, persons.get(at - 1));
      }
      workbook.write(filled);
      return filled.toByteArray();
    }
  }

  private static void fill(Row row, int at, Contributors.Opening person) {
    row.createCell(0).setCellValue(at);
    row.createCell(1).setCellValue(person.number().text());
    row.createCell(2).setCellValue(person.name());
    row.createCell(3).setCellValue(person.certificate());
    row.createCell(4).setCellValue((double) proposed(person));
  }

  private static long proposed(Contributors.Opening person) {
    var base = person.terms().baseYuan();
    return base + base / PART_OF_BASE;
  }
}
