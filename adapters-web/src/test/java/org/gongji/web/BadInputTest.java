package org.gongji.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputTest {

  private static final OpenHall HALL = new OpenHall();
  private static final String REMITTANCE = "/employers/01010777/remittance";

  @AfterAll
  static void close() {
    HALL.close();
  }

  @ParameterizedTest(name = "{0} to {1}: {3}")
  @CsvSource(textBlock = """
      2022-13, 2022-04, from, 不是有效的年月
      2022-04, 二月,    to,   不是有效的年月
      '',      2022-04, from, 此项必须填写
      2022-04, 2022-03, to,   截止年月 202203 早于起始年月 202204
      2022-05, 2022-05, from, 汇缴年月须连续：应从 202204 开始，而不是 202205
      2022-04, 2022-05, to,   202205 尚未开放核定
      """)
  void a_wrong_period_is_told_beside_its_field_and_changes_nothing(
      String from, String to, String field, String message) {
    var operator = Client.signedIn(HALL, "operator");
    operator.get(REMITTANCE);
    var before = HALL.memory.everything();

    var answer = operator.post(REMITTANCE, Map.of("from", from, "to", to));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains(message, "id=\"" + field + "-wrong\"", "href=\"#" + field + "\"")
        .contains("name=\"from\" type=\"text\" value=\"" + from + "\"");
    assertThat(HALL.memory.everything()).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource(delimiter = '|', textBlock = """
      amount        | 0                    | 缴存款金额 0.00 元不大于零
      amount        | -1.00                | 缴存款金额 -1.00 元不大于零
      amount        | 六千一百             | 不是有效的金额
      amount        | 1e3                  | 不是有效的金额
      amount        | 1.005                | 不是有效的金额
      amount        | 99999999999999999999 | 不是有效的金额
      receivedOn    | 2022-02-30           | 不是有效的日期
      receivedOn    | 2022-04-02           | 晚于业务日期 2022-04-01
      bankAccount   | 123                  | 不是公积金中心的收款账户
      employer      | 99999999             | 没有找到 99999999
      quoted        | 12203                | 不是有效的业务流水号
      quoted        | 122040101_0000000001 | 不是单位 01010777 的待缴款业务
      bankReference | a�b                  | 内容含有无法识别的字符
      bankReference | ' '                  | 此项必须填写
      bankReference | 99999999999999999999999999999999999999999999999999999999999999999 | 须为 1 至 64 个字符
      """)
  void a_wrong_receipt_is_told_beside_its_field_and_changes_nothing(
      String field, String value, String message) {
    var clerk = Client.signedIn(HALL, "clerk");
    clerk.get("/counter/deposits");
    var receipt = new HashMap<>(Map.of(
        "employer", "01010777",
        "amount", "6100",
        "receivedOn", "2022-04-01",
        "bankAccount", "0715020129219108060",
        "bankReference", "HD-9"));
    receipt.put(field, value);
    var before = HALL.memory.everything();

    var answer = clerk.post("/counter/deposits", receipt);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains(message, "id=\"" + field + "-wrong\"");
    assertThat(HALL.memory.everything()).isEqualTo(before);
  }

  @Test
  void a_login_or_password_that_is_too_long_is_told_and_no_password_repeated() {
    var client = new Client(HALL);
    client.get("/sign-in");

    var login = client.post("/sign-in", Map.of("login", "a".repeat(65), "password", "x"));
    var password = client.post("/sign-in", Map.of("login", "a", "password", "secret-".repeat(20)));

    assertThat(login.statusCode()).isEqualTo(422);
    assertThat(login.body()).contains("id=\"login-wrong\"", "最多 64 个字符");
    assertThat(password.statusCode()).isEqualTo(422);
    assertThat(password.body())
        .contains("id=\"password-wrong\"", "最多 128 个字符")
        .doesNotContain("secret-");
  }

  @Test
  void a_body_of_50_mb_is_refused_before_it_is_sent() throws IOException {
    var answer = Wire.announce(HALL, "/sign-in", 50_000_000);

    assertThat(answer).startsWith("HTTP/1.1 413").contains("提交的内容过大，超过 1,000,000 字节");
  }

  @Test
  void a_body_that_does_not_say_its_length_is_refused_once_it_is_too_long() throws IOException {
    var tooLong = 1_000_001;

    var answer = Wire.ask(HALL, """
        POST /sign-in HTTP/1.1
        Host: localhost
        Connection: close
        Content-Type: application/x-www-form-urlencoded
        Transfer-Encoding: chunked

        %x
        %s""".formatted(tooLong, "a".repeat(tooLong)));

    assertThat(answer).startsWith("HTTP/1.1 413").contains("提交的内容过大");
  }

  @Test
  void a_form_of_another_type_is_refused() {
    var client = Client.signedIn(HALL, "operator");

    var answer = client.send(client
        .to(REMITTANCE)
        .header("Content-Type", "text/plain")
        .POST(BodyPublishers.ofString("from=2022-04")));

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("不支持的内容类型 text/plain");
  }
}
