package org.gongji.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorTest {

  private static final OpenHall HALL = new OpenHall();
  private static final String FORM = "application/x-www-form-urlencoded";

  @AfterAll
  static void close() {
    HALL.close();
  }

  @Test
  void a_deep_link_survives_the_sign_in() {
    var client = new Client(HALL);

    var asked = client.get("/employers/01010777/contributors?size=20&status=01");
    var form = client.get(Client.location(asked));
    var next = form.body().replaceAll("(?s).*name=\"next\" value=\"([^\"]*)\".*", "$1");
    var signedIn = client.post(
        "/sign-in",
        Map.of(
            "login",
            "operator",
            "password",
            OpenHall.PASSWORD,
            "next",
            next.replace("&amp;", "&")));

    assertThat(Client.location(signedIn))
        .isEqualTo("/employers/01010777/contributors?size=20&status=01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nb"})
  void signing_in_leads_nowhere_but_into_the_hall(String next) {
    var client = new Client(HALL);
    client.get("/sign-in");

    var answer = client.post(
        "/sign-in", Map.of("login", "operator", "password", OpenHall.PASSWORD, "next", next));

    assertThat(Client.location(answer)).isEqualTo("/");
  }

  @Test
  void a_wrong_password_does_not_say_what_was_wrong() {
    var client = new Client(HALL);
    client.get("/sign-in");

    var known = client.post("/sign-in", Map.of("login", "operator", "password", "wrong"));
    var unknown = client.post("/sign-in", Map.of("login", "nobody-else", "password", "wrong"));

    assertThat(known.statusCode()).isEqualTo(422);
    assertThat(known.body()).contains("登录账号或密码不正确").doesNotContain("value=\"wrong\"");
    assertThat(unknown.body()).contains("登录账号或密码不正确");
  }

  @Test
  void every_sign_in_gets_a_session_of_its_own_and_signing_out_ends_it() {
    var client = Client.signedIn(HALL, "operator");
    client.get("/employers/01010777");

    client.post("/sign-out", Map.of());

    assertThat(Client.location(client.get("/employers/01010777"))).startsWith("/sign-in?next=");
  }

  @Test
  void a_form_without_the_sessions_token_does_nothing() {
    var client = Client.signedIn(HALL, "operator");
    client.get("/employers/01010777/remittance");
    var before = HALL.memory.everything();

    var answer = client.send(client
        .to("/employers/01010777/remittance")
        .header("Content-Type", FORM)
        .POST(BodyPublishers.ofString("_csrf=forged&_key=12345678&from=2022-04&to=2022-04")));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("页面已过期，本次没有办理");
    assertThat(HALL.memory.everything()).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0} asks for {1}: {2}")
  @CsvSource(textBlock = """
      operator, /counter,                                                                 403
      operator, /counter/deposits,                                                        403
      clerk,    /counter,                                                                 200
      clerk,    /employers/01010777,                                                      200
      reviewer, /counter/deposits,                                                        403
      stranger, /employers/01010777,                                                      404
      stranger, /employers/01010777/contributors,                                         404
      stranger, /employers/01010777/messages,                                             404
      stranger, /employers/01010777/contributors/print.pdf,                               404
      stranger, /employers/01010777/contributors/export.xlsx,                             404
      stranger, /employers/01010777/contributors/1001010001,                              404
      stranger, /employers/01010777/contributors/1001010001/print.pdf,                    404
      stranger, /employers/01010777/contributors/1001010001/export.xlsx,                  404
      stranger, /employers/01010888/contributors/1001010001,                              404
      stranger, /employers/01010888/contributors/1001010001/export.xlsx,                  404
      operator, /employers/01010777/contributors/1001019999,                              404
      stranger, /employers/01010777/contributors/changes,                                 404
      stranger, /employers/01010777/contributors/changes/print.pdf,                       404
      stranger, /employers/01010777/contributors/changes/export.xlsx,                     404
      stranger, /employers/01010777/information/print.pdf,                                404
      stranger, /employers/01010777/information/export.xlsx,                              404
      stranger, /employers/01010777/contributors/information/print.pdf,                   404
      stranger, /employers/01010777/contributors/information/export.xlsx,                 404
      operator, /employers/01010777/information/print.pdf?since=2022-03-01&until=2022-02-01, 422
      clerk,    /employers/01010777/contributors/changes,                                 200
      stranger, /employers/01010777/books,                                                404
      stranger, /employers/01010777/books/print.pdf,                                      404
      stranger, /employers/01010777/books/export.xlsx,                                    404
      stranger, /employers/01010777/flow,                                                 404
      stranger, /employers/01010777/flow/print.pdf,                                       404
      stranger, /employers/01010777/flow/export.xlsx,                                     404
      stranger, /employers/01010777/flow/122021001_0000000001,                            404
      stranger, /employers/01010888/flow/122021001_0000000001,                            404
      stranger, /employers/01010888/flow/122021001_0000000001/print.pdf,                  404
      stranger, /employers/01010888/flow/122021001_0000000001/export.xlsx,                404
      operator, /employers/01010777/flow/122021001_0000000001,                            200
      operator, /employers/01010777/flow/1,                                               404
      reviewer, /employers/01010777/books,                                                200
      clerk,    /employers/01010777/flow,                                                 200
      stranger, /employers/01010888/remittance/assessments/122032301_0003484712,          404
      stranger, /employers/01010888/remittance/assessments/122032301_0003484712/delete,   404
      stranger, /employers/01010777/remittance/assessments/122032301_0003484712/voucher.pdf, 404
      operator, /employers/01010777/remittance/assessments/1,                             404
      operator, /employers/99999999,                                                      404
      operator, /nothing-here,                                                            404
      nobody,   /,                                                                        303
      """)
  void nobody_gets_where_they_do_not_belong(String login, String path, int status) {
    var answer = Client.signedIn(HALL, login).get(path);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .containsIgnoringCase("utf-8");
  }

  @ParameterizedTest(name = "{0} marks {1}: {2}")
  @CsvSource(textBlock = """
      operator, all,                                  303
      operator, 00000000-0000-7000-8000-000000000000, 404
      operator, 1,                                    404
      stranger, all,                                  404
      clerk,    all,                                  403
      reviewer, all,                                  403
      """)
  void only_operators_of_the_employer_mark_its_messages(String login, String which, int status) {
    var client = Client.signedIn(HALL, login);
    client.get(Client.location(client.get("/")));
    var path = "/employers/01010777/messages" + (which.equals("all") ? "" : "/" + which) + "/read";

    var answer = client.post(path, Map.of("_key", "key-" + login + which, "back", "//evil"));

    assertThat(answer.statusCode()).isEqualTo(status);
    if (status == 303) {
      assertThat(Client.location(answer)).isEqualTo("/employers/01010777#messages");
    }
  }

  @Test
  void every_answer_carries_the_strict_policy_and_pages_are_not_kept() {
    var answer = new Client(HALL).get("/sign-in").headers();

    assertThat(answer.firstValue("Content-Security-Policy"))
        .hasValue(
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    assertThat(answer.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(answer.firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.firstValue("Set-Cookie").orElse("")).contains("HttpOnly", "SameSite=Lax");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /%zz HTTP/1.1", "NONSENSE"})
  void what_no_route_ever_sees_is_refused_under_the_same_policy(String line) throws IOException {
    var answer = Wire.ask(HALL, line + "\nHost: localhost\nConnection: close\n\n");

    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("Content-Security-Policy: default-src 'self'", "nosniff", "请求无法识别");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/hall.css",
        "/assets/hall.js",
        "/assets/charts.js",
        "/webjars/echarts/5.3.1/dist/echarts.common.min.js",
        "/assets/icon.svg",
        "/assets/chevron.svg",
        "/webjars/tabler__core/1.4.0/dist/css/tabler.min.css",
        "/webjars/htmx.org/2.0.10/dist/htmx.min.js"
      })
  void what_pages_link_is_there(String path) {
    assertThat(new Client(HALL).get(path).statusCode()).isEqualTo(200);
  }
}
