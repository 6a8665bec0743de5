package org.gongji.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongji.application.memory.ManualEmployer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 单位信息查询: 202202 was paid with 6,100.00 and remitted on 2022-02-10; today is 2022-04-01. */
class BooksPagesTest {

  private static final String EMPLOYER = "/employers/01010777";
  private static final String FEBRUARY = "122021001_0000000001";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final OpenHall hall = new OpenHall();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void the_account_of_this_year_so_far_is_shown_printed_and_exported() {
    var operator = Client.signedIn(hall, "operator");

    var page = operator.get(EMPLOYER + "/books").body();

    assertThat(page)
        .contains("单位信息查询", "value=\"2022-01-01\"", "value=\"2022-04-01\"")
        .contains("期初余额", ">0.00<", ">6,100.00<", "print.pdf?since=2022-01-01&amp;until=2022-04-01")
        .contains("<a href=\"/employers/01010777/books\" aria-current=\"page\"");
    var print = operator.get(EMPLOYER + "/books/print.pdf?since=2022-01-01&until=2022-04-01");
    var export = operator.get(EMPLOYER + "/books/export.xlsx?since=2022-01-01&until=2022-04-01");
    assertThat(print.statusCode()).isEqualTo(200);
    assertThat(print.body()).contains("单位账户信息", "6,100.00", "查询日期：2022-01-01 至 2022-04-01");
    assertThat(export.body()).contains("6,100.00");
    assertThat(export.headers().firstValue("Content-Disposition").orElse(""))
        .contains("attachment", "account-01010777-2022-04-01.xlsx");
  }

