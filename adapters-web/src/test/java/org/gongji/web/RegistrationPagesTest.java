package org.gongji.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongji.application.identity.registration.RegisteredEmployer;
import org.gongji.application.identity.registration.Visit;
import org.gongji.application.memory.KnownPictures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 注册, 找回密码 and 短信登录 as a browser without a screen goes through them. */
class RegistrationPagesTest {

  private static final String MOBILE = "13000004555";
  private static final Map<String, String> BASICS = Map.of(
      "login", "wanghai01",
      "password", Visit.PASSWORD,
      "password-again", Visit.PASSWORD,
      "operator-name", "梁书娜",
      "operator-certificate-type", "01",
      "operator-certificate", "110101199003070038",
      "agreed", "1");
  private static final Map<String, String> ORGANISATION = Map.of(
      "organisation", "葫芦岛市望海演示有限公司",
      "credit-code", "91211400MA0QCQ00F0",
      "legal-name", "王予川",
      "legal-certificate-type", "01",
      "legal-certificate", "110101199003070038",
      "legal-mobile", "15100004555",
      "legal-person-type", "ENTERPRISE",
      "operator-mobile", MOBILE);

  private final OpenHall hall = new OpenHall();
  private final Client client = new Client(hall);

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void from_an_empty_form_to_the_employers_home() {
    RegisteredEmployer.open(hall.memory, RegisteredEmployer.NUMBER);

    register("now");
    var done = client.get("/register/done");
    assertThat(done.body()).contains("注册成功", "wanghai01", "已绑定 1 个单位账户");

    client.get("/sign-in?next=/employers/01010999/contributors");
    var signedIn = client.post(
        "/sign-in",
        Map.of(
            "login",
            "wanghai01",
            "password",
            Visit.PASSWORD,
            "next",
            "/employers/01010999/contributors"));
    assertThat(Client.location(signedIn)).isEqualTo("/employers/01010999/contributors");
    assertThat(client.get("/employers/01010999").statusCode()).isEqualTo(200);
    assertThat(client.get("/employers/01010777").statusCode()).isEqualTo(404);
    assertThat(Client.location(client.get("/register"))).isEqualTo("/");
  }

  @Test
  void who_is_bound_to_nobody_is_told_what_to_do_and_confirmed_at_the_counter() {
    RegisteredEmployer.open(hall.memory, RegisteredEmployer.NUMBER);
    begin();
    var fields = new HashMap<>(ORGANISATION);
    fields.put("legal-name", "王予山");
    fields.put("authenticate", "later");
    fields.put("code", code(fields));
    client.post("/register/organisation", fields);
    signIn();
    assertThat(Client.location(client.get("/"))).isEqualTo("/no-employer");

    var clerk = Client.signedIn(hall, "clerk");
    var waiting = clerk.get("/counter/registrations");
    assertThat(waiting.body()).contains("wanghai01", "王予山", "确认绑定 01010999");
    var confirmed = clerk.post(
        "/counter/registrations",
        Map.of("login", "wanghai01", "employer", "01010999", "_key", "confirm-0001"));
    assertThat(Client.location(confirmed)).startsWith("/counter/registrations?done=");

    assertThat(Client.location(client.get("/"))).isEqualTo("/employers/01010999");
  }

