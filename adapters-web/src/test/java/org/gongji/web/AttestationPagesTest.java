package org.gongji.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 缴存证明 on pages: who issues, who looks, and what strangers learn. */
class AttestationPagesTest {

  private static final String PAGE = "/employers/01010777/attestations";

  private final OpenHall hall = new OpenHall();
  private final Client operator = Client.signedIn(hall, "operator");
  private final Client anybody = new Client(hall);

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void an_operator_issues_for_the_employer_and_opens_and_keeps_the_file() {
    assertThat(operator.get(PAGE).body())
        .contains("开具单位缴存证明", "开具个人缴存证明", "还没有开具过缴存证明")
        .contains("aria-current=\"page\">单位信息查询");

    var sent = operator.post(PAGE, Map.of());
    assertThat(sent.statusCode()).isEqualTo(303);
    var twice = operator.post(PAGE, Map.of());
    assertThat(Client.location(twice)).as("a double click").isEqualTo(Client.location(sent));

    var page = operator.get(Client.location(sent)).body();
    assertThat(page).contains("已开具缴存证明，证明编号 " + serial(sent), "打开证明", "葫芦岛市示例学校");
    var file = operator.get(pdf(sent));
    assertThat(file.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("inline")
        .contains("attestation-" + serial(sent) + ".pdf");
    assertThat(operator.get(pdf(sent) + "?download=1").headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(header -> assertThat(header).startsWith("attachment"));
  }

  @Test
  void a_person_is_picked_by_name_and_a_mistake_stays_beside_the_field() {
    operator.get(PAGE);
    assertThat(operator
            .get(PAGE + "/people?account=职工3".replace("职工", "%E8%81%8C%E5%B7%A5"))
            .body())
        .contains("value=\"1001010003\"");

    var wrong = operator.post(PAGE + "/people", Map.of("account", "1009"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("href=\"#account\"", "value=\"1009\"", "请输入个人账号");
    assertThat(operator.post(PAGE + "/people", Map.of("account", "")).statusCode())
        .isEqualTo(422);

    var sent = operator.post(PAGE + "/people", Map.of("account", "职工3", "_key", "another-key"));
    assertThat(operator.get(Client.location(sent)).body()).contains("职工3 1001010003", "个人");
  }

  @ParameterizedTest(name = "{0} issues: {1}, looks: {2}")
  @CsvSource({
    "operator, 303, 200",
    "clerk,    303, 200",
    "reviewer, 403, 200",
    "stranger, 404, 404",
    "nobody,   404, 404"
  })
  void only_operators_and_clerks_issue_and_nobody_looks_at_anothers(
      String login, int issues, int looks) {
    operator.get(PAGE);
    var file = pdf(operator.post(PAGE, Map.of()));
    var before = hall.memory.everything().get("attestations");
    var client = Client.signedIn(hall, login);
    client.get("/verify");

    assertThat(client.post(PAGE, Map.of("_key", "key-of-" + login)).statusCode())
        .isEqualTo(issues);
    assertThat(client
            .post(PAGE + "/people", Map.of("account", "职工1", "_key", "person-by-" + login))
            .statusCode())
        .isEqualTo(issues);
    assertThat(client.get(PAGE).statusCode()).isEqualTo(looks);
    assertThat(client.get(PAGE + "/people?account=1").statusCode())
        .isEqualTo(issues == 303 ? 200 : issues);
    assertThat(client.get(file).statusCode()).isEqualTo(looks);
    if (issues != 303) {
      assertThat(hall.memory.everything().get("attestations")).isEqualTo(before);
    }
  }

  @Test
  void another_employers_address_does_not_lead_to_the_file() {
    operator.get(PAGE);
    var file = pdf(operator.post(PAGE, Map.of()));

    var both = Client.signedIn(hall, "both");
    assertThat(both.get(file).statusCode()).isEqualTo(200);
    assertThat(both.get(file.replace("01010777", "01010888")).statusCode()).isEqualTo(404);
  }

  @Test
  void anybody_verifies_what_a_qr_code_says_and_sees_it_masked() {
    operator.get(PAGE);
    var sent = operator.post(PAGE + "/people", Map.of("account", "职工10"));
    var code = code(sent);

    assertThat(anybody.get("/verify").body()).contains("按编号验证", "按文件验证").doesNotContain("alert");
    var page = anybody.get("/verify?serial=" + serial(sent) + "&code=" + code);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains(
            "本中心开具过这份证明",
            "职**0",
            "10******10",
            "01****77",
            "400.00",
            "以上为 2022-04-01 开具时",
            "value=\"" + code + "\"")
        .doesNotContain("职工10", "1001010010", "2114", "01010777<");
    assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void an_unknown_serial_and_a_wrong_code_are_told_the_same() {
    operator.get(PAGE);
    var sent = operator.post(PAGE, Map.of());
    var serial = serial(sent);

    var wrongCode = anybody.get("/verify?serial=" + serial + "&code=0000000000000000");
    var wrongSerial = anybody.get("/verify?serial=122040101_0000000001&code=" + code(sent));

    assertThat(wrongCode.statusCode()).isEqualTo(wrongSerial.statusCode()).isEqualTo(422);
    assertThat(said(wrongCode)).isEqualTo(said(wrongSerial)).contains("没有编号与验证码都相符的缴存证明");
    assertThat(anybody.get("/verify?serial=" + serial).body()).contains("href=\"#code\"", "此项必须填写");
  }

  @Test
  void a_file_is_told_from_a_changed_and_a_foreign_one_and_not_kept() throws IOException {
    operator.get(PAGE);
    var sent = operator.post(PAGE, Map.of());
    var file = operator.get(pdf(sent)).body();
    var before = hall.memory.everything();

    assertThat(uploaded(file).body()).contains("文件未被改动", "数字签名有效", "葫芦岛市示例学校");
    assertThat(uploaded(file.replace("示例", "其他")).body())
        .contains("文件已被改动")
        .doesNotContain("12211400465100677M");
    assertThat(uploaded("<html>").body()).contains("不是本中心签发的文件");
    var empty = uploaded("");
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.body()).contains("href=\"#file\"");
    assertThat(uploaded("x".repeat(2_000_001)).body()).contains("应在 1 至 2,000,000 字节之间");
    assertThat(Wire.announce(hall, "/verify/file", 3_000_001)).startsWith("HTTP/1.1 413");
    assertThat(hall.memory.everything()).isEqualTo(before);
  }

  @Test
  void whoever_asks_all_the_time_has_to_wait_a_minute() {
    for (var asked = 0; asked < 30; asked++) {
      assertThat(anybody.get("/verify?serial=1&code=" + asked).statusCode()).isEqualTo(422);
    }

    var refused = anybody.get("/verify?serial=1&code=x");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body()).contains("一分钟内已验证 30 次");
    assertThat(anybody.get("/verify").statusCode()).isEqualTo(200);
    hall.memory.calendar.pass(Duration.ofSeconds(61));
    assertThat(anybody.get("/verify?serial=1&code=x").statusCode()).isEqualTo(422);
  }

  private HttpResponse<String> uploaded(String content) {
    anybody.get("/verify");
    return anybody.upload(
        "/verify/file", Map.of(), "证明.pdf", content.getBytes(StandardCharsets.UTF_8));
  }

  private String code(HttpResponse<String> sent) {
    return operator.get(pdf(sent)).body().replaceAll("(?s)^\\S+ (\\w{16}) .*", "$1");
  }

  private static String serial(HttpResponse<String> sent) {
    return Client.location(sent).replaceAll(".*issued=", "");
  }

  private static String pdf(HttpResponse<String> sent) {
    return PAGE + "/" + serial(sent) + "/attestation.pdf";
  }

  /** What is said on top of the form. */
  private static String said(HttpResponse<String> page) {
    var body = page.body();
    var from = body.indexOf("<div class=\"hall-errors\"");
    return body.substring(from, body.indexOf("</div>", from));
  }
}
