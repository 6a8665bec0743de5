package org.gongji.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 缴存人信息查询: what stays in the address, and what is printed and exported of it. */
class ContributorQueriesTest {

  private static final String CONTRIBUTORS = "/employers/01010777/contributors";

  private final OpenHall hall = new OpenHall();
  private final Client operator = Client.signedIn(hall, "operator");

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void a_header_puts_the_list_in_order_and_turns_it_round() {
    var page = operator.get(CONTRIBUTORS + "?status=01&size=20&sort=base").body();

    assertThat(page)
        .contains("aria-sort=\"ascending\"><a class=\"hall-sort\" href=\"" + CONTRIBUTORS)
        .containsPattern("sort=-base[^\"]*\">个人月")
        .containsPattern("sort=balance[^\"]*\">个人账户")
        .containsOnlyOnce("aria-sort=\"ascending\"");
    assertThat(operator.get(CONTRIBUTORS + "?sort=nonsense").statusCode()).isEqualTo(200);
  }

  @Test
  void what_happened_this_year_is_listed_by_person_kind_and_period() {
    assertThat(operator.get(CONTRIBUTORS + "/changes").body())
        .contains("value=\"2022-01-01\"", "value=\"2022-04-01\"");
    assertThat(operator.get(CONTRIBUTORS + "/changes?since=2016-01-01").body())
        .contains("共 11 条", "登记", "10% 10%");
    assertThat(operator
            .get(CONTRIBUTORS + "/changes?since=2016-01-01&search=1001010009")
            .body())
        .contains("共 1 条", "1001010009");
    assertThat(
            operator.get(CONTRIBUTORS + "/changes?since=2016-01-01&kind=unseal").body())
        .contains("没有符合条件的变更");
    assertThat(
            operator.get(CONTRIBUTORS + "/changes/print.pdf?since=2016-01-01").body())
        .contains("账户状态变更", "查询日期：2016-01-01 至 2022-04-01", "\n11\t");
    assertThat(
            operator.get(CONTRIBUTORS + "/changes/export.xlsx?since=2016-01-01").body())
        .contains("变更原因", "\n11\t");
  }

  @Test
  void a_persons_page_shows_account_terms_entries_and_what_happened() {
    assertThat(operator.get(CONTRIBUTORS).body())
        .contains("href=\"" + CONTRIBUTORS + "/1001010001\"");

    assertThat(operator.get(CONTRIBUTORS + "/1001010001").body())
        .contains("1001010001", "缴存基数和比例", "个人明细账", "登记", "没有涉及此账户的业务");
    assertThat(operator.get(CONTRIBUTORS + "/1001010001/print.pdf").body())
        .contains("个人明细账", "（1001010001）", "缴存年月");
    assertThat(operator.get(CONTRIBUTORS + "/1001010001/export.xlsx").statusCode())
        .isEqualTo(200);
  }

  @Test
  void changes_and_entries_are_put_in_order_by_their_headers() {
    var changes =
        operator.get(CONTRIBUTORS + "/changes?since=2016-01-01&sort=number").body();
    assertThat(changes)
        .contains("aria-sort=\"ascending\"", "sort=-number", "name=\"sort\" value=\"number\"")
        .containsSubsequence("1001010001", "1001010002");
    assertThat(operator
            .get(CONTRIBUTORS + "/changes?since=2016-01-01&sort=-number&size=20")
            .body())
        .containsSubsequence("1001010002", "1001010001");

    assertThat(operator.get(CONTRIBUTORS + "/1001010001?sort=month").body())
        .contains("aria-sort=\"ascending\"", "sort=-month", "sort=date");
  }

  @Test
  void a_day_that_cannot_be_read_stays_on_the_form() {
    var answer = operator.get(CONTRIBUTORS + "/changes?since=2022-02-30");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("「2022-02-30」不是有效的日期", "value=\"2022-02-30\"");
    assertThat(operator.get(CONTRIBUTORS + "/changes/print.pdf?until=x").statusCode())
        .isEqualTo(422);
  }

  @Test
  void a_clerk_exports_for_any_employer() {
    assertThat(Client.signedIn(hall, "clerk").get(CONTRIBUTORS + "/export.xlsx").statusCode())
        .isEqualTo(200);
  }

  @Test
  void print_and_export_keep_the_filters_of_the_page_and_take_every_row_of_it() {
    var page = operator.get(CONTRIBUTORS + "?status=01&size=10").body();
    assertThat(page).contains("print.pdf?").contains("export.xlsx?").contains("status=01");

    var pdf = operator.get(CONTRIBUTORS + "/print.pdf?status=01");
    assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(pdf.headers().firstValue("Content-Disposition"))
        .hasValue("inline; filename=\"contributors-01010777-2022-04-01.pdf\"");
    assertThat(pdf.body())
        .contains("缴存人账户信息", "（01010777）", "打印人：王芳", "打印日期：2022-04-01")
        .contains("序号\t个人账号\t姓名")
        .contains("\n11\t")
        .contains("总计");

    var workbook = operator.get(CONTRIBUTORS + "/export.xlsx?status=01");
    assertThat(workbook.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"contributors-01010777-2022-04-01.xlsx\"");
    assertThat(workbook.body()).contains("\n11\t").doesNotContain("总计");
    assertThat(operator.get(CONTRIBUTORS + "/export.xlsx?status=02").body())
        .doesNotContain("\n1\t");
  }
}