  @Test
  void every_refusal_stands_beside_its_field_and_no_page_holds_the_password() {
    client.get("/register");
    var fields = new HashMap<>(BASICS);
    fields.put("login", "a");
    fields.remove("agreed");
    var again = client.post("/register", fields);

    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body())
        .contains("<a href=\"#login\">", "id=\"login-wrong\"", "<a href=\"#agreed\">", "梁书娜")
        .doesNotContain(Visit.PASSWORD);
    begin();
    var back = client.get("/register");
    assertThat(back.body()).contains("value=\"wanghai01\"", "已设置").doesNotContain(Visit.PASSWORD);
  }

  @Test
  void going_back_keeps_what_was_typed() {
    begin();

    var back = client.post("/register/back", Map.of("organisation", "葫芦岛市望海演示有限公司"));

    assertThat(Client.location(back)).isEqualTo("/register");
    assertThat(client.get("/register/organisation").body()).contains("葫芦岛市望海演示有限公司");
  }

  @Test
  void a_credit_code_that_is_taken_leads_to_recovery_and_a_login_says_so() {
    register("later");
    var other = new Client(hall);
    other.get("/register");
    assertThat(other.post("/register", BASICS).body()).contains("登录账号 wanghai01 已存在");
    var fields = new HashMap<>(BASICS);
    fields.put("login", "wanghai02");
    assertThat(other.post("/register", fields).statusCode()).isEqualTo(303);
    other.get("/register/organisation");

    var taken = other.post("/register/code", ORGANISATION);

    assertThat(taken.statusCode()).isEqualTo(422);
    assertThat(taken.body()).contains("统一社会信用代码被占用", "您已在本网厅注册过账号", "href=\"/recover\"");
  }

  @Test
  void a_password_is_recovered_by_the_operators_phone() {
    register("later");
    hall.memory.calendar.pass(Duration.ofMinutes(5));
    var other = new Client(hall);
    other.get("/recover");
    assertThat(Client.location(other.post("/recover", Map.of("credit-code", "91211400MA0QCQ00F0"))))
        .isEqualTo("/recover/phone");
    var page = other.get("/recover/phone?way=operator");
    assertThat(page.body()).contains("130****4555", "梁*娜", "通过法人找回账号").doesNotContain(MOBILE);
    var sent = other.post("/recover/code", captcha(other, page, Map.of("way", "operator")));
    assertThat(sent.body()).contains("短信校验码已发送至 130****4555");

    var done = other.post(
        "/recover/phone",
        Map.of(
            "way",
            "operator",
            "code",
            Visit.codeAt(hall.memory, MOBILE),
            "password",
            "Xinmima2022",
            "password-again",
            "Xinmima2022"));

    assertThat(Client.location(done)).isEqualTo("/recover/done");
    assertThat(other.get("/recover/done").body()).contains("新密码已生效");
    assertThat(other.get("/recover/lost").body()).contains("柜台");
  }

  @Test
  void a_phones_code_signs_in_and_the_deep_link_survives() {
    register("later");
    hall.memory.calendar.pass(Duration.ofMinutes(5));
    var other = new Client(hall);
    var page = other.get("/sign-in?way=code&next=/no-employer");
    var sent = other.post(
        "/sign-in/code/send",
        captcha(other, page, Map.of("mobile", MOBILE, "next", "/no-employer")));
    assertThat(sent.body()).contains("如 130****4555 是注册的经办人手机", "value=\"/no-employer\"");

    var signedIn = other.post(
        "/sign-in/code",
        Map.of(
            "mobile", MOBILE, "code", Visit.codeAt(hall.memory, MOBILE), "next", "/no-employer"));

    assertThat(Client.location(signedIn)).isEqualTo("/no-employer");
  }

  @Test
  void known_and_unknown_numbers_get_the_same_page() {
    register("later");
    hall.memory.calendar.pass(Duration.ofMinutes(5));

    var known = askFor(MOBILE);
    var unknown = askFor("13999994555");

    assertThat(unknown).isEqualTo(known.replace(MOBILE, "13999994555").replace("130*", "139*"));
  }

  @Test
  void known_and_unknown_credit_codes_get_the_same_page_but_for_the_mask() {
    register("later");

    var known = recovering("91211400MA0QCQ00F0");
    var unknown = recovering("12211400465100677M");

    assertThat(unknown).isEqualTo(known);
  }

  @Test
  void after_three_failures_the_sign_in_shows_a_picture() {
    var client = new Client(hall);
    client.get("/sign-in");
    var fields = Map.of("login", "nobody-here", "password", "wrong");
    assertThat(client.post("/sign-in", fields).body()).doesNotContain("name=\"captcha\"");
    client.post("/sign-in", fields);

    var third = client.post("/sign-in", fields);

    assertThat(third.body()).contains("name=\"captcha\"", "<img src=\"/captcha/");
    var fourth = client.post("/sign-in", fields);
    assertThat(fourth.body()).contains("操作验证码不正确");
  }

  @Test
  void a_picture_has_an_address_and_another_one_comes_alone() {
    client.get("/register");

    var picture = client.get("/captcha/some-place");
    assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/png");
    assertThat(client.get("/captcha").body())
        .contains("<img src=\"/captcha/")
        .doesNotContain("<html", "data:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/register",
        "/register/agreement",
        "/recover",
        "/recover/lost",
        "/recover/done",
        "/help",
        "/sign-in?way=code"
      })
  void what_is_for_anybody_is_open(String path) {
    assertThat(new Client(hall).get(path).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest(name = "{0} asks for {1}: {2}")
  @CsvSource(textBlock = """
      operator, /counter/registrations, 403
      stranger, /counter/registrations, 403
      reviewer, /counter/registrations, 200
      clerk,    /counter/registrations, 200
      operator, /demo/messages,         404
      clerk,    /demo/messages,         404
      """)
  void nobody_gets_where_they_do_not_belong(String login, String path, int status) {
    assertThat(Client.signedIn(hall, login).get(path).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"operator", "stranger", "reviewer"})
  void nobody_but_a_clerk_confirms(String login) {
    register("later");
    var before = hall.memory.everything().get("users");
    var other = Client.signedIn(hall, login);
    other.get("/");

    var answer =
        other.post("/counter/registrations", Map.of("login", "wanghai01", "employer", "01010777"));

    assertThat(answer.statusCode()).isIn(403, 404);
    assertThat(hall.memory.everything().get("users")).isEqualTo(before);
  }

  @Test
  void the_demo_shows_the_messages_that_no_phone_gets() {
    try (var demo =
        new OpenHall(List.of(new HallSettings.Account("operator", OpenHall.PASSWORD, "经办人")))) {
      var visitor = new Client(demo);
      assertThat(visitor.get("/demo/messages").body()).contains("还没有短信");
      assertThat(visitor.get("/sign-in").body()).contains("/demo/messages");
    }
  }

  private void begin() {
    client.get("/register");
    assertThat(Client.location(client.post("/register", BASICS)))
        .isEqualTo("/register/organisation");
  }

  private void register(String how) {
    begin();
    var fields = new HashMap<>(ORGANISATION);
    fields.put("code", code(fields));
    fields.put("authenticate", how);
    var registered = client.post("/register/organisation", fields);
    assertThat(Client.location(registered)).as(registered.body()).isEqualTo("/register/done");
  }

  private void signIn() {
    client.get("/sign-in");
    client.post("/sign-in", Map.of("login", "wanghai01", "password", Visit.PASSWORD));
  }

  private String code(Map<String, String> fields) {
    var page = client.get("/register/organisation");
    var sent = client.post("/register/code", captcha(client, page, fields));
    assertThat(sent.body()).contains("短信校验码已发送至 130****4555");
    return Visit.codeAt(hall.memory, MOBILE);
  }

  /** Looks at the picture of a page, and answers it. */
  private static Map<String, String> captcha(
      Client client, HttpResponse<String> page, Map<String, String> fields) {
    var place = page.body().replaceAll("(?s).*name=\"captcha-place\" value=\"([^\"]+)\".*", "$1");
    client.get("/captcha/" + place);
    var all = new HashMap<>(fields);
    all.put("captcha-place", place);
    all.put("captcha", KnownPictures.ANSWER);
    return all;
  }

  private String askFor(String number) {
    var other = new Client(hall);
    var page = other.get("/sign-in?way=code");
    var sent = other.post("/sign-in/code/send", captcha(other, page, Map.of("mobile", number)));
    var wrong = other.post("/sign-in/code", Map.of("mobile", number, "code", "12345"));
    return stable(sent) + stable(wrong);
  }

  private String recovering(String creditCode) {
    var other = new Client(hall);
    other.get("/recover");
    other.post("/recover", Map.of("credit-code", creditCode));
    return stable(other.get("/recover/phone"))
        .replaceAll("1\\d\\d\\*{4}\\d{4} \\p{IsHan}\\*\\p{IsHan}?", "mask");
  }

  /** A page without what is random on every page. */
  private static String stable(HttpResponse<String> page) {
    return page.statusCode()
        + page.body()
            .replaceAll("name=\"(_csrf|_key|captcha-place)\" value=\"[^\"]*\"", "")
            .replaceAll("/captcha/[0-9a-f-]+", "");
  }
}
