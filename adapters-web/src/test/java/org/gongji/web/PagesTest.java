package org.gongji.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.gongji.application.memory.ManualEmployer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {

  private static final String EMPLOYER = "/employers/01010777";
  private static final String REMITTANCE = EMPLOYER + "/remittance";
  private static final Map<String, String> APRIL = Map.of("from", "2022-04", "to", "2022-04");
  private static final Map<String, String> RECEIPT = Map.of(
      "employer", "01010777",
      "amount", "12,200.00",
      "receivedOn", "2022-04-01",
      "bankAccount", "0715020129219108060",
      "bankReference", "HD-1");

  private final OpenHall hall = new OpenHall();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void a_month_goes_from_assessment_to_every_persons_account() {
    var operator = Client.signedIn(hall, "operator");
    operator.get(REMITTANCE);
    var assessed = operator.post(REMITTANCE, APRIL);
    assertThat(operator.get(Client.location(assessed)).body())
        .contains("122040101_0003484713", "6,100.00", "0715020129219108060");

    var clerk = Client.signedIn(hall, "clerk");
    clerk.get("/counter/deposits");
    var recorded = clerk.post("/counter/deposits", RECEIPT);
    assertThat(clerk.get(Client.location(recorded)).body()).contains("缴存款已登记");

    var reviewer = Client.signedIn(hall, "reviewer");
    reviewer.get("/counter");
    var serial = Client.location(recorded).replaceAll(".*=", "");
    var reviewed =
        reviewer.post("/counter/deposits/" + serial + "/review", Map.of("employer", "01010777"));
    assertThat(reviewer.get(Client.location(reviewed)).body()).contains("已复核");
    hall.memory.workAllJobs();

    assertThat(operator.get(EMPLOYER).body())
        .contains("id=\"paid-through\">202204<", "202204至202204的公积金已缴款成功！", "没有等待缴款的汇缴");
    assertThat(operator.get(EMPLOYER + "/contributors").body()).contains("1,800.00", "共 11 条");
  }

  @Test
  void chosen_months_are_shown_a_row_each_with_their_total() {
    hall.memory.calendar.turnTo(LocalDate.of(2022, 5, 10));
    var operator = Client.signedIn(hall, "operator");
    operator.get(REMITTANCE);

    var chosen = operator.post(REMITTANCE + "/preview", Map.of("from", "2022-04", "to", "2022-05"));
    var page = operator.get(Client.location(chosen));

    assertThat(Client.location(chosen)).endsWith("/remittance?from=2022-04&to=2022-05");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("202204 - 202205 汇缴核定预览", "<td class=\"number\">202205</td>", "12,200.00")
        .contains("name=\"to\" type=\"text\" value=\"2022-05\"");
    assertThat(operator
            .post(REMITTANCE, Map.of("from", "2022-04", "to", "2022-05"))
            .statusCode())
        .isEqualTo(303);
  }

  @ParameterizedTest(name = "?{0}: {1}")
  @CsvSource(delimiter = '|', textBlock = """
      from=2022-04&to=2022-05 | 202205 尚未开放核定，目前最晚可核定到 202204
      from=2022-03&to=2022-04 | 应从 202204 开始，而不是 202203
      from=2022-04&to=2022-03 | 截止年月 202203 早于起始年月 202204
      from=2022-04&to=x%3Cy   | 「x&lt;y」不是有效的年月
      from=2022-04            | 此项必须填写
      """)
  void months_that_cannot_be_assessed_are_refused_beside_their_field(String query, String words) {
    var operator = Client.signedIn(hall, "operator");

    var page = operator.get(REMITTANCE + "?" + query);

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("hall-errors", "hall-field-wrong", words, "202204 汇缴核定预览", "6,100.00");
  }

  @Test
  void a_rules_refusal_quotes_its_clause_as_it_stands_on_the_business_date() {
    var operator = Client.signedIn(hall, "operator");

    assertThat(operator.get(REMITTANCE + "?from=2022-04&to=2022-05").body())
        .contains("依据：《住房公积金管理条例》第十九条、第二十条");
    assertThat(operator.get(REMITTANCE + "?from=2022-04").body())
        .as("what no rule refuses")
        .doesNotContain("依据：");
  }

  @Test
  void months_that_cannot_be_read_stay_on_the_form() {
    var operator = Client.signedIn(hall, "operator");
    operator.get(REMITTANCE);

    var page = operator.post(REMITTANCE + "/preview", Map.of("from", "2022-04", "to", "五月"));

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("「五月」不是有效的年月", "value=\"五月\"");
  }

  @Test
  void the_voucher_opens_in_the_browser_and_downloads_when_asked() {
    var operator = Client.signedIn(hall, "operator");
    var path = REMITTANCE + "/assessments/122032301_0003484712/voucher.pdf";

    var shown = operator.get(path);
    var saved = operator.get(path + "?download=1");

    assertThat(shown.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(shown.headers().firstValue("Content-Disposition").orElse("")).startsWith("inline");
    assertThat(saved.headers().firstValue("Content-Disposition").orElse(""))
        .isEqualTo("attachment; filename=\"voucher-122032301_0003484712.pdf\"");
  }

  @Test
  void a_double_click_assesses_once_and_shows_the_same_confirmation() {
    var operator = Client.signedIn(hall, "operator");
    operator.get(REMITTANCE);

    var first = operator.post(REMITTANCE, APRIL);
    var second = operator.post(REMITTANCE, APRIL);

    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(Client.location(second)).isEqualTo(Client.location(first));
  }

  @Test
  void the_latest_assessment_is_deleted_after_a_question() {
    var operator = Client.signedIn(hall, "operator");
    var path = REMITTANCE + "/assessments/122032301_0003484712/delete";

    assertThat(operator.get(path).body()).contains("确定删除这次核定吗？");
    var deleted = operator.post(path, Map.of());

    assertThat(operator.get(Client.location(deleted)).body()).contains("已删除核定", "没有已核定未分配的记录");
  }

  @Test
  void an_assessment_that_is_being_paid_is_not_deleted() {
    var unused =
        ManualEmployer.record(hall.memory, "6100.00", ManualEmployer.MARCH).orThrow();
    var operator = Client.signedIn(hall, "operator");
    var path = REMITTANCE + "/assessments/122032301_0003484712/delete";
    assertThat(operator.get(REMITTANCE + "/assessments").body()).contains("已提交，等待银行");

    operator.get(path);
    var answer = operator.post(path, Map.of());

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("缴款正在办理中", "请等待该笔缴款复核完成");
  }

  @Test
  void contributors_are_searched_filtered_and_paged_by_address() {
    var operator = Client.signedIn(hall, "operator");

    assertThat(operator.get(EMPLOYER + "/contributors?size=10&page=2").body())
        .contains("共 11 条，第 2 / 2 页", "1001010011")
        .doesNotContain("1001010001<");
    assertThat(
            operator.get(EMPLOYER + "/contributors?search=%E8%81%8C%E5%B7%A59").body())
        .contains("共 1 条", "1001010009");
    assertThat(operator.get(EMPLOYER + "/contributors?status=02").body()).contains("没有符合条件的缴存人");
  }

  @Test
  void an_operator_of_several_employers_switches_between_them() {
    var both = Client.signedIn(hall, "both");

    assertThat(both.get(EMPLOYER).body()).contains("切换单位", "href=\"/employers/01010888\"");
    assertThat(both.get("/employers/01010888").statusCode()).isEqualTo(200);
  }
}
