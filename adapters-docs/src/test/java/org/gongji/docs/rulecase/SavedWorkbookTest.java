package org.gongji.docs.rulecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedWorkbookTest {

  @TempDir
  private Path folder;

  @ParameterizedTest(name = "{0} as {1} -> {2}")
  @CsvSource(delimiter = '|', textBlock = """
          0.12      | 0%           | 0.12
          0.12000000000000001 | 0% | 0.12
          0.085     | 0.00%        | 0.085
          4070      | General      | 4070
          24146.5   | #,##0.00     | 24146.5
          6100      | "¥"#,##0.00  | 6100
          0.1       | General      | 0.1
          44652     | yyyy-mm-dd   | 2022-04-01
          44652     | yyyy-mm      | 2022-04
          44652     | mmm-yy       | 2022-04
          44652     | yyyy"年"m"月" | 2022-04
          44652     | yyyy"年"m"月";@ | 2022-04
          44652     | yyyy"年"m"月"d"日" | 2022-04-01
          44652     | yyyy/m/d;@   | 2022-04-01
          44652     | [$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy | 2022-04-01
          44652.75  | yyyy/m/d h:mm | 2022-04-01
          -0.05     | General      | -0.05
          """)
  void a_number_cell_says_what_it_shows(double number, String format, String text)
      throws IOException {
    var cells = read(cell -> {
      format(cell, format);
      cell.setCellValue(number);
    });

    assertThat(cells).containsEntry("金额", text);
  }

  @ParameterizedTest(name = "built-in format {0} -> {1}")
  @CsvSource({"57, 2022-04", "58, 2022-04-01", "31, 2022-04-01", "27, 2022-04", "14, 2022-04-01"})
  void a_built_in_date_is_read_as_chinese_spreadsheets_show_it(short format, String text)
      throws IOException {
    var cells = read(cell -> {
      var style = cell.getSheet().getWorkbook().createCellStyle();
      style.setDataFormat(format);
      cell.setCellStyle(style);
      cell.setCellValue(LocalDate.of(2022, 4, 1));
    });

    assertThat(cells).containsEntry("金额", text);
  }

  @Test
  void an_old_mac_counts_days_from_1904() throws IOException {
    var cells = read(cell -> {
      var properties = cell.getSheet().getWorkbook().getCTWorkbook();
      properties.addNewWorkbookPr().setDate1904(true);
      format(cell, "yyyy-mm-dd");
      cell.setCellValue(44652 - 1462);
    });

    assertThat(cells).containsEntry("金额", "2022-04-01");
  }

  @Test
  void texts_and_computed_cells_are_read_too() throws IOException {
    assertThat(read(cell -> cell.setCellValue(" 6,100.00 "))).containsEntry("金额", "6,100.00");
    assertThat(read(cell -> {
          cell.setCellFormula("1+1");
          cell.setCellValue(2);
        }))
        .containsEntry("金额", "2");
    assertThat(read(cell -> {
          cell.setCellFormula("\"6\"&\"1\"");
          cell.setCellValue("61");
        }))
        .containsEntry("金额", "61");
  }

  @Test
  void an_empty_text_is_not_given() throws IOException {
    assertThat(read(cell -> cell.setCellValue(""))).doesNotContainKey("金额");
    assertThat(read(cell -> cell.setCellValue("  "))).doesNotContainKey("金额");
  }

  @Test
  void a_number_that_lost_digits_is_not_guessed() throws IOException {
    assertFault(
        cell -> cell.setCellValue(211402198810060736d), "数字超过 15 位，表格软件已经丢失末尾的数字；请把单元格设为文本格式再重新填写");
  }

  @Test
  void an_error_value_is_not_read_as_text() throws IOException {
    assertFault(cell -> cell.setCellErrorValue(FormulaError.NA.getCode()), "单元格是错误值 #N/A，请改为正确的值");
    assertFault(
        cell -> {
          cell.setCellFormula("1/0");
          cell.setCellErrorValue(FormulaError.DIV0.getCode());
        },
        "单元格是错误值 #DIV/0!，请改为正确的值");
  }

  @Test
  void a_formula_that_was_never_computed_has_no_value() throws IOException {
    assertFault(cell -> cell.setCellFormula("1+1"), "单元格是没有计算结果的公式，请在表格软件里重新计算并保存，或直接填写值");
  }

  @Test
  void only_the_first_sheet_counts() throws IOException {
    var cells = read(cell -> {
      cell.setCellValue(1);
      cell.getSheet().getWorkbook().createSheet("说明").createRow(0).createCell(0).setCellValue("别的");
    });

    assertThat(cells).containsEntry("金额", "1");
  }

  @Test
  void a_hidden_sheet_is_passed_over() throws IOException {
    var cells = read(cell -> {
      var workbook = cell.getSheet().getWorkbook();
      cell.setCellValue(1);
      workbook.createSheet("选项").createRow(0).createCell(0).setCellValue("别的");
      workbook.setSheetOrder("选项", 0);
      workbook.setActiveSheet(1);
      workbook.setSheetHidden(0, true);
    });

    assertThat(cells).containsEntry("金额", "1");
  }

  @Test
  void formatted_cells_beyond_the_table_mean_nothing() throws IOException {
    var cells = read(cell -> {
      cell.setCellValue(1);
      for (var row = 1; row < 300; row++) {
        var beyond = row == 1 ? cell.getRow() : cell.getSheet().createRow(row);
        beyond.createCell(40).setCellStyle(cell.getSheet().getWorkbook().createCellStyle());
      }
    });

    assertThat(cells).hasSize(5);
  }

  private void assertFault(Consumer<XSSFCell> money, String fault) throws IOException {
    assertThat(SavedWorkbook.read(folder, money).get(0).faults())
        .singleElement()
        .satisfies(
            each -> assertThat(each).hasMessageEndingWith("金额.xlsx 第 2 行 D 列：列「金额」的" + fault));
  }

  private Map<String, String> read(Consumer<XSSFCell> money) throws IOException {
    var located = SavedWorkbook.read(folder, money);
    assertThat(located).hasSize(1);
    assertThat(located.get(0).faults()).isEmpty();
    return located.get(0).written().cells();
  }

  private static void format(XSSFCell cell, String format) {
    var workbook = cell.getSheet().getWorkbook();
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }
}
