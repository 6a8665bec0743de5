package org.gongji.docs.rulecase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongji.domain.conformance.CaseRunner;
import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.conformance.rule.CaseRules;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseFileReaderTest {

  private static final String HEADER = "用例,规则,业务日期,金额,期望\n";
  private static final String CASE = "一元,大写金额,2022-04-01,1,通过\n";

  private final CaseFileReader reader = new CaseFileReader();

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void a_csv_is_read_in_the_encodings_spreadsheets_save(String charset) throws IOException {
    var file = file("金额.csv", (HEADER + CASE).getBytes(Charset.forName(charset)));

    assertThat(reader.read(file)).singleElement().satisfies(located -> {
      assertThat(located.row()).isEqualTo(2);
      assertThat(located.file()).endsWith("金额.csv");
      assertThat(located.written().cells())
          .isEqualTo(Map.of("用例", "一元", "规则", "大写金额", "业务日期", "2022-04-01", "金额", "1", "期望", "通过"));
    });
  }

  @Test
  void a_byte_order_mark_blank_rows_and_lines_within_quotes_keep_the_row_numbers_right()
      throws IOException {
    var text = "\uFEFF" + HEADER + "\"一\n元\",大写金额,2022-04-01,1,通过\n,,,,\n\n" + CASE;

    var cases = reader.read(file("金额.csv", text.getBytes(UTF_8)));

    assertThat(cases).extracting(LocatedCase::row).containsExactly(2, 5);
    assertThat(cases.get(0).written().cells()).containsEntry("用例", "一\n元");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', textBlock = """
          用例,规则,总额\\n              | 金额.csv 第 1 行 C 列：没有名为「总额」的列
          用例,规则,用例\\n              | 金额.csv 第 1 行 C 列：列「用例」重复
          用例,规则\\n一元,大写金额,1\\n | 金额.csv 第 2 行 C 列：值「1」上面没有列名
          用例,,规则\\n一元,1,大写金额\\n | 金额.csv 第 2 行 B 列：值「1」上面没有列名
          \\n\\n                         | 金额.csv：文件是空的，第一行应为列名
          用例,"规则\\n                  | 金额.csv：不是有效的 CSV：引号没有成对
          """)
  void a_mistake_of_form_names_file_row_and_column(String text, String message) throws IOException {
    var file = file("金额.csv", text.replace("\\n", "\n").getBytes(UTF_8));

    assertThatExceptionOfType(UnreadableCaseFile.class)
        .isThrownBy(() -> reader.read(file))
        .withMessage(folder + "/" + message);
  }

  @Test
  void what_is_no_case_file_is_said_to_be_none() throws IOException {
    var bytes = new byte[] {(byte) 0xFF, (byte) 0xFF, 0, 1};

    for (var wrong : Map.of(
            "金额.csv", "编码无法识别，应为 UTF-8 或 GB18030",
            "金额.xlsx", "不是有效的 XLSX 工作簿",
            "金额.xls", "不是用例文件，应为 .csv 或 .xlsx")
        .entrySet()) {
      var file = file(wrong.getKey(), bytes);
      assertThatExceptionOfType(UnreadableCaseFile.class)
          .isThrownBy(() -> reader.read(file))
          .withMessageEndingWith(wrong.getValue());
    }
    assertThatExceptionOfType(UnreadableCaseFile.class)
        .isThrownBy(() -> reader.read(folder.resolve("没有.csv")))
        .withMessageEndingWith("没有.csv：无法读取文件");
    assertThat(CaseFileReader.isCaseFile(Path.of("~$金额.xlsx"))).isFalse();
    assertThat(CaseFileReader.isCaseFile(Path.of("金额.XLSX"))).isTrue();
    assertThat(CaseFileReader.isCaseFile(Path.of("说明.md"))).isFalse();
  }

  @Test
  void the_domains_mistakes_get_file_and_row() throws IOException {
    var located =
        reader.read(file("金额.csv", (HEADER + CASE.replace(",1,", ",一元,")).getBytes(UTF_8)));
    var runner = CaseRunner.of(Rulebook.of(HuludaoPack.pack()));

    assertThatExceptionOfType(MalformedCase.class)
        .isThrownBy(() -> runner.run(located.get(0).written()))
        .satisfies(mistake -> assertThat(located.get(0).unreadable(mistake))
            .hasMessage(
                folder + "/金额.csv 第 2 行 金额 列：列「金额」的值「一元」无法识别，应为金额，最多两位小数，如 6100.00 或 6,100.00"));
  }

  @ParameterizedTest(name = "{0} as {1} -> {2}")
  @CsvSource(delimiter = '|', textBlock = """
          0.12      | 0%           | 0.12
          0.085     | 0.00%        | 0.085
          4070      | General      | 4070
          24146.5   | #,##0.00     | 24146.5
          0.1       | General      | 0.1
          44652     | yyyy-mm-dd   | 2022-04-01
          44652     | yyyy-mm      | 2022-04
          44652     | mmm-yy       | 2022-04
          44652     | yyyy"年"m"月" | 2022-04
          44652     | yyyy"年"m"月"d"日" | 2022-04-01
          44652.75  | yyyy/m/d h:mm | 2022-04-01
          -0.05     | General      | -0.05
          """)
  void a_number_cell_says_what_it_shows(double number, String format, String text)
      throws IOException {
    var cells = read(cell -> {
      var style = cell.getSheet().getWorkbook().createCellStyle();
      style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
      cell.setCellStyle(style);
      cell.setCellValue(number);
    });

    assertThat(cells).containsEntry("金额", text);
  }

  @ParameterizedTest(name = "built-in format {0} -> {1}")
  @CsvSource({"57, 2022-04", "58, 2022-04-01", "14, 2022-04-01"})
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
  void text_booleans_and_computed_cells_are_read_too() throws IOException {
    assertThat(read(cell -> cell.setCellValue(" 6,100.00 "))).containsEntry("金额", "6,100.00");
    assertThat(read(cell -> {
          cell.setCellFormula("1+1");
          cell.setCellValue(2);
        }))
        .containsEntry("金额", "2");
  }

  @Test
  void a_number_that_lost_digits_is_not_guessed() {
    assertThatExceptionOfType(UnreadableCaseFile.class)
        .isThrownBy(() -> read(cell -> cell.setCellValue(211402198810060736d)))
        .withMessageContaining("第 2 行 D 列")
        .withMessageContaining("文本格式");
    assertThatExceptionOfType(UnreadableCaseFile.class)
        .isThrownBy(() -> read(cell -> cell.setCellErrorValue((byte) 7)))
        .withMessageContaining("第 2 行 D 列");
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
  void every_template_is_read_back_and_its_example_passes() throws IOException {
    var runner = CaseRunner.of(Rulebook.of(HuludaoPack.pack()));
    for (var rule : CaseRules.all()) {
      var csv = folder.resolve(rule.englishName() + ".csv");
      var workbook = folder.resolve(rule.englishName() + ".xlsx");
      try (var out = Files.newOutputStream(csv)) {
        CaseTemplate.of(rule).writeCsv(out);
      }
      try (var out = Files.newOutputStream(workbook)) {
        CaseTemplate.of(rule).writeWorkbook(out);
      }

      for (var file : List.of(csv, workbook)) {
        assertThat(reader.read(file))
            .singleElement()
            .satisfies(located ->
                assertThat(runner.run(located.written()).differences()).isEmpty());
      }
      assertThat(Files.readString(csv)).startsWith("\uFEFF用例,规则,业务日期,期望");
    }
  }

  private Map<String, String> read(Consumer<XSSFCell> money) throws IOException {
    var file = folder.resolve("金额.xlsx");
    try (var workbook = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      var sheet = workbook.createSheet("用例");
      fill(sheet, 0, "用例", "规则", "业务日期", "金额", "期望");
      fill(sheet, 1, "一例", "大写金额", "2022-04-01", "", "通过");
      money.accept(sheet.getRow(1).createCell(3));
      workbook.write(out);
    }
    return reader.read(file).get(0).written().cells();
  }

  private static void fill(XSSFSheet sheet, int at, String... texts) {
    var row = sheet.createRow(at);
    for (var column = 0; column < texts.length; column++) {
      row.createCell(column).setCellValue(texts[column]);
    }
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }
}
