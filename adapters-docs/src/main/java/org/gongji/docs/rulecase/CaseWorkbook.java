package org.gongji.docs.rulecase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.gongji.docs.workbook.NumberText;
import org.gongji.docs.workbook.SheetRow;
import org.gongji.docs.workbook.UnsafeWorkbook;
import org.gongji.docs.workbook.WorkbookGuard;
import org.gongji.docs.workbook.WorkbookRows;

/** The rows of a workbook's first visible sheet that are not blank. */
final class CaseWorkbook {

  private static final String MALFORMED = "不是有效的 XLSX 工作簿";

  private CaseWorkbook() {}

  static List<SheetRow> rows(Path file) {
    try {
      var unused = WorkbookGuard.check(file);
      return read(file);
    } catch (UnsafeWorkbook unsafe) {
      var what = switch (unsafe.danger()) {
        case MALFORMED -> MALFORMED;
        case MARKUP -> "工作簿里有不允许的 XML 内容，请用 Excel 或 WPS 重新另存为 .xlsx";
        case BYTES, RATIO, PARTS -> "解压后过大，请只保留用例，删去多余的内容再保存";
      };
      throw new UnreadableCaseFile(file.toString(), what, unsafe);
    } catch (IOException | RuntimeException malformed) {
      // The reader answers bad content with whatever exception it runs into.
      throw new UnreadableCaseFile(file.toString(), MALFORMED, malformed);
    }
  }

  private static List<SheetRow> read(Path file) throws IOException {
    try (var workbook = new ReadableWorkbook(file.toFile(), WorkbookRows.WITH_FORMATS)) {
      var rows = new ArrayList<SheetRow>();
      new WorkbookRows(workbook, NumberText::plain).forEach(rows::add);
      return rows;
    }
  }
}
