package org.gongji.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands with which a tester writes cases and looks into a decision. */
class RuleWritingCommandsTest {

  private static final String HEADER = "用例,规则,业务日期,缴存基数,单位缴存比例,个人缴存比例,期望,月缴存额\n";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir
  private Path folder;

  @Test
  void a_template_is_written_and_passes_as_csv_and_as_workbook() {
    for (var name : new String[] {"用例.csv", "用例.xlsx"}) {
      var file = folder.resolve(name).toString();

      assertThat(run("rules", "template", "汇缴核定", "-o", file)).isZero();
      assertThat(run("rules", "verify", file)).isZero();
      assertThat(run("rules", "template", "汇缴核定", "--output", file)).isEqualTo(2);
    }
    assertThat(out.toString()).contains("已写入 ", "1 passed, 0 failed");
    assertThat(err.toString()).contains("文件已存在，没有覆盖");
  }

  @Test
  void a_template_that_cannot_be_written_leaves_nothing_behind() {
    assertThat(run("rules", "template", "汇缴核定", "-o", folder + "/用例.doc")).isEqualTo(2);
    assertThat(run("rules", "template", "汇缴核定", "-o", folder + "/no/用例.csv")).isEqualTo(2);
    assertThat(run("rules", "template", "利息", "-o", folder + "/利息.csv")).isEqualTo(2);
    assertThat(run(
            "rules", "template", "封存", "-o", folder + "/封存.csv", "--policy", folder + "/没有.yaml"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("没有规则「利息」", "无法写入", ".xlsx 或 .csv", "无法读取政策文件");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void the_rules_are_listed_with_their_columns_values_and_codes() {
    assertThat(run("rules", "list")).isZero();
    assertThat(out.toString())
        .contains("R1 月缴存额 [monthly-contribution]", "（只有通过或拒绝）", "拒绝代码（不会拒绝）")
        .contains("    规则 [rule]：规则名，如 月缴存额")
        .contains("    缴存基数 [base]：缴存基数，单位元，如 3000")
        .contains("    人数 [persons]（必填）：不小于零的整数，如 11")
        .contains("    封存原因 [reason]：离职封存、退休封存、其他封存")
        .contains("    BASE_BELOW_FLOOR 缴存基数低于下限");
  }

  @Test
  void one_rule_is_listed_alone() {
    assertThat(run("rules", "list", "批次")).isZero();
    assertThat(out.toString()).contains("R4 批次 [batch]").doesNotContain("月缴存额 [");
    assertThat(run("rules", "list", "利息")).isEqualTo(2);
    assertThat(run("rules", "list", "--policy", folder + "/没有.yaml")).isEqualTo(2);
  }

  @Test
  void a_decision_is_explained() {
    var status =
        run("rules", "explain", "月缴存额", "业务日期=2022-04-01", "缴存基数=4070", "单位缴存比例=12%", "个人缴存比例＝12%");

    assertThat(status).isZero();
    assertThat(out.toString().lines())
        .contains(
            "参数  缴存基数下限 1,640 元（自 2021-11-01 起执行）",
            "公式  单位月缴存额 4,070 × 12% = 488.4，四舍五入到元 → 488.00")
        .endsWith("结果  月缴存额 976.00");
  }

  @Test
  void a_row_of_a_file_is_explained() throws IOException {
    var file = Files.writeString(
        folder.resolve("月缴存额.csv"),
        HEADER
            + "手册,月缴存额,2022-04-01,4070,12%,12%,通过,976.00\n"
            + "太低,月缴存额,2022-04-01,1639,12%,12%,拒绝:BASE_BELOW_FLOOR,\n"
            + "四千,月缴存额,2022-04-01,四千,12%,12%,通过,\n"
            + "多,月缴存额,2022-04-01,4070,12%,12%,通过,,多\n");

    assertThat(run("rules", "explain", "--case", file.toString(), "--row", "3")).isZero();
    assertThat(out.toString()).contains("结果  拒绝 BASE_BELOW_FLOOR 缴存基数 1,639 元低于下限 1,640 元");
    for (var row : new String[] {"1", "4", "5", "9"}) {
      assertThat(run("rules", "explain", "--case", file.toString(), "--row", row))
          .isEqualTo(2);
    }
    assertThat(run("rules", "explain", "月缴存额", "--case", file.toString())).isEqualTo(2);
    assertThat(run("rules", "explain", "--case", folder + "/没有.csv", "--row", "2"))
        .isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "第 1 行没有用例",
            "第 4 行 D 列：列「缴存基数」的值「四千」无法识别",
            "第 5 行 I 列：值「多」上面没有列名",
            "第 9 行没有用例",
            "不能再给出",
            "没有.csv：文件不存在");
  }

  @Test
  void what_cannot_be_explained_says_why_gives_an_example_and_the_status_is_2() {
    assertThat(run("rules", "explain", "月缴存额", "缴存基数=4070")).isEqualTo(2);
    assertThat(run("rules", "explain", "月缴存额", "业务日期=2022-04-01", "基数=1")).isEqualTo(2);
    assertThat(err.toString())
        .contains(
            "必填列「业务日期」为空",
            "没有列「基数」",
            "例如：gongji rules explain 月缴存额 业务日期=2022-04-01 缴存基数=4070 单位缴存比例=12%");
  }

  @Test
  void words_that_are_no_values_are_refused() {
    assertThat(run("rules")).isEqualTo(2);
    assertThat(run("rules", "explain")).isEqualTo(2);
    assertThat(run("rules", "explain", "利息")).isEqualTo(2);
    assertThat(run("rules", "explain", "月缴存额", "4070")).isEqualTo(2);
    assertThat(run("rules", "explain", "月缴存额", "缴存基数=1", "缴存基数=2")).isEqualTo(2);
    assertThat(err.toString())
        .contains("请给出命令", "请给出规则和各列的值", "没有规则「利息」", "「4070」应写成 列=值", "列「缴存基数」给出了两次");
  }

  @Test
  void nothing_to_decide_is_said_to_be_nothing() {
    assertThat(run("rules", "explain", "大写金额", "业务日期=2022-04-01")).isZero();
    assertThat(out.toString()).endsWith("没有给出输入，没有结果。可用的列：金额\n");
  }

  private int run(String... args) {
    return Gongji.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
