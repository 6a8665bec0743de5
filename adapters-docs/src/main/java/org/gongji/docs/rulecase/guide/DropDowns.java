package org.gongji.docs.rulecase.guide;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongji.domain.conformance.rule.CaseRule;

/**
 * The drop-downs of a template (下拉选项). Their values stand in a hidden sheet: a list within the
 * drop-down itself is short and parted by commas, which a city's reason may hold.
 */
final class DropDowns {

  private static final String NAME = "选项";

  private final XSSFSheet lists;
  private final XSSFSheet sheet;

  private DropDowns(XSSFSheet lists, XSSFSheet sheet) {
    this.lists = lists;
    this.sheet = sheet;
  }

  static void add(XSSFWorkbook workbook, XSSFSheet sheet, RuleGuide guide) {
    var lists = workbook.createSheet(NAME);
    workbook.setSheetHidden(workbook.getSheetIndex(lists), true);
    var dropDowns = new DropDowns(lists, sheet);
    for (var at = 0; at < guide.columns().size(); at++) {
      var column = guide.columns().get(at);
      if (column.column().equals(CaseRule.EXPECT)) {
        dropDowns.hint(at, guide);
      } else if (!column.choices().isEmpty()) {
        dropDowns.choose(at, column);
      }
    }
  }

  private void choose(int at, ColumnGuide column) {
    var validation = validation(at, column.choices());
    validation.setShowErrorBox(true);
    validation.createErrorBox(column.column().chinese(), "请从下拉列表中选择。");
    sheet.addValidationData(validation);
  }

  /** Any text is taken: several codes may be joined. */
  private void hint(int at, RuleGuide guide) {
    var answers = Stream.concat(
            Stream.of("通过"), guide.codes().stream().map(code -> "拒绝:" + code.name()))
        .toList();
    var validation = validation(at, answers);
    validation.setShowErrorBox(false);
    validation.setShowPromptBox(true);
    validation.createPromptBox(
        CaseRule.EXPECT.chinese(),
        guide.codes().isEmpty()
            ? "本规则不会拒绝，填 通过。"
            : "通过，或 拒绝:代码；同时有几个代码时自己填写，用 + 连接，如 拒绝:A+B。代码的含义见「" + GuideSheet.NAME + "」表。");
    sheet.addValidationData(validation);
  }

  private DataValidation validation(int at, List<String> values) {
    for (var row = 0; row < values.size(); row++) {
      var existing = lists.getRow(row);
      (existing == null ? lists.createRow(row) : existing)
          .createCell(at)
          .setCellValue(values.get(row));
    }
    var letter = CellReference.convertNumToColString(at);
    var range = "'" + NAME + "'!$" + letter + "$1:$" + letter + "$" + values.size();
    var helper = sheet.getDataValidationHelper();
    var validation = helper.createValidation(
        helper.createFormulaListConstraint(range),
        new CellRangeAddressList(1, CaseSheet.ROWS - 1, at, at));
    validation.setEmptyCellAllowed(true);
    return validation;
  }
}
