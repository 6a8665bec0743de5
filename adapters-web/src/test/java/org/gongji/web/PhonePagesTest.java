package org.gongji.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence from a phone: the code on the screen, the pages on the phone, and who is kept out. */
class PhonePagesTest {

  private static final String EMPLOYER = "/employers/01010777";
  private static final String SEAL = EMPLOYER + "/business/seal";
  private static final Pattern LINK =
      Pattern.compile("http://localhost:\\d+(/phone/[A-Za-z0-9_-]{43})");
  private static final Pattern POLL = Pattern.compile("hx-get=\"([^\"]+)\"");
  private static final Pattern ASKED = Pattern.compile("name=\"kind\" value=\"([A-Z_]+)\"");

  private final OpenHall hall = new OpenHall();
  private final Client operator = Client.signedIn(hall, "operator");
  private final Client phone = new Client(hall);
  private String filing = "";

  @BeforeEach
  void a_draft_is_begun() {
    filing = draft("1001010001");
  }

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void a_photograph_goes_from_the_phone_to_the_screen() {
    var offer = offer();
    assertThat(offer.body()).contains("<svg class=\"hall-qr\"", "等待手机打开", "只能打开一次");
    var waiting = poll(offer);
    assertThat(operator.get(waiting).statusCode()).isEqualTo(204);

    var opened = phone.get(link(offer));
    assertThat(opened.statusCode()).isEqualTo(303);
    assertThat(Client.location(opened)).isEqualTo("/phone");
    assertThat(opened.headers().allValues("Set-Cookie"))
        .singleElement()
        .asString()
        .contains("gongji_phone=", "Path=/phone", "HttpOnly", "SameSite=Strict");
    var open = operator.get(waiting);
    assertThat(open.body()).contains("手机已打开", "待上传");

    var page = phone.get("/phone");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("现场影像", "待上传", "capture=\"environment\"", serial())
        .doesNotContain("1001010001", "职工1", "王芳", "01010777", "/sign-out");
    var sent = send("LIVE_PHOTO", "JPEG of a face");
    assertThat(Client.location(sent)).isEqualTo("/phone?done=LIVE_PHOTO");
    assertThat(phone.get("/phone?done=LIVE_PHOTO").body())
        .contains("「现场影像」已上传", "已上传")
        .doesNotContain("photo.jpg");

    assertThat(operator.get(poll(open)).body()).contains("photo.jpg", "已上传");
  }

  @Test
  void a_filing_that_is_submitted_meanwhile_ends_the_polling_and_the_phone() {
    var offer = offer();
    phone.get(link(offer));
    var kinds = ASKED
        .matcher(phone.get("/phone").body())
        .results()
        .map(found -> found.group(1))
        .distinct()
        .toList();
    for (var kind : kinds) {
      phone.get("/phone");
      assertThat(send(kind, "JPEG " + kind).statusCode()).isEqualTo(303);
    }
    assertThat(phone.get("/phone").body()).contains("资料已齐全");
    var check = operator.get(filing + "/check").body();
    var revision = check.replaceAll("(?s).*name=\"revision\" value=\"(\\d+)\".*", "$1");
    assertThat(operator.post(filing + "/submit", Map.of("revision", revision)).statusCode())
        .isEqualTo(303);

    assertThat(operator.get(poll(offer)).body()).contains("不再接收影像资料").doesNotContain("hx-get=");
    assertThat(phone.get("/phone").statusCode()).isEqualTo(410);
    assertThat(send("LIVE_PHOTO", "JPEG").statusCode()).isEqualTo(410);
  }

