package org.gongji.docs.rulecase.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.gongji.domain.rulebook.HuludaoPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class HtmlReportTest {

  @TempDir
  private Path folder;

  @Test
  void a_manager_sees_city_pack_date_and_totals() throws IOException {
    var page = page(ReportFixture.aRunWithAFailure(folder));

    assertThat(page)
        .startsWith("<!DOCTYPE html><html lang=\"zh-CN\">")
        .contains("<dd>葫芦岛市</dd>", "<dd>2022-04-07</dd>", HuludaoPack.pack().hash())
        .contains("✗ 没有全部通过")
        .contains("<strong>2</strong> <span>✓ 通过</span>")
        .contains("<strong>1</strong> <span>✗ 不通过</span>")
        .contains("<strong>2</strong> <span>？ 无法读取</span>");
  }

  @Test
  void each_rule_has_its_figures_and_a_bar_that_agrees() throws IOException {
    assertThat(page(ReportFixture.aRunWithAFailure(folder)))
        .contains("<th scope=\"row\">月缴存额 <span class=\"clause\">R1</span>"
            + "<svg class=\"bar\" viewBox=\"0 0 3 1\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
            + "<rect class=\"passed\" x=\"0\" width=\"2\" height=\"1\"></rect>"
            + "<rect class=\"failed\" x=\"2\" width=\"1\" height=\"1\"></rect></svg></th>"
            + "<td class=\"passed\">2</td><td class=\"failed\">1</td><td class=\"none\">0</td>")
        .contains("<th scope=\"row\">封存 <span class=\"clause\">R5</span>"
            + "<span class=\"nothing\">没有用例</span></th>");
  }

  @Test
  void a_failing_case_is_shown_with_place_difference_and_steps() throws IOException {
    assertThat(page(ReportFixture.aRunWithAFailure(folder)))
        .contains("月缴存额 · " + folder + "/用例&amp;.csv 第 3 行")
        .contains("<th scope=\"row\">月缴存额</th><td>977.00</td><td>976.00</td>")
        .contains("<li><b>公式</b> 单位月缴存额 4,070 × 12% = 488.4，四舍五入到元 → 488.00</li>")
        .contains("<li>没有.csv：文件不存在</li>");
  }

  @Test
  void what_users_wrote_is_never_markup() throws Exception {
    var page = page(ReportFixture.aRunWithAFailure(folder));

    assertThat(page)
        .contains("<bdi>&lt;script&gt;alert(1)&lt;/script&gt;&amp;\" </bdi>")
        .contains("&lt;不对&gt;")
        .doesNotContain("<script", "\u0007");
    // Well-formed XML has no loose ends.
    var document = DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
    assertThat(document.getElementsByTagName("article").getLength()).isEqualTo(1);
  }

  @Test
  void what_no_case_expects_is_named_and_what_no_case_can_is_set_apart() throws IOException {
    var page = page(ReportFixture.aRunWithAFailure(folder));

    assertThat(page)
        .contains("<li>R2 基数调整</li>")
        .contains("<li>R13 在途业务（没有这条规则的用例文件，由程序的测试覆盖）</li>")
        .doesNotContain("<li>R1 月缴存额</li>")
        .contains(
            "<code>RATE_<wbr/>OUT_<wbr/>OF_<wbr/>RANGE</code></th><td>缴存比例不在允许范围内</td><td>R1</td>")
        .doesNotContain("<code>BASE_<wbr/>BELOW_")
        .contains("<summary>用例文件测不到的拒绝代码（9）</summary>");
  }

  @Test
  void a_run_without_failures_says_so() throws IOException {
    var cases = ReportFixture.CASES.lines().limit(2).reduce("", (all, line) -> all + line + "\n");

    assertThat(page(ReportFixture.run(folder, cases, List.of())))
        .contains("✓ 全部通过", "<p>没有。</p>")
        .doesNotContain("<h2>无法读取</h2>");
    assertThat(page(ReportFixture.run(folder, cases.lines().limit(1).toList().get(0), List.of())))
        .contains("没有运行任何用例");
  }

  @Test
  void the_page_stands_on_its_own() throws IOException {
    assertThat(page(ReportFixture.aRunWithAFailure(folder)))
        .contains("<style>:root {")
        .doesNotContain("http://", "https://", "src=", "href=");
  }

  private static String page(CaseRun run) {
    var out = new StringWriter();
    HtmlReport.write(out, run, LocalDate.of(2022, 4, 7));
    return out.toString();
  }
}