  @Test
  void a_period_before_and_a_period_after_have_their_own_opening() {
    var deposit = ManualEmployer.record(hall.memory, "100.55", null).orThrow();
    assertThat(ManualEmployer.review(hall.memory, deposit).accepted()).isPresent();
    var operator = Client.signedIn(hall, "operator");

    assertThat(
            operator.get(EMPLOYER + "/books?since=2022-04-01&until=2022-04-01").body())
        .contains(">100.55<");
    hall.memory.calendar.turnTo(LocalDate.of(2022, 5, 3));
    operator = Client.signedIn(hall, "operator");
    assertThat(rows(operator.get(EMPLOYER + "/books?since=2022-04-02&until=2022-05-03")))
        .contains("100.55 0.00 0.00 100.55");
    assertThat(rows(operator.get(EMPLOYER + "/books?since=2022-01-01&until=2022-03-31")))
        .contains("0.00 6,100.00 6,100.00 0.00");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', textBlock = """
      since=2022-03-02&until=2022-03-01 | 开始日期 2022-03-02 晚于结束日期 2022-03-01
      since=2022-03-02&until=2022-04-02 | 结束日期 2022-04-02 晚于今天（业务日期）2022-04-01
      since=2022-02-30&until=2022-03-01 | 2022-02-30
      since=&until=2022-03-01           | 开始日期
      since=yesterday&until=2022-03-01  | yesterday
      type=lottery                      | lottery
      """)
  void a_period_that_cannot_be_is_refused_beside_what_was_typed(String query, String said) {
    var operator = Client.signedIn(hall, "operator");

    for (var page : query.startsWith("type") ? List.of("/flow") : List.of("/books", "/flow")) {
      var answer = operator.get(EMPLOYER + page + "?" + query);

      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body()).contains("hall-errors", said, "hall-wrong");
      assertThat(answer.body()).doesNotContain("<table>");
      assertThat(Stream.of(query.split("[&=]")))
          .allSatisfy(typed -> assertThat(answer.body()).contains(typed));
      var print = operator.get(EMPLOYER + page + "/print.pdf?" + query);
      assertThat(print.statusCode()).isEqualTo(422);
    }
  }

  @Test
  void what_was_booked_is_listed_by_kind_with_its_details() {
    var operator = Client.signedIn(hall, "operator");

    var all = operator.get(EMPLOYER + "/flow").body();
    var remitted =
        operator.get(EMPLOYER + "/flow?type=remittance&since=2022-01-01&until=2022-04-01");
    var none = operator.get(EMPLOYER + "/flow?type=back-payment&since=2022-01-01&until=2022-04-01");
    var details = operator.get(EMPLOYER + "/flow/" + FEBRUARY).body();
    var last = operator.get(EMPLOYER + "/flow/" + FEBRUARY + "?page=2&size=10").body();

    assertThat(all).contains("共 2 条", "01010777汇缴202202公积金", "缴存款", "赵强", "系统管理员01");
    assertThat(remitted.body())
        .contains("共 1 条", FEBRUARY, "2022-02-10", "6,100.00", ">11<")
        .doesNotContain("<td>缴存款</td>")
        .contains("export.xlsx?type=remittance&amp;since=2022-01-01&amp;until=2022-04-01");
    assertThat(none.body()).contains("所选日期内没有业务流水");
    assertThat(details)
        .contains("共 11 条，第 1 / 2 页", "1001010001", "职工1", "202202", "600.00")
        .contains("page=2&amp;size=10")
        .doesNotContain("1001010011");
    assertThat(last).contains("1001010011", ">11<").doesNotContain(">1001010010<");
    assertThat(operator.get(EMPLOYER + "/flow/print.pdf").body())
        .contains("01010777汇缴202202公积金", "业务明细类型：全部");
    assertThat(operator.get(EMPLOYER + "/flow/" + FEBRUARY + "/export.xlsx").body())
        .contains("1001010001", "1001010011", "摘要：01010777汇缴202202公积金");
  }

  @Test
  void a_deposit_has_no_persons() {
    var operator = Client.signedIn(hall, "operator");
    var deposit = operator.get(EMPLOYER + "/flow?type=deposit").body();
    var serial = deposit.replaceAll("(?s).*/flow/(1\\d{8}_\\d{10})\".*", "$1");

    assertThat(operator.get(EMPLOYER + "/flow/" + serial).body()).contains("没有缴存人明细");
  }

  @Test
  void programs_see_the_same_and_go_on_by_cursor() throws Exception {
    var token = token("operator");
    var api = "/api/v1" + EMPLOYER;

    assertThat(api(token, api + "/books").toString())
        .isEqualTo("{\"since\":\"2022-01-01\",\"until\":\"2022-04-01\",\"opening\":\"0.00\","
            + "\"increase\":\"6100.00\",\"decrease\":\"6100.00\",\"unallocated\":\"0.00\"}");
    var first = api(token, api + "/flow?limit=1");
    assertThat(first.at("/items/0/type").asText()).isEqualTo("remittance");
    assertThat(first.at("/items/0/code").asText()).isEqualTo("01");
    var second = api(token, api + "/flow?cursor=" + first.get("next").asText());
    assertThat(second.at("/items/0/type").asText()).isEqualTo("deposit");
    assertThat(second.has("next")).isFalse();
    var parts = api(token, api + "/flow/" + FEBRUARY + "/parts?limit=10");
    assertThat(api(
                token,
                api + "/flow/" + FEBRUARY + "/parts?cursor=" + parts.get("next").asText())
            .get("items"))
        .hasSize(1);
    assertThat(api(token, api + "/books?since=2022-04-02&until=2022-04-01")
            .at("/violations/0/pointer")
            .asText())
        .isEqualTo("/since");
    assertThat(api(token("stranger"), api + "/flow/" + FEBRUARY).get("status").asInt())
        .isEqualTo(404);
  }

  private static String rows(HttpResponse<String> page) {
    return page.body()
        .replaceAll("(?s).*<tbody>(.*)</tbody>.*", "$1")
        .replaceAll("(?s)<[^>]*>\\s*", " ")
        .replaceAll("\\s+", " ");
  }

  private String token(String login) throws Exception {
    var client = new Client(hall);
    var answer = client.send(client
        .to("/api/v1/sessions")
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(
            "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, OpenHall.PASSWORD))));
    return JSON.readTree(answer.body()).get("token").asText();
  }

  private JsonNode api(String token, String path) throws Exception {
    var client = new Client(hall);
    return JSON.readTree(client
        .send(client.to(path).header("Authorization", "Bearer " + token).GET())
        .body());
  }
}
