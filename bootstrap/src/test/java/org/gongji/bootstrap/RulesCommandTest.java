package org.gongji.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandTest {

  private static final Path CASES = Path.of("../domain/src/test/resources/cases");
  private static final String HEADER = "用例,规则,业务日期,缴存基数,单位缴存比例,个人缴存比例,期望,月缴存额\n";
  private static final String RIGHT = "手册,月缴存额,2022-04-01,4070,12%,12%,通过,976.00\n";
  private static final String WRONG = "手册<&>,月缴存额,2022-04-01,4070,12%,12%,通过,977.00\n";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"huludao", "binhai"})
  void the_shipped_suite_of_each_city_passes(String city) {
    var status = run(
        "rules",
        "verify",
        CASES.resolve("common").toString(),
        CASES.resolve(city).toString(),
        "--policy",
        city);

    assertThat(err.toString()).isEmpty();
    assertThat(out.toString()).matches("\\d{3,} passed, 0 failed\\R");
    assertThat(status).isZero();
  }

  @Test
  void a_failing_case_is_a_line_with_expected_and_actual_and_the_status_is_1() throws IOException {
    var file = Files.writeString(folder.resolve("月缴存额.csv"), HEADER + RIGHT + WRONG);

    var status = run("rules", "verify", file.toString());

    assertThat(status).isEqualTo(1);
    assertThat(out.toString().lines())
        .containsExactly(file + " 第 3 行「手册<&>」：月缴存额 期望 977.00，实际 976.00", "1 passed, 1 failed");
  }

  @Test
  void what_cannot_be_read_is_named_and_the_rest_still_runs_and_the_status_is_2()
      throws IOException {
    var file = Files.writeString(
        folder.resolve("月缴存额.csv"), HEADER + RIGHT + WRONG + RIGHT.replace("4070", "四千"));
    var header = Files.writeString(folder.resolve("错.csv"), "用例,总额\n");

    var status = run("rules", "verify", folder.toString(), folder + "/没有.csv");

    assertThat(status).isEqualTo(2);
    assertThat(err.toString().lines())
        .containsExactly(
            file + " 第 4 行 D 列：列「缴存基数」的值「四千」无法识别，应为缴存基数，单位元，如 3000",
            header + " 第 1 行 B 列：没有名为「总额」的列",
            folder + "/没有.csv：文件不存在");
    assertThat(out.toString().lines().reduce((first, last) -> last)).contains("1 passed, 1 failed");
  }

  @Test
  void a_folder_without_cases_proves_nothing_and_the_status_is_2() {
    assertThat(run("rules", "verify", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("文件夹里没有用例文件");
  }

  @Test
  void a_report_for_build_servers_is_written() throws IOException {
    Files.writeString(folder.resolve("月缴存额.csv"), HEADER + RIGHT + WRONG);
    var report = folder.resolve("junit.xml");

    var status = run("rules", "verify", folder.toString(), "--report", report.toString());

    assertThat(status).isEqualTo(1);
    assertThat(Files.readString(report))
        .contains("<testsuites tests=\"2\" failures=\"1\" errors=\"0\">", "classname=\"月缴存额\"")
        .contains("3 手册&lt;&amp;", "<failure message=\"月缴存额 期望 977.00，实际 976.00\"");
    assertThat(run("rules", "verify", folder.toString(), "--report", folder + "/no/junit.xml"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("无法写入报告");
  }

  @Test
  void another_citys_policy_decides_otherwise() throws IOException {
    var file = Files.writeString(folder.resolve("月缴存额.csv"), HEADER + RIGHT);
    var policy = Files.writeString(
        folder.resolve("本市.yaml"),
        Files.readString(
                Path.of("../adapters-docs/src/main/resources/org/gongji/docs/policy/huludao.yaml"))
            .replace("yuan: 1640", "yuan: 4071"));

    var status = run("rules", "verify", file.toString(), "--policy", policy.toString());

    assertThat(status).isEqualTo(1);
    assertThat(out.toString()).contains("期望 通过，实际 拒绝:BASE_BELOW_FLOOR；月缴存额 期望 976.00，实际 （无）");
  }

  @Test
  void every_mistake_of_a_policy_is_shown_and_the_status_is_2() throws IOException {
    var policy = Files.writeString(folder.resolve("本市.yaml"), "city: 某市\nparameter: 1\n");

    assertThat(run("rules", "verify", CASES.toString(), "--policy", policy.toString()))
        .isEqualTo(2);
    assertThat(run("rules", "verify", CASES.toString(), "--policy", folder + "/没有.yaml"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("本市.yaml 第 2 行第 1 列：没有名为「parameter」的键", "无法读取政策文件");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_report_for_people_is_written() throws IOException {
    Files.writeString(folder.resolve("月缴存额.csv"), HEADER + RIGHT + WRONG);
    var report = folder.resolve("报告.html");

    var status = run(
        "rules", "verify", folder.toString(), "--html", report.toString(), "--date", "2022-04-07");

    assertThat(status).isEqualTo(1);
    assertThat(Files.readString(report))
        .startsWith("<!DOCTYPE html><html lang=\"zh-CN\">")
        .contains("葫芦岛市", "2022-04-07", "手册&lt;&amp;&gt;", "期望");
    assertThat(run("rules", "verify", folder.toString(), "--html", folder + "/no/报告.html"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("无法写入报告");
  }

  private int run(String... args) {
    return Gongji.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
