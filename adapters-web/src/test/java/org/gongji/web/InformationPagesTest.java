package org.gongji.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 单位信息变更, 缴存人信息变更 and their queries, by pages and by JSON. */
class InformationPagesTest {

  private static final String EMPLOYER = "/employers/01010777";
  private static final String DETAILS = EMPLOYER + "/details";
  private static final String PERSON = EMPLOYER + "/contributors/1001010003/details";
  private static final String API = "/api/v1";

  private final OpenHall hall = new OpenHall();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void an_operator_changes_four_fields_and_sees_them_in_the_list() {
    var operator = Client.signedIn(hall, "operator");
    assertThat(operator.get(DETAILS).body())
        .contains("统一社会信用代码", "授权委托日期", "缴存标准[10%]10%", "四舍五入到元")
        .contains("name=\"employerAddress\"", "name=\"operatorMobile\"")
        .doesNotContain("name=\"employerName\"", "name=\"authorisedOn\"");

    var changed = operator.post(
        DETAILS,
        Map.of(
            "revision", "0",
            "employerAddress", "龙港区海滨路 1 号",
            "employerPostcode", "125000",
            "operatorLandline", "0429-3110086",
            "operatorMobile", "13040004666"));

    assertThat(Client.location(changed)).isEqualTo(DETAILS + "?changed=4");
    assertThat(operator.get(DETAILS + "?changed=4").body())
        .contains("信息更新完成，共变更 4 项", "龙港区海滨路 1 号");
    assertThat(operator.get(EMPLOYER + "/information").body())
        .contains("2022-04-01", "单位地址", "130****4555", "130****4666", "王芳")
        .doesNotContain("13040004666");
    assertThat(operator
            .get(EMPLOYER + "/information?since=2021-01-01&until=2021-12-31")
            .body())
        .contains("这段时间没有信息变更");
    for (var file : new String[] {"print.pdf", "export.xlsx"}) {
      assertThat(operator.get(EMPLOYER + "/information/" + file).body())
          .contains("信息变更", "单位地址", "龙港区海滨路 1 号", "王芳");
    }
    assertThat(operator
            .get(EMPLOYER + "/information?since=2022-03-02&until=2022-03-01")
            .body())
        .contains("2022-03-02", "2022-03-01", "hall-wrong");
  }

