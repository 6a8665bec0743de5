package org.gongji.docs.rulecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as a spreadsheet saves them, with one case in row 2 whose 金额 is in D2. */
final class SavedWorkbook {

  private SavedWorkbook() {}

  static List<LocatedCase> read(Path folder, Consumer<XSSFCell> money) throws IOException {
    return new CaseFileReader().read(write(folder, money));
  }

  static Path write(Path folder, Consumer<XSSFCell> money) throws IOException {
    var file = folder.resolve("金额.xlsx");
    try (var workbook = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      var sheet = workbook.createSheet("用例");
      fill(sheet, 0, "用例", "规则", "业务日期", "金额", "期望");
      fill(sheet, 1, "一例", "大写金额", "2022-04-01", "", "通过");
      money.accept(sheet.getRow(1).createCell(3));
      workbook.write(out);
    }
    return file;
  }

  static void fill(XSSFSheet sheet, int at, String... texts) {
    var row = sheet.createRow(at);
    for (var column = 0; column < texts.length; column++) {
      row.createCell(column).setCellValue(texts[column]);
    }
  }
}
