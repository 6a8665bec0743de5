package org.gongji.docs.filing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongji.application.filing.sheet.Column;
import org.gongji.docs.workbook.ChoiceLists;
import org.gongji.docs.workbook.TemplateStyles;
import org.gongji.domain.contribution.change.FilingKind;

/** The workbook of a kind to be filled in (批量导入模板). */
final class RosterTemplate {

  private static final int NARROWEST = 8;
  private static final int MARGIN = 2;

  private RosterTemplate() {}

  /** Header, drop-downs and instructions; whatever is typed stays text. */
  static byte[] of(FilingKind kind, Map<Column, List<String>> choices) {
    var columns = Column.of(kind);
    try (var workbook = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      var styles = new TemplateStyles(workbook);
      var sheet = workbook.createSheet(kind.chineseName() + "清册");
      header(sheet, styles, columns);
      RosterGuide.write(workbook, styles, kind, choices);
      choose(ChoiceLists.in(workbook, sheet, RosterTable.MOST_ROWS + 1), columns, choices);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private static void header(XSSFSheet sheet, TemplateStyles styles, List<Column> columns) {
    var names = columns.stream().map(Column::chineseName).toList();
    TemplateStyles.fill(sheet, 0, styles.header(), names);
    for (var at = 0; at < columns.size(); at++) {
      var width = Math.max(NARROWEST, ColumnWords.widthOf(columns.get(at))) + MARGIN;
      sheet.setColumnWidth(at, width * TemplateStyles.WIDTH_PER_CHARACTER);
      sheet.setDefaultColumnStyle(at, styles.text());
      if (columns.get(at).isRequired()) {
        sheet.getRow(0).getCell(at).setCellStyle(styles.marked());
      }
    }
    sheet.createFreezePane(0, 1);
  }

  private static void choose(
      ChoiceLists lists, List<Column> columns, Map<Column, List<String>> choices) {
    for (var at = 0; at < columns.size(); at++) {
      var values = choices.getOrDefault(columns.get(at), List.of());
      if (!values.isEmpty()) {
        lists.choose(at, columns.get(at).chineseName(), values);
      }
    }
  }
}
