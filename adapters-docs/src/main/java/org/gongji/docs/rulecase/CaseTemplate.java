package org.gongji.docs.rulecase;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.rule.CaseRule;

/** An empty case file of a rule with one filled example (用例模板). */
public final class CaseTemplate {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int ROWS_FORMATTED_AS_TEXT = 200;
  private static final int WIDTH_PER_CHARACTER = 2 * 256;
  private static final int NARROWEST = 8;

  private final List<String> headers;
  private final List<String> example;
  private final String sheetName;

  private CaseTemplate(CaseRule rule) {
    this.sheetName = rule.chineseName();
    this.headers = rule.columns().stream().map(Column::chinese).toList();
    this.example = rule.columns().stream()
        .map(column -> column.equals(CaseRule.RULE) ? rule.chineseName() : column.example())
        .toList();
  }

  public static CaseTemplate of(CaseRule rule) {
    return new CaseTemplate(rule);
  }

  /** UTF-8 with a byte order mark: without one Excel takes Chinese for something else. */
  public void writeCsv(OutputStream out) throws IOException {
    var writer = new OutputStreamWriter(out, UTF_8);
    writer.write(BYTE_ORDER_MARK);
    var printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
    printer.printRecord(headers);
    printer.printRecord(example);
    printer.flush();
  }

  /** Every cell is text, so that the spreadsheet leaves months, rates and long numbers alone. */
  public void writeWorkbook(OutputStream out) throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      var text = workbook.createCellStyle();
      text.setDataFormat(workbook.createDataFormat().getFormat("@"));
      var bold = workbook.createCellStyle();
      bold.cloneStyleFrom(text);
      var font = workbook.createFont();
      font.setBold(true);
      bold.setFont(font);
      var sheet = workbook.createSheet(sheetName);
      fill(sheet, 0, headers, bold);
      fill(sheet, 1, example, text);
      for (var row = 2; row < ROWS_FORMATTED_AS_TEXT; row++) {
        fill(sheet, row, headers.stream().map(header -> "").toList(), text);
      }
      for (var column = 0; column < headers.size(); column++) {
        var longest = Math.max(headers.get(column).length(), example.get(column).length());
        sheet.setColumnWidth(column, Math.max(longest, NARROWEST) * WIDTH_PER_CHARACTER);
      }
      sheet.createFreezePane(0, 1);
      workbook.write(out);
    }
  }

  private static void fill(Sheet sheet, int at, List<String> texts, CellStyle style) {
    var row = sheet.createRow(at);
    for (var column = 0; column < texts.size(); column++) {
      var cell = row.createCell(column);
      cell.setCellStyle(style);
      if (!texts.get(column).isEmpty()) {
        cell.setCellValue(texts.get(column));
      }
    }
  }
}