  @Test
  void a_link_is_opened_once_and_in_time() {
    var used = link(offer());
    var late = link(offer());
    phone.send(phone.to(used).method("HEAD", BodyPublishers.noBody()));
    assertThat(phone.get(used).statusCode()).isEqualTo(303);

    var again = new Client(hall).get(used);
    assertThat(again.statusCode()).isEqualTo(410);
    assertThat(again.body()).contains("已经打开过", "重新点击「手机上传」").doesNotContain("href=\"/\"");
    hall.memory.calendar.pass(Duration.ofMinutes(10));
    var tooLate = new Client(hall).get(late);
    var never = new Client(hall).get("/phone/never-was");
    assertThat(tooLate.statusCode()).isEqualTo(410);
    assertThat(never.statusCode()).isEqualTo(410);
    assertThat(never.body()).contains("已超过有效时间").isEqualTo(tooLate.body());
    assertThat(phone.get("/phone").statusCode()).isEqualTo(200);
    hall.memory.calendar.pass(Duration.ofMinutes(5));
    assertThat(phone.get("/phone").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {EMPLOYER, EMPLOYER + "/contributors", "/"})
  void what_a_phone_holds_opens_nothing_else(String path) {
    phone.get(link(offer()));

    assertThat(Client.location(phone.get(path))).startsWith("/sign-in");
    assertThat(Client.location(phone.get(filing + "/evidence"))).startsWith("/sign-in");
  }

  @Test
  void nobody_sends_files_without_a_link_or_with_a_strangers_form() {
    phone.get(link(offer()));
    phone.get("/phone");
    var before = hall.memory.everything();

    var strange = operator.upload(
        "/phone/evidence", Map.of("filing", serial(), "kind", "LIVE_PHOTO"), "a.jpg", jpeg("a"));
    assertThat(strange.statusCode()).isEqualTo(403);
    assertThat(strange.body()).contains("还没有扫描二维码");
    assertThat(operator.get("/phone").statusCode()).isEqualTo(403);
    var forged = phone.upload(
        "/phone/evidence",
        Map.of("_csrf", "forged", "filing", serial(), "kind", "LIVE_PHOTO"),
        "a.jpg",
        jpeg("a"));
    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(hall.memory.everything().get("evidence")).isEqualTo(before.get("evidence"));
  }

  @Test
  void what_is_wrong_with_a_file_is_told_on_the_phone() {
    phone.get(link(offer()));
    phone.get("/phone");

    var noPicture = send("LIVE_PHOTO", "<html>");
    assertThat(noPicture.statusCode()).isEqualTo(422);
    assertThat(noPicture.body()).contains("hall-errors", "文件不是", "待上传");
    var notAsked = send("DEATH_CERTIFICATE", "JPEG");
    assertThat(notAsked.body()).contains("DEATH_CERTIFICATE");
    var other = draft("1001010002");
    var otherFiling = phone.upload(
        "/phone/evidence",
        Map.of("filing", other.replaceAll(".*/", ""), "kind", "LIVE_PHOTO"),
        "a.jpg",
        jpeg("a"));
    assertThat(otherFiling.statusCode()).isEqualTo(422);
    assertThat(otherFiling.body()).contains("手机后来打开了业务");
    assertThat(operator.get(other + "/evidence").body()).doesNotContain("a.jpg");
    assertThat(hall.memory.everything().get("evidence")).isEqualTo(List.of());
  }

  @Test
  void only_those_who_may_edit_the_draft_offer_it_to_a_phone() {
    for (var login : List.of("stranger", "reviewer", "clerk")) {
      var other = Client.signedIn(hall, login);
      other.get("/");
      assertThat(other.post(filing + "/phone", Map.of()).statusCode())
          .as(login)
          .isBetween(403, 422);
      assertThat(hall.memory.everything().get("phoneLinks")).isEqualTo(Map.of());
    }
    assertThat(Client.signedIn(hall, "stranger").get(filing + "/phone").statusCode())
        .isEqualTo(404);
  }

  private String draft(String account) {
    operator.get(SEAL);
    var fields = Map.of("account", account, "reason", "退休封存");
    return Client.location(operator.post(SEAL + "/lines", fields)).replaceAll("\\?.*", "");
  }

  private HttpResponse<String> offer() {
    assertThat(operator.get(filing + "/evidence").body()).contains("手机上传");
    var offer = operator.post(filing + "/phone", Map.of());
    assertThat(offer.statusCode()).isEqualTo(200);
    return offer;
  }

  private HttpResponse<String> send(String kind, String content) {
    return phone.upload(
        "/phone/evidence",
        Map.of("filing", serial(), "kind", kind, "_key", "phone-" + kind),
        "photo.jpg",
        jpeg(content));
  }

  private String serial() {
    return filing.replaceAll(".*/", "");
  }

  private static String link(HttpResponse<String> offer) {
    return found(LINK, offer.body());
  }

  private static String poll(HttpResponse<String> page) {
    return found(POLL, page.body()).replace("&amp;", "&");
  }

  private static String found(Pattern pattern, String body) {
    var matcher = pattern.matcher(body);
    assertThat(matcher.find()).as(pattern + " in " + body).isTrue();
    return matcher.group(1);
  }

  private static byte[] jpeg(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
