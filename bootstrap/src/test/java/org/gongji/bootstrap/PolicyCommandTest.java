package org.gongji.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongji.domain.rulebook.HuludaoPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyCommandTest {

  private static final Path SHIPPED =
      Path.of("../adapters-docs/src/main/resources/org/gongji/docs/policy/huludao.yaml");

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir
  private Path folder;

  @Test
  void a_right_file_is_one_line_with_its_hash() throws IOException {
    var file = changed("city: 葫芦岛市", "city: 葫芦岛市");

    var status = run("policy", "check", file.toString());

    assertThat(status).isZero();
    assertThat(out.toString().lines())
        .containsExactly("葫芦岛市：18 个参数，没有错误，哈希 " + HuludaoPack.pack().hash());
    assertThat(run("policy", "check", "binhai")).isZero();
    assertThat(out.toString()).contains("滨海市（示例）：18 个参数，没有错误");
  }

  @Test
  void every_mistake_is_listed_with_line_and_column_and_the_status_is_1() throws IOException {
    var file = changed("yuan: 1200", "yuan: 一千二", "times-a-year: 1", "times-a-year: 0");

    var status = run("policy", "check", file.toString());

    assertThat(status).isEqualTo(1);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString().lines())
        .containsExactly(
            file + " 第 50 行第 13 列：「yuan」的值「一千二」不对，应为大于零的整数，单位元，如 1640",
            file + " 第 94 行第 21 列：「times-a-year」的值「0」不对，应为大于零的整数",
            "共 2 处错误");
  }

  @Test
  void a_file_that_is_not_there_is_said_to_be_unreadable_and_the_status_is_2() {
    var missing = folder + "/没有.yaml";

    assertThat(run("policy", "check", missing)).isEqualTo(2);
    assertThat(run("policy", "show", missing, "--date", "2022-04-01")).isEqualTo(2);
    assertThat(run("policy", "diff", "huludao", missing)).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(3).allMatch(line -> line.contains("无法读取政策文件"));
    assertThat(run("policy")).isEqualTo(2);
    assertThat(err.toString()).contains("请给出命令：check、show 或 diff");
  }

  @Test
  void a_days_policy_is_shown_in_words() {
    var status = run("policy", "show", "--date", "2022-04-01");

    assertThat(status).isZero();
    assertThat(out.toString().lines())
        .contains(
            "缴存基数下限 [contribution.floor]  2021-11-01 至 2025-11-30",
            "  1,640 元",
            "补缴 [back-payment]  自 2016-01-01 起",
            "  网厅可以补缴：业务日期当年；更早的到柜台办理",
            "  R1 月缴存额  《住房公积金管理条例》第十六条、第十八条 https://www.gov.cn/，2016-01-01 至 2026-09-19");
  }

  @Test
  void what_the_city_has_not_set_on_a_day_is_said_to_be_not_set() {
    var status = run("policy", "show", "binhai", "--date", "2017-12-31");

    assertThat(status).isZero();
    assertThat(out.toString().lines()).contains("缴存基数下限 [contribution.floor]  未设定");
    assertThat(out.toString()).contains("R1 月缴存额  未设定").doesNotContain("至", "起");
  }

  @Test
  void a_day_that_is_none_is_refused() {
    assertThat(run("policy", "show", "--date", "2022-02-30")).isEqualTo(2);
    assertThat(run("policy", "show")).isEqualTo(2);
    assertThat(err.toString()).contains("--date：应为 YYYY-MM-DD 格式的日期");
  }

  @Test
  void the_same_policy_twice_does_not_differ() throws IOException {
    var file = changed("# 后面是说明，程序不读", "# 后面是说明");

    assertThat(run("policy", "diff", "huludao", file.toString())).isZero();
    assertThat(out.toString()).endsWith("两个政策相同\n");
  }

  @Test
  void what_differs_is_shown_with_its_days_and_the_status_is_1() throws IOException {
    var file =
        changed("yuan: 1980", "yuan: 2000", "seal: 5", "seal: 6", "clause: 全文", "clause: 第 4 章");

    var status = run("policy", "diff", "huludao", file.toString());

    assertThat(status).isEqualTo(1);
    assertThat(out.toString().lines().skip(2))
        .containsExactly(
            "",
            "缴存基数下限 [contribution.floor]",
            "  自 2025-12-01 起",
            "    甲  1,980 元（自 2025-12-01 起）",
            "    乙  2,000 元（自 2025-12-01 起）",
            "",
            "批次 [batch]",
            "  自 2016-01-01 起",
            "    甲  封存：一笔最多 5 人（自 2016-01-01 起）",
            "    乙  封存：一笔最多 6 人（自 2016-01-01 起）",
            "",
            "依据 R12 证件号码与大写金额",
            "  自 2016-01-01 起",
            "    甲  《GB 11643-1999、GB 32100-2015》全文（自 2016-01-01 起）",
            "    乙  《GB 11643-1999、GB 32100-2015》第 4 章（自 2016-01-01 起）");
  }

  @Test
  void the_same_value_since_another_day_is_said_to_be_the_same() throws IOException {
    var file = changed("yuan: 1640", "yuan: 1640\n    - from: 2022-11-01\n      yuan: 1640");

    assertThat(run("policy", "diff", "huludao", file.toString())).isEqualTo(1);
    assertThat(out.toString().lines().skip(4))
        .containsExactly("  2022-11-01 至 2025-11-30", "    内容相同：甲自 2021-11-01 起，乙自 2022-11-01 起");
  }

  @Test
  void two_cities_differ_in_everything() {
    assertThat(run("policy", "diff", "huludao", "binhai")).isEqualTo(1);
    assertThat(out.toString())
        .startsWith("甲  葫芦岛市  huludao  哈希 ")
        .contains("乙  滨海市（示例）  binhai  哈希 ")
        .contains("封存 [seal]", "  2016-01-01 至 2017-12-31\n", "    乙  未设定\n");
  }

  @Test
  void a_shipped_policy_can_be_named_wherever_a_policy_is_asked_for() {
    var status = run(
        "rules",
        "explain",
        "月缴存额",
        "业务日期=2022-04-01",
        "缴存基数=4070",
        "单位缴存比例=12%",
        "个人缴存比例=12%",
        "--policy",
        "binhai");

    assertThat(status).isZero();
    assertThat(out.toString()).contains("2,480 元");
  }

  /** Huludao's file with the first of each text replaced by the next. */
  private Path changed(String... replacements) throws IOException {
    var text = Files.readString(SHIPPED);
    for (var at = 0; at < replacements.length; at += 2) {
      var start = text.indexOf(replacements[at]);
      text = text.substring(0, start)
          + replacements[at + 1]
          + text.substring(start + replacements[at].length());
    }
    return Files.writeString(folder.resolve("本市.yaml"), text);
  }

  private int run(String... args) {
    return Gongji.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