  @Test
  void an_operator_cannot_post_the_clerks_fields() {
    var operator = Client.signedIn(hall, "operator");
    operator.get(DETAILS);
    var before = hall.memory.everything();

    var answer = operator.post(
        DETAILS, Map.of("revision", "0", "employerAddress", "x", "authorisedOn", "2022-03-31"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("授权委托日期不能在网厅变更", "请携带证明材料到柜台办理");
    assertThat(hall.memory.everything()).isEqualTo(before);
  }

  @Test
  void all_mistakes_stand_beside_their_fields_with_what_was_typed() {
    var clerk = Client.signedIn(hall, "clerk");
    clerk.get(DETAILS);
    var before = hall.memory.everything();

    var answer = clerk.post(
        DETAILS,
        Map.of("revision", "0", "payday", "32", "employerPostcode", "12", "industry", "00"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("href=\"#payday\"", "href=\"#employerPostcode\"", "href=\"#industry\"")
        .contains("value=\"32\"", "value=\"12\"", "不在国家标准的代码表中");
    assertThat(hall.memory.everything()).isEqualTo(before);
  }

  @Test
  void the_second_of_two_is_told_and_keeps_what_was_typed() {
    var clerk = Client.signedIn(hall, "clerk");
    var operator = Client.signedIn(hall, "operator");
    clerk.get(DETAILS);
    operator.get(DETAILS);
    clerk.post(DETAILS, Map.of("revision", "0", "employerAddress", "连山区"));

    var late = operator.post(DETAILS, Map.of("revision", "0", "employerAddress", "龙港区"));

    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body())
        .contains("此项现在是「连山区」", "value=\"龙港区\"", "name=\"revision\" value=\"1\"");
  }

  @Test
  void what_is_kept_of_a_person_is_changed_after_choosing_the_person() {
    var operator = Client.signedIn(hall, "operator");
    var choice = EMPLOYER + "/contributors/details";
    assertThat(operator.get(choice).body()).contains("姓名和证件", "联系方式等信息");
    assertThat(operator.get(choice + "?account=nobody").statusCode()).isEqualTo(422);
    assertThat(Client.location(operator.get(choice + "?account=1001010003"))).isEqualTo(PERSON);

    operator.get(PERSON);
    var changed = operator.post(
        PERSON, Map.of("revision", "0", "mobile", "13900001111", "maritalStatus", "20"));

    assertThat(Client.location(changed)).isEqualTo(PERSON + "?changed=2");
    assertThat(operator
            .get(EMPLOYER + "/contributors/information?search=1001010003")
            .body())
        .contains("职工3", "手机号码", "139****1111", "婚姻状况", "已婚");
  }

  @Test
  void a_new_name_is_filed_with_a_roster() {
    var operator = Client.signedIn(hall, "operator");
    var page = EMPLOYER + "/business/certificate-change";
    assertThat(operator.get(page).body()).contains("变更后姓名", "变更后证件号码", "清册还是空的");

    var same = operator.post(
        page + "/lines",
        Map.of("account", "1001010003", "certificateType", "01", "name", "", "certificate", ""));
    assertThat(same.statusCode()).isEqualTo(422);
    assertThat(same.body()).contains("变更后的姓名和证件与现在的相同");
    operator.get(page);
    var filing = Client.location(operator.post(
            page + "/lines",
            Map.of(
                "account", "1001010003",
                "certificateType", "03",
                "name", "李敏",
                "certificate", "E12345678")))
        .replaceAll("\\?.*", "");

    assertThat(operator.get(filing).body()).contains("李敏", "护照", "E12345678", "职工3");
    assertThat(operator.get(filing + "/evidence").body()).contains("本人身份证", "变更证明");
  }

  @ParameterizedTest(name = "{0} asks for {1}: {2}")
  @CsvSource(textBlock = """
      operator, /employers/01010777/details,                                  200
      clerk,    /employers/01010777/details,                                  200
      reviewer, /employers/01010777/details,                                  200
      stranger, /employers/01010777/details,                                  404
      stranger, /employers/01010777/information,                              404
      stranger, /employers/01010777/contributors/information,                 404
      stranger, /employers/01010777/contributors/1001010003/details,          404
      stranger, /employers/01010888/contributors/1001010003/details,          404
      operator, /employers/01010777/contributors/404/details,                 404
      reviewer, /employers/01010777/contributors/details,                     403
      operator, /employers/01010777/information?since=yesterday,              422
      """)
  void nobody_looks_where_they_do_not_belong(String login, String path, int status) {
    assertThat(Client.signedIn(hall, login).get(path).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest(name = "{0} changes {1}: {2}")
  @CsvSource(textBlock = """
      reviewer, /employers/01010777/details,                         403
      stranger, /employers/01010777/details,                         404
      stranger, /employers/01010777/contributors/1001010003/details, 404
      stranger, /employers/01010888/contributors/1001010003/details, 404
      reviewer, /employers/01010777/contributors/1001010003/details, 403
      """)
  void nobody_changes_what_is_not_theirs(String login, String path, int status) {
    var client = Client.signedIn(hall, login);
    client.get(login.equals("stranger") ? "/employers/01010888/details" : DETAILS);
    var before = hall.memory.everything();
    var fields = path.contains("contributors")
        ? Map.of("revision", "0", "duty", "科员")
        : Map.of("revision", "0", "employerAddress", "x");

    assertThat(client.post(path, fields).statusCode()).isEqualTo(status);

    var after = hall.memory.everything();
    for (var table : before.keySet()) {
      if (!table.equals("audit")) {
        assertThat(after.get(table)).as(table).isEqualTo(before.get(table));
      }
    }
  }

  @Test
  void a_program_does_the_same_and_is_refused_alike() {
    var token = token("operator");

    var stranger = patch(token("stranger"), API + PERSON, "{\"revision\":\"0\",\"duty\":\"x\"}");
    var clerks = patch(token, API + DETAILS, "{\"revision\":\"0\",\"payday\":\"15\"}");
    var unknown = patch(token, API + DETAILS, "{\"revision\":\"0\",\"number\":\"1\"}");
    var changed = patch(token, API + PERSON, "{\"revision\":\"0\",\"duty\":\"科员\"}");

    assertThat(stranger.statusCode()).isEqualTo(404);
    assertThat(clerks.statusCode()).isEqualTo(422);
    assertThat(clerks.body()).contains("ITEM_AT_COUNTER", "/payday");
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.body()).isEqualTo("{\"items\":1}");
  }

  private HttpResponse<String> patch(String token, String path, String body) {
    var client = new Client(hall);
    return client.send(client
        .to(path)
        .header("Authorization", "Bearer " + token)
        .header("Idempotency-Key", "key-" + Integer.toHexString((path + body).hashCode()))
        .header("Content-Type", "application/json")
        .method("PATCH", BodyPublishers.ofString(body)));
  }

  private String token(String login) {
    var client = new Client(hall);
    var credentials = "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, OpenHall.PASSWORD);
    return client
        .send(client
            .to(API + "/sessions")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(credentials)))
        .body()
        .replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
  }
}
