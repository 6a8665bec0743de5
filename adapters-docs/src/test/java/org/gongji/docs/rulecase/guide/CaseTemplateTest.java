package org.gongji.docs.rulecase.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongji.docs.rulecase.CaseFileReader;
import org.gongji.domain.conformance.CaseRules;
import org.gongji.domain.conformance.CaseRunner;
import org.gongji.domain.conformance.rule.CaseRule;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Timeline;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;
import org.gongji.domain.sealing.UnsealTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseTemplateTest {

  private static final PolicyPack HULUDAO = HuludaoPack.pack();

  @TempDir
  private Path folder;

  static Stream<String> rules() {
    return CaseRules.all().stream().map(CaseRule::chineseName);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_template_is_read_back_and_its_example_passes(String name) throws IOException {
    var runner = CaseRunner.of(Rulebook.of(HULUDAO));
    var template = CaseTemplate.of(rule(name), HULUDAO);
    var csv = folder.resolve("用例.csv");
    var workbook = folder.resolve("用例.xlsx");
    try (var out = Files.newOutputStream(csv)) {
      template.writeCsv(out);
    }
    try (var out = Files.newOutputStream(workbook)) {
      template.writeWorkbook(out);
    }

    for (var file : List.of(csv, workbook)) {
      assertThat(new CaseFileReader().read(file)).singleElement().satisfies(located -> {
        assertThat(located.row()).isEqualTo(2);
        assertThat(runner.run(located.written()).differences()).isEmpty();
      });
    }
    assertThat(Files.readString(csv)).startsWith("\uFEFF用例,规则,业务日期,期望");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_column_with_a_closed_list_has_a_drop_down_of_it(String name) throws IOException {
    var rule = rule(name);
    try (var workbook = workbook(rule, HULUDAO)) {
      var columns = rule.columns();
      for (var at = 0; at < columns.size(); at++) {
        var choices = rule.choices(columns.get(at), HULUDAO);
        if (!choices.isEmpty()) {
          assertThat(offered(workbook, at)).as(columns.get(at).chinese()).isEqualTo(choices);
          assertThat(validation(workbook.getSheetAt(0), at).getShowErrorBox()).isTrue();
        }
      }
      assertThat(offered(workbook, columns.indexOf(CaseRule.RULE))).containsExactly(name);
    }
  }

  @Test
  void what_is_expected_is_offered_and_not_enforced() throws IOException {
    try (var workbook = workbook(rule("月缴存额"), HULUDAO)) {
      var expect = CaseRule.COMMON.indexOf(CaseRule.EXPECT);

      assertThat(offered(workbook, expect))
          .containsExactly(
              "通过",
              "拒绝:PARAMETER_NOT_SET",
              "拒绝:BASE_NOT_POSITIVE",
              "拒绝:BASE_BELOW_FLOOR",
              "拒绝:BASE_ABOVE_CEILING",
              "拒绝:RATE_OUT_OF_RANGE");
      assertThat(validation(workbook.getSheetAt(0), expect).getShowErrorBox()).isFalse();
      assertThat(validation(workbook.getSheetAt(0), expect).getPromptBoxText()).contains("用 + 连接");
    }
  }

  @Test
  void cells_are_text_so_that_a_spreadsheet_leaves_months_and_rates_alone() throws IOException {
    try (var workbook = workbook(rule("补缴"), HULUDAO)) {
      var sheet = workbook.getSheetAt(0);

      for (var row : List.of(0, 1, 2, CaseSheet.ROWS - 1)) {
        for (var cell : sheet.getRow(row)) {
          assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
      }
    }
  }

  @Test
  void a_second_sheet_says_what_each_column_takes_and_what_the_codes_mean() throws IOException {
    try (var workbook = workbook(rule("批次"), HULUDAO)) {
      var lines = lines(workbook.getSheet("说明"));

      assertThat(lines)
          .contains("业务|kind|输入|必填|基数调整、补缴、登记、封存、启封、转移、姓名证件变更")
          .contains("重复人数|duplicates|输入|可空|不小于零的整数，如 11")
          .contains("分组|groups|结果|可空：不核对|人数，多组用 + 连接，如 5+5+3")
          .anyMatch(line -> line.startsWith("拒绝:BATCH_TOO_LARGE||||"));
      assertThat(workbook.isSheetHidden(2)).isTrue();
    }
    try (var workbook = workbook(rule("大写金额"), HULUDAO)) {
      assertThat(lines(workbook.getSheet("说明"))).contains("本规则不会拒绝，期望总是 通过。");
    }
  }

  @Test
  void another_citys_reasons_are_offered_and_stand_in_the_example() throws IOException {
    var city = HULUDAO.with(
        UnsealTerms.PARAMETER,
        Timeline.from(
            LocalDate.of(2016, 1, 1),
            new UnsealTerms(List.of(new Reason("BACK", "复工, 复产"), new Reason("OTHER", "别的")))));
    var rule = rule("启封");
    try (var workbook = workbook(rule, city)) {
      var reason = rule.columns().indexOf(rule.column("启封原因").orElseThrow());

      assertThat(offered(workbook, reason)).containsExactly("复工, 复产", "别的");
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(reason)).hasToString("复工, 复产");
    }
  }

  private static CaseRule rule(String name) {
    return CaseRules.named(name).orElseThrow();
  }

  private static XSSFWorkbook workbook(CaseRule rule, PolicyPack pack) throws IOException {
    var out = new ByteArrayOutputStream();
    CaseTemplate.of(rule, pack).writeWorkbook(out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  /** The values that the formula of a column's drop-down refers to. */
  private static List<String> offered(XSSFWorkbook workbook, int column) {
    var formula =
        validation(workbook.getSheetAt(0), column).getValidationConstraint().getFormula1();
    assertThat(formula).startsWith("'选项'!");
    var last = Integer.parseInt(formula.substring(formula.lastIndexOf('$') + 1));
    return Stream.iterate(0, row -> row < last, row -> row + 1)
        .map(row -> workbook.getSheet("选项").getRow(row).getCell(column).toString())
        .toList();
  }

  private static DataValidation validation(XSSFSheet sheet, int column) {
    return sheet.getDataValidations().stream()
        .filter(each -> each.getRegions().getCellRangeAddresses()[0].getFirstColumn() == column)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> lines(XSSFSheet sheet) {
    return Stream.iterate(0, row -> row <= sheet.getLastRowNum(), row -> row + 1)
        .filter(row -> sheet.getRow(row) != null)
        .map(row -> {
          var line = new StringBuilder();
          sheet.getRow(row).forEach(cell -> line.append(cell).append("|"));
          return line.substring(0, line.length() - 1);
        })
        .toList();
  }
}
