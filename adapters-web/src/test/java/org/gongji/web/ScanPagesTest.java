package org.gongji.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.gongji.web.phone.DrawnQrCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScanPagesTest {

  private static final String PAGE = "/sign-in/scan";

  private final OpenHall hall = new OpenHall();
  private final Client computer = new Client(hall);

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void a_phone_lets_the_computer_in_where_it_wanted_to_go() {
    var code = scanned(computer.get(PAGE + "?next=/employers/01010777/contributors"));
    var phone = Client.signedIn(hall, "operator");

    var asked = phone.get("/scan/" + code);
    assertThat(asked.body()).contains("王芳", "确认登录", "127.0.0.1", "请不要确认");
    assertThat(computer.get(PAGE + "/state").body()).contains("手机已扫描", "hx-trigger");
    var answered = phone.post("/scan/" + code, Map.of("answer", "yes"));
    assertThat(phone.get(Client.location(answered)).body()).contains("已确认，电脑正在进入网厅");
    var state = computer.get(PAGE + "/state?next=/employers/01010777/contributors");
    assertThat(state.body()).contains("手机已确认", "data-enter").doesNotContain("hx-trigger");
    var entered = computer.post(PAGE, Map.of("next", "/employers/01010777/contributors"));

    assertThat(entered.statusCode()).isEqualTo(303);
    assertThat(Client.location(entered)).isEqualTo("/employers/01010777/contributors");
    assertThat(computer.get(Client.location(entered)).statusCode()).isEqualTo(200);
    assertThat(computer.post(PAGE, Map.of()).statusCode()).isIn(303, 410, 422);
  }

  @Test
  void anything_but_a_clear_yes_is_a_no() {
    var code = scanned(computer.get(PAGE));
    var phone = Client.signedIn(hall, "operator");
    phone.get("/scan/" + code);

    var answered = phone.post("/scan/" + code, Map.of("answer", "maybe"));

    assertThat(phone.get(Client.location(answered)).body()).contains("已拒绝");
    assertThat(computer.get(PAGE + "/state").body()).contains("手机上选择了不登录");
    assertThat(computer.post(PAGE, Map.of()).statusCode()).isEqualTo(422);
    assertThat(phone.get("/scan/" + code).statusCode()).isEqualTo(410);
  }

  @Test
  void a_phone_that_is_not_signed_in_signs_in_first_and_comes_back() {
    var code = scanned(computer.get(PAGE));

    var asked = new Client(hall).get("/scan/" + code);

    assertThat(asked.statusCode()).isEqualTo(303);
    assertThat(Client.location(asked)).startsWith("/sign-in?next=%2Fscan%2F");
  }

  @Test
  void another_browser_does_not_go_in() {
    var code = scanned(computer.get(PAGE));
    var phone = Client.signedIn(hall, "operator");
    phone.get("/scan/" + code);
    phone.post("/scan/" + code, Map.of("answer", "yes"));
    var other = new Client(hall);
    other.get("/sign-in");

    var entered = other.post(PAGE, Map.of());

    assertThat(entered.statusCode()).isEqualTo(422);
    assertThat(entered.body()).contains("登录二维码不存在、已使用或已超过有效时间");
  }

  @Test
  void nobody_is_led_out_of_the_hall() {
    var page = computer.get(PAGE + "?next=https://example.org/");

    assertThat(page.body()).doesNotContain("example.org");
  }

  @Test
  void an_answer_needs_the_form_of_the_phone() {
    var code = scanned(computer.get(PAGE));
    var phone = Client.signedIn(hall, "operator");

    var forged = phone.post("/scan/" + code, Map.of("answer", "yes", "_csrf", "x"));

    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(computer.get(PAGE + "/state").body()).contains("等待手机扫描");
  }

  private static String scanned(HttpResponse<String> page) {
    try {
      var link = DrawnQrCode.onPage(page.body());
      return link.substring(link.lastIndexOf('/') + 1);
    } catch (ChecksumException | FormatException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
