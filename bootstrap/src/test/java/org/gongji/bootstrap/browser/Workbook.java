package org.gongji.bootstrap.browser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A template filled in as people do. */
final class Workbook {

  private Workbook() {}

  /** The template with these rows below its header. */
  static byte[] with(byte[] template, String[][] rows) throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
        var filled = new ByteArrayOutputStream()) {
      var sheet = workbook.getSheetAt(0);
      for (var at = 0; at < rows.length; at++) {
        var row = sheet.getRow(at + 1) == null ? sheet.createRow(at + 1) : sheet.getRow(at + 1);
        for (var column = 0; column < rows[at].length; column++) {
          row.createCell(column).setCellValue(rows[at][column]);
        }
      }
      workbook.write(filled);
      return filled.toByteArray();
    }
  }
}
