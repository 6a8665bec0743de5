package org.gongji.docs.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The drop-downs of a template (下拉选项). Their values stand in a hidden sheet: a list within the
 * drop-down itself is short and parted by commas, which a city's reason may hold.
 */
public final class ChoiceLists {

  private static final String NAME = "选项";

  private final XSSFSheet lists;
  private final XSSFSheet sheet;
  private final int rows;

  private ChoiceLists(XSSFSheet lists, XSSFSheet sheet, int rows) {
    this.lists = lists;
    this.sheet = sheet;
    this.rows = rows;
  }

  /**
   * The drop-downs of a sheet, none yet; their hidden sheet becomes the workbook's last.
   *
   * @param sheet the sheet to be filled in
   * @param rows down to which row it has them, counted from 1; row 1 is the header and has none
   */
  public static ChoiceLists in(XSSFWorkbook workbook, XSSFSheet sheet, int rows) {
    var lists = workbook.createSheet(NAME);
    workbook.setSheetHidden(workbook.getSheetIndex(lists), true);
    return new ChoiceLists(lists, sheet, rows);
  }

  /** A closed list of which one value has to be taken, under a header. */
  public void choose(int column, String header, List<String> values) {
    var validation = validation(column, values);
    validation.setShowErrorBox(true);
    validation.createErrorBox(header, "请从下拉列表中选择。");
    sheet.addValidationData(validation);
  }

  /** A list beside which anything else may be written, with a word about that. */
  public void suggest(int column, String header, List<String> values, String prompt) {
    var validation = validation(column, values);
    validation.setShowErrorBox(false);
    validation.setShowPromptBox(true);
    validation.createPromptBox(header, prompt);
    sheet.addValidationData(validation);
  }

  private DataValidation validation(int column, List<String> values) {
    for (var row = 0; row < values.size(); row++) {
      var existing = lists.getRow(row);
      (existing == null ? lists.createRow(row) : existing)
          .createCell(column)
          .setCellValue(values.get(row));
    }
    var letter = CellReference.convertNumToColString(column);
    var range = "'" + NAME + "'!$" + letter + "$1:$" + letter + "$" + values.size();
    var helper = sheet.getDataValidationHelper();
    var validation = helper.createValidation(
        helper.createFormulaListConstraint(range),
        new CellRangeAddressList(1, rows - 1, column, column));
    validation.setEmptyCellAllowed(true);
    return validation;
  }
}
