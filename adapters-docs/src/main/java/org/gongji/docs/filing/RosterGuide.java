package org.gongji.docs.filing;

import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongji.application.filing.sheet.Column;
import org.gongji.docs.workbook.TemplateStyles;
import org.gongji.domain.contribution.change.FilingKind;

/** 填写说明: how a kind's workbook is filled in, column by column. */
final class RosterGuide {

  static final String NAME = "填写说明";

  private static final int[] WIDTHS = {26, 10, 64, 28};

  private final XSSFSheet sheet;
  private final TemplateStyles styles;
  private int next;

  private RosterGuide(XSSFSheet sheet, TemplateStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  static void write(
      XSSFWorkbook workbook,
      TemplateStyles styles,
      FilingKind kind,
      Map<Column, List<String>> choices) {
    var sheet = workbook.createSheet(NAME);
    for (var at = 0; at < WIDTHS.length; at++) {
      sheet.setColumnWidth(at, WIDTHS[at] * TemplateStyles.WIDTH_PER_CHARACTER / 2);
    }
    new RosterGuide(sheet, styles).write(kind, choices);
  }

  private void write(FilingKind kind, Map<Column, List<String>> choices) {
    for (var note : notes(kind)) {
      TemplateStyles.fill(sheet, next++, styles.text(), List.of(note));
    }
    next++;
    TemplateStyles.fill(sheet, next++, styles.header(), List.of("列名", "是否必填", "填写要求", "举例"));
    for (var column : Column.of(kind)) {
      TemplateStyles.fill(
          sheet,
          next++,
          styles.wrapped(),
          List.of(
              column.chineseName(),
              column.isRequired() ? "必填" : "选填",
              takes(column, choices.getOrDefault(column, List.of())),
              ColumnWords.exampleOf(column)));
    }
  }

  private static List<String> notes(FilingKind kind) {
    var own = switch (kind) {
      case BASE_ADJUSTMENT -> "每一列都要填写，不能留空；不知道个人账号或证件号码的填 0，但两项不能都是 0。基数没有变化的职工不必填写。";
      case ENROLMENT -> "一个文件只填写缴存比例相同的职工；在编职工和不在编职工请分开填写。";
      case BACK_PAYMENT -> "年月写成 yyyy-mm，如 2022-01；同一职工有几段补缴时分行填写。";
      default -> "不知道个人账号或证件号码的填 0，但两项不能都是 0。";
    };
    return List.of(
        "在第一张表中填写，一人一行，从第二行起；本表不会被读取。",
        "表头须保留在第一行，各列的次序不可以打乱，不要合并单元格。绿色表头的列必须填写。",
        "不要使用公式和宏；最多 20,000 行，文件不超过 10 MB，格式为 .xlsx 或 .xls。",
        own);
  }

  private static String takes(Column column, List<String> choices) {
    return choices.isEmpty() ? ColumnWords.of(column) : "从下拉选项中选择：" + String.join("、", choices);
  }
}
