package org.gongji.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongji.application.identity.Origin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountPagesTest {

  private static final String OPERATORS = "/employers/01010777/operators";
  private static final Pattern FIRST = Pattern.compile("id=\"first-password\">([^<]+)<");

  private final OpenHall hall = new OpenHall();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void a_main_operator_adds_changes_and_removes_others() {
    var main = Client.signedIn(hall, "operator");
    var stranger = Client.signedIn(hall, "stranger");
    assertThat(stranger.get("/employers/01010777").statusCode()).isEqualTo(404);
    assertThat(main.get(OPERATORS).body()).contains("queries", "吴悦", "主经办人", "增加经办人");

    var added = main.post(OPERATORS, Map.of("login", "stranger", "name", "钱进", "FILE", "1"));
    assertThat(Client.location(added)).isEqualTo(OPERATORS + "?done=added");
    assertThat(main.get(Client.location(added)).body()).contains("已增加经办人", "查询、申报");
    assertThat(stranger.get("/employers/01010777").statusCode()).isEqualTo(200);
    assertThat(stranger.get("/employers/01010777/business/seal").statusCode()).isEqualTo(200);

    main.get(OPERATORS + "/stranger");
    main.post(OPERATORS + "/stranger", Map.of("ASSESS", "1"));
    var refused = stranger.get("/employers/01010777/business/seal");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("单位 01010777 没有授予您办理此业务的权限", "主经办人");

    main.get(OPERATORS + "/stranger");
    main.post(OPERATORS + "/stranger/remove", Map.of());
    assertThat(stranger.get("/employers/01010777").statusCode()).isEqualTo(404);
    assertThat(stranger.get("/employers/01010888").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(textBlock = """
      nobody-at-all, 钱进, 没有登录账号 nobody-at-all 与所填姓名都相符的经办人
      stranger,      钱,   没有登录账号 stranger 与所填姓名都相符的经办人
      clerk,         李敏, 没有登录账号 clerk 与所填姓名都相符的经办人
      queries,       吴悦, queries 已是本单位经办人
      """)
  void who_cannot_be_added_is_told_beside_the_login(String login, String name, String message) {
    var main = Client.signedIn(hall, "operator");
    main.get(OPERATORS);

    var answer = main.post(OPERATORS, Map.of("login", login, "name", name));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(message, "id=\"login-wrong\"");
  }

  @Test
  void whoever_hands_over_lands_on_the_home_page_and_manages_no_more() {
    var main = Client.signedIn(hall, "operator");
    var other = Client.signedIn(hall, "both");
    other.get(OPERATORS + "/operator");
    var unused = other.post(OPERATORS + "/operator/remove", Map.of());
    assertThat(main.get("/employers/01010777").statusCode()).isEqualTo(404);

    other.get(OPERATORS + "/files");
    var handed = other.post(OPERATORS + "/files/hand-over", Map.of());

    assertThat(Client.location(handed)).isEqualTo("/employers/01010777");
    assertThat(other.get(OPERATORS).statusCode()).isEqualTo(403);
    assertThat(Client.signedIn(hall, "files").get(OPERATORS).statusCode()).isEqualTo(200);
  }

  @Test
  void the_last_main_operator_is_told_to_hand_over_first() {
    var both = Client.signedIn(hall, "both");
    both.get(OPERATORS + "/operator");
    var unused = both.post(OPERATORS + "/operator/remove", Map.of());

    both.get(OPERATORS + "/both");
    var refused = both.post(OPERATORS + "/both/remove", Map.of());

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("both 是本单位唯一的主经办人", "请先将主经办人移交给其他经办人");
  }

  @Test
  void pages_offer_only_what_one_may_do() {
    var queries = Client.signedIn(hall, "queries");
    assertThat(queries.get("/employers/01010777").body())
        .doesNotContain("/business/base-adjustment", "/operators\"", "核定汇缴</a>");
    assertThat(queries.get("/employers/01010777/remittance").body())
        .doesNotContain("method=\"post\" action=\"/employers/01010777/remittance\"");
    assertThat(queries.get("/employers/01010777/details").body())
        .doesNotContain("确认变更", "name=\"operatorMobile\"");
    assertThat(queries.get("/employers/01010777/departments").body())
        .doesNotContain("name=\"departmentName\"");

    assertThat(Client.signedIn(hall, "operator").get("/employers/01010777").body())
        .contains("/business/base-adjustment", "/employers/01010777/operators\"");
  }

  @Test
  void who_acts_for_several_employers_sees_which_one_this_is() {
    var both = Client.signedIn(hall, "both");

    assertThat(Client.location(both.get("/"))).isEqualTo("/employers/01010777");
    assertThat(both.get("/employers/01010888").body())
        .contains("切换单位", "href=\"/employers/01010777\">01010777</a>")
        .contains("href=\"/employers/01010888\" aria-current=\"true\">01010888</a>");
    assertThat(both.get("/me").body()).contains("切换单位");
    assertThat(Client.signedIn(hall, "operator").get("/employers/01010777").body())
        .doesNotContain("切换单位");
  }

  @Test
  void a_first_password_leads_to_the_profile_until_it_is_changed() {
    var admin = Client.signedIn(hall, "admin");
    admin.get("/staff");
    var issued = admin.post("/staff", Map.of("login", "guiyuan02", "name", "周岚", "role", "CLERK"));
    assertThat(issued.statusCode()).isEqualTo(200);
    var password =
        FIRST.matcher(issued.body()).results().findFirst().orElseThrow().group(1);

    var clerk = new Client(hall);
    clerk.get("/sign-in");
    clerk.post("/sign-in", Map.of("login", "guiyuan02", "password", password));
    assertThat(Client.location(clerk.get("/counter"))).isEqualTo("/me");
    assertThat(clerk.get("/me").body()).contains("请先修改密码");

    var changed = clerk.post(
        "/me/password",
        Map.of(
            "old-password", password,
            "password", "a g00d new one",
            "password-again", "a g00d new one"));
    assertThat(Client.location(changed)).isEqualTo("/me?done=password");
    assertThat(clerk.get("/counter").statusCode()).isEqualTo(200);
    assertThat(clerk.get("/me?done=password").body()).contains("密码已修改");
  }

  @Test
  void what_is_wrong_with_a_new_password_is_told_beside_its_field_and_nothing_is_repeated() {
    var operator = Client.signedIn(hall, "operator");
    operator.get("/me");

    var answer = operator.post(
        "/me/password",
        Map.of(
            "old-password", "not the 0ld one",
            "password", "a g00d new one",
            "password-again", "a g00d new one"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("原密码不正确", "id=\"old-password-wrong\"")
        .doesNotContain("not the 0ld one", "a g00d new one");
  }

  @Test
  void a_new_password_ends_all_other_sessions_and_the_old_cookie_too() {
    var operator = Client.signedIn(hall, "operator");
    var elsewhere = Client.signedIn(hall, "operator");
    operator.get("/me");

    var unused = operator.post(
        "/me/password",
        Map.of(
            "old-password", OpenHall.PASSWORD,
            "password", "a g00d new one",
            "password-again", "a g00d new one"));

    assertThat(operator.get("/employers/01010777").statusCode()).isEqualTo(200);
    assertThat(Client.location(elsewhere.get("/employers/01010777"))).startsWith("/sign-in");
  }

  @Test
  void sessions_of_browsers_and_programs_are_listed_and_ended() {
    var operator = Client.signedIn(hall, "operator");
    var program = new Client(hall);
    var token = program
        .send(program
            .to("/api/v1/sessions")
            .header("Content-Type", "application/json")
            .header("User-Agent", "payroll/1.0 <script>")
            .POST(BodyPublishers.ofString(
                "{\"login\":\"operator\",\"password\":\"" + OpenHall.PASSWORD + "\"}")))
        .body()
        .replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    assertThat(hall.memory.signIn.holder(token)).isPresent();

    var page = operator.get("/me").body();
    assertThat(page)
        .contains("payroll/1.0 &lt;script&gt;", "当前登录", "退出其他全部登录")
        .doesNotContain(token, "<script>\"");

    operator.post("/me/sessions/end-others", Map.of());
    assertThat(hall.memory.signIn.holder(token)).isEmpty();
    assertThat(operator.get("/me").statusCode()).isEqualTo(200);
  }

  @Test
  void a_session_of_somebody_else_cannot_be_ended() {
    var clerk = hall.memory
        .signIn
        .handle("clerk", OpenHall.PASSWORD, new Origin("192.0.2.9", "x", false))
        .orThrow();
    var id = hall.memory
        .accounts
        .ownSessions
        .handle(clerk.user(), clerk.token())
        .get(0)
        .id();
    var operator = Client.signedIn(hall, "operator");
    operator.get("/me");

    operator.post("/me/sessions/" + id + "/end", Map.of());

    assertThat(hall.memory.signIn.holder(clerk.token())).isPresent();
  }

  @Test
  void who_is_blocked_is_out_with_the_next_request() {
    var clerk = Client.signedIn(hall, "clerk");
    var admin = Client.signedIn(hall, "admin");
    admin.get("/staff/clerk");

    var blocked = admin.post("/staff/clerk/block", Map.of());

    assertThat(admin.get(Client.location(blocked)).body()).contains("已停用");
    assertThat(Client.location(clerk.get("/counter"))).startsWith("/sign-in");
  }

  @Test
  void an_auditor_finds_what_was_done_and_exports_it_harmlessly() {
    var main = Client.signedIn(hall, "operator");
    main.get(OPERATORS);
    var unused = main.post(OPERATORS, Map.of("login", "stranger", "name", "钱进"));
    var auditor = Client.signedIn(hall, "auditor");

    var found = auditor.get("/audit?operation=add-operator&login=operator&subject=01010777");
    assertThat(found.body()).contains("add-operator", "01010777", "stranger");
    assertThat(auditor.get("/audit?login=nobody-of-this-name").body()).contains("没有符合条件的记录");
    assertThat(auditor.get("/audit?since=2022-13-01").statusCode()).isEqualTo(422);
    assertThat(auditor.get("/audit?behind=x").statusCode()).isEqualTo(422);
    var export = auditor.get("/audit/export.csv?operation=add-operator");
    assertThat(export.headers().firstValue("Content-Disposition").orElse(""))
        .contains("attachment", "audit-");
    assertThat(export.body()).contains("时间,业务日期", "\"add-operator\",\"01010777\"");
    assertThat(auditor.get("/employers/01010777/contributors").statusCode()).isEqualTo(200);
    assertThat(auditor.get("/counter").statusCode()).isEqualTo(200);
  }
}
