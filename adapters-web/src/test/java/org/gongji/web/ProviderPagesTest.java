package org.gongji.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.federated.FederatedProviders.Identity;
import org.gongji.application.memory.InMemoryFederatedProviders;
import org.gongji.domain.identifier.CreditCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProviderPagesTest {

  private static final String START = "/sign-in/oidc/province";
  private static final String OURS = "12211400465100677M";
  private static final String NOBODYS = "91211400MA0QCQ00F0";

  private final OpenHall hall = new OpenHall();
  private final Client client = new Client(hall);

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void the_sign_in_page_offers_the_provider_and_keeps_the_deep_link() {
    var page = client.get("/sign-in?next=%2Femployers%2F01010777%2Fbooks%3Fa%3D1");

    assertThat(page.body())
        .contains("用省统一身份认证登录")
        .contains("href=\"" + START + "?next=%2Femployers%2F01010777%2Fbooks%3Fa%3D1\"");
  }

  @Test
  void who_comes_back_is_signed_in_at_the_deep_link() {
    knows("code", OURS);

    var back = comeBack(begin("/employers/01010777/contributors?size=20"), "code");

    assertThat(back.statusCode()).isEqualTo(303);
    assertThat(Client.location(back)).isEqualTo("/employers/01010777/contributors?size=20");
    assertThat(back.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie ->
            assertThat(cookie).startsWith("gongji_session=").contains("HttpOnly", "SameSite=Lax"));
    assertThat(client.get("/employers/01010777").body()).contains("王芳");
  }

  @Test
  void a_session_that_was_there_before_is_replaced_and_ended() {
    var signedIn = Client.signedIn(hall, "clerk");
    knows("code", OURS);

    var state = state(signedIn.get(START));
    var back = signedIn.get(START + "/callback?state=" + state + "&code=code");

    assertThat(back.statusCode()).isEqualTo(303);
    assertThat(signedIn.get("/counter").statusCode()).isEqualTo(403);
    assertThat((Map<?, ?>) hall.memory.everything().get("sessions")).hasSize(1);
  }

  @ParameterizedTest(name = "next={0}")
  @CsvSource({
    "//evil.example",
    "/%5Cevil.example",
    "https%3A%2F%2Fevil.example",
    "%2F%2Fevil.example"
  })
  void a_provider_leads_nowhere_but_into_the_hall(String next) {
    knows("code", OURS);

    var back = comeBack(state(client.get(START + "?next=" + next)), "code");

    assertThat(Client.location(back)).isEqualTo("/");
  }

  @Test
  void an_answer_that_came_before_is_refused_in_plain_words() {
    knows("code", OURS);
    var state = begin("/");
    assertThat(comeBack(state, "code").statusCode()).isEqualTo(303);
    knows("code", OURS);

    var replayed = comeBack(state, "code");

    assertThat(replayed.statusCode()).isEqualTo(410);
    assertThat(replayed.body()).contains("登录没有完成", "这个浏览器没有正在等待的登录", "href=\"/sign-in\"");
  }

  @Test
  void an_answer_for_another_browser_is_refused_and_signs_nobody_in() {
    knows("code", OURS);
    var state = begin("/");
    var victim = new Client(hall);
    victim.get("/sign-in");

    var answer = victim.get(START + "/callback?state=" + state + "&code=code");

    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(Client.location(victim.get("/"))).startsWith("/sign-in");
    assertThat(comeBack(state, "code").statusCode()).isEqualTo(410);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', textBlock = """
      error=access_denied                            | 403 | 原因代码 access_denied
      error=%3Cscript%3E&error_description=%3Cb%3E   | 403 | 原因代码 unknown_error
      code=unknown                                   | 403 | 没有通过校验
      nothing=1                                      | 403 | 原因代码 no_code
      """)
  void what_goes_wrong_at_the_provider_is_said(String query, int status, String words) {
    var answer = client.get(START + "/callback?state=" + begin("/") + "&" + query);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains(words).doesNotContain("<script>alert", "<b>");
  }

  @Test
  void a_callback_out_of_nowhere_is_refused() {
    assertThat(client.get(START + "/callback").statusCode()).isEqualTo(410);
    assertThat(client.get(START + "/callback?state=x&code=y").statusCode()).isEqualTo(410);
    assertThat(client.get("/sign-in/oidc/other").statusCode()).isEqualTo(404);
    assertThat(client.get("/sign-in/oidc/other/callback?state=x&code=y").statusCode())
        .isEqualTo(410);
  }

  @Test
  void a_provider_that_is_away_is_said_to_be() {
    hall.memory.federatedProviders.isAway();

    var answer = client.get(START);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("省统一身份认证暂时没有响应", "请稍后重试");
  }

  @Test
  void who_acts_for_no_employer_here_is_told_the_code_that_was_claimed() {
    knows("code", NOBODYS);
    var unused = comeBack(begin("/"), "code");

    assertThat(Client.location(client.get("/"))).isEqualTo("/no-employer");
    assertThat(client.get("/no-employer").body()).contains(NOBODYS, "没有单位账户登记为这个代码");
  }

  @Test
  void who_signs_out_is_led_on_to_the_provider_and_nobody_else_is() {
    knows("code", OURS);
    var unused = comeBack(begin("/"), "code");
    client.get("/employers/01010777");

    var left = client.post("/sign-out", Map.of());

    assertThat(left.statusCode()).isEqualTo(200);
    assertThat(left.headers().firstValue("Refresh"))
        .hasValue("0;url=https://id.example.gov.cn/logout?id_token_hint=token-of-code");
    assertThat(left.body()).contains("正在退出省统一身份认证").doesNotContain("王芳");
    assertThat(Client.location(client.get("/employers/01010777"))).startsWith("/sign-in");

    var local = Client.signedIn(hall, "operator");
    local.get("/employers/01010777");
    assertThat(Client.location(local.post("/sign-out", Map.of()))).isEqualTo("/sign-in");
  }

  @Test
  void a_provider_ends_its_session_by_what_it_signed_only() {
    knows("code", OURS);
    var unused = comeBack(begin("/"), "code");

    assertThat(logout("forged").statusCode()).isEqualTo(403);
    assertThat(client.get("/employers/01010777").statusCode()).isEqualTo(200);
    assertThat(logout("session-code").statusCode()).isEqualTo(204);
    assertThat(Client.location(client.get("/employers/01010777"))).startsWith("/sign-in");
  }

  private HttpResponse<String> logout(String token) {
    var provider = new Client(hall);
    return provider.send(provider
        .to(START + "/logout")
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString("logout_token=" + token)));
  }

  private void knows(String code, String creditCode) {
    hall.memory.federatedProviders.knows(
        code,
        new Identity(
            InMemoryFederatedProviders.ISSUER,
            "subject",
            "wangfang",
            "王芳",
            Role.OPERATOR,
            false,
            List.of(CreditCode.of(creditCode))));
  }

  private String begin(String next) {
    return state(client.get(START + "?next="
        + java.net.URLEncoder.encode(next, java.nio.charset.StandardCharsets.UTF_8)));
  }

  private static String state(HttpResponse<String> sent) {
    assertThat(sent.statusCode()).isEqualTo(303);
    return Client.location(sent).replaceAll(".*state=", "");
  }

  private HttpResponse<String> comeBack(String state, String code) {
    return client.get(START + "/callback?state=" + state + "&code=" + code);
  }
}
