package org.gongji.docs.rulecase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The rows of a workbook's first sheet, streamed. */
final class WorkbookRows {

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

  private WorkbookRows() {}

  static List<SheetRow> of(Path file, byte[] content) throws IOException {
    var rows = new ArrayList<SheetRow>();
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS);
        var sheet = workbook.getFirstSheet().openStream()) {
      sheet.forEach(row -> rows.add(row(file, row)));
    } catch (ExcelReaderException | IOException malformed) {
      throw new UnreadableCaseFile(file.toString(), "不是有效的 XLSX 工作簿", malformed);
    }
    return rows;
  }

  private static SheetRow row(Path file, Row row) {
    var texts = new ArrayList<String>();
    for (var at = 0; at < row.getCellCount(); at++) {
      var column = at;
      texts.add(row.getOptionalCell(at)
          .map(cell -> CellText.of(cell)
              .orElseThrow(() -> new UnreadableCaseFile(
                  file.toString(),
                  row.getRowNum(),
                  CellText.letter(column),
                  "单元格「" + cell.getRawValue() + "」无法识别；长号码请把单元格设为文本格式再填写",
                  null)))
          .orElse(""));
    }
    return new SheetRow(row.getRowNum(), texts);
  }
}
