package org.gongji.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiTest {

  private static final String EMPLOYER = "/api/v1/employers/01010777";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final OpenHall hall = new OpenHall();
  private final Client client = new Client(hall);

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void a_program_does_what_the_pages_do() {
    var operator = token("operator");
    assertThat(json(get(operator, EMPLOYER + "/remittance"))
            .at("/months/0/current/amount")
            .asText())
        .isEqualTo("6100.00");

    var assessed = post(
        operator,
        EMPLOYER + "/assessments",
        "key-00001",
        "{\"from\":\"2022-04\",\"to\":\"2022-04\"}");
    assertThat(assessed.statusCode()).isEqualTo(201);

    var clerk = token("clerk");
    var recorded = post(clerk, "/api/v1/deposits", "key-00001", """
        {"employer":"01010777","amount":"12200.00","receivedOn":"2022-04-01",
         "bankAccount":"0715020129219108060","bankReference":"HD-1"}""");
    assertThat(recorded.statusCode()).isEqualTo(201);

    var reviewed = post(
        token("reviewer"),
        "/api/v1/deposits/" + json(recorded).get("serial").asText() + "/review",
        "key-00001",
        "{\"employer\":\"01010777\"}");
    assertThat(reviewed.statusCode()).isEqualTo(201);
    hall.memory.workAllJobs();

    assertThat(json(get(operator, EMPLOYER)).get("paidThrough").asText()).isEqualTo("2022-04");
    assertThat(json(get(operator, EMPLOYER + "/contributors"))
            .at("/items/0/balance")
            .asText())
        .isEqualTo("1800.00");
    assertThat(json(get(operator, EMPLOYER + "/messages")).get("items")).hasSize(8);
  }

  @Test
  void months_are_looked_at_before_they_are_assessed() {
    hall.memory.calendar.turnTo(LocalDate.of(2022, 5, 10));
    var operator = token("operator");
    var path = EMPLOYER + "/remittance";

    var both = json(get(operator, path + "?from=2022-04&to=2022-05"));
    var tooFar = get(operator, path + "?from=2022-04&to=2022-06");
    var half = get(operator, path + "?from=2022-04");

    assertThat(both.get("months")).hasSize(2);
    assertThat(both.at("/months/1/last/persons").asInt()).isEqualTo(11);
    assertThat(both.at("/total/current/amount").asText()).isEqualTo("12200.00");
    assertThat(both.get("obstacles")).isEmpty();
    assertThat(tooFar.statusCode()).isEqualTo(422);
    assertThat(json(tooFar).at("/violations/0/pointer").asText()).isEqualTo("/to");
    assertThat(json(half).get("code").asText()).isEqualTo("FIELD_MISSING");
  }

  @Test
  void lists_go_on_by_cursor() {
    var operator = token("operator");
    var path = EMPLOYER + "/assessments/122032301_0003484712/lines";

    var first = json(get(operator, path + "?limit=10"));
    var last = json(get(operator, path + "?cursor=" + first.get("next").asText()));

    assertThat(first.get("items")).hasSize(10);
    assertThat(last.get("items")).hasSize(1);
    assertThat(last.has("next")).isFalse();
  }

  @Test
  void accounts_and_changes_go_on_behind_the_last_row() {
    var operator = token("operator");
    for (var path :
        List.of("/contributors?limit=6", "/contributors/changes?since=2016-01-01&limit=6")) {
      var first = json(get(operator, EMPLOYER + path));
      var rest =
          json(get(operator, EMPLOYER + path + "&cursor=" + first.get("next").asText()));

      assertThat(first.get("items")).hasSize(6);
      assertThat(rest.get("items")).hasSize(5);
      assertThat(rest.has("next")).isFalse();
      assertThat(rest.get("items")).doesNotContainAnyElementsOf(first.get("items"));
    }
  }

  @Test
  void a_cursor_of_something_else_is_refused() {
    var operator = token("operator");
    var forged = Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString("behind 6 2022-99-99/1/x".getBytes(StandardCharsets.UTF_8));
    for (var path : List.of("/contributors/changes", "/contributors/1001010001/entries")) {
      assertThat(get(operator, EMPLOYER + path + "?cursor=" + forged).statusCode())
          .isEqualTo(400);
    }
  }

  @Test
  void a_refusal_is_a_problem_with_figures_and_pointers() {
    var answer = post(
        token("operator"),
        EMPLOYER + "/assessments",
        "key-00001",
        "{\"from\":\"2022-04\",\"to\":\"2022-05\"}");

    var problem = json(answer);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json")
        .containsIgnoringCase("charset=utf-8");
    assertThat(problem.get("type").asText()).isEqualTo("/problems/MONTH_NOT_OPEN");
    assertThat(problem.get("title").asText()).isEqualTo("年月尚未开放核定");
    assertThat(problem.at("/violations/0/pointer").asText()).isEqualTo("/to");
    assertThat(problem.at("/violations/0/figures/limit").asText()).isEqualTo("202204");
    assertThat(problem.at("/violations/0/clause").asText()).isEqualTo("《住房公积金管理条例》第十九条、第二十条");
    assertThat(problem.get("detail").asText()).contains("尚未开放核定");
    assertThat(client.get(problem.get("type").asText()).body()).contains("MONTH_NOT_OPEN");
  }

  @Test
  void a_program_may_ask_for_english() {
    var answer = client.send(
        client.to(EMPLOYER).header("Accept-Language", "en-GB, zh;q=0.5").GET());

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(json(answer).get("detail").asText())
        .isEqualTo("You are not signed in, or no longer");
    assertThat(json(answer).at("/violations/0").has("clause"))
        .as("no rule's refusal")
        .isFalse();
  }

  @Test
  void a_session_of_the_pages_opens_nothing_here() {
    var browser = Client.signedIn(hall, "operator");

    assertThat(browser.get(EMPLOYER).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest(name = "{0} with key {1}: {2} {3}")
  @CsvSource(delimiter = '|', textBlock = """
      {"from":"2022-04"              | key-00001 | 400 | BODY_MALFORMED
      {"from":1,"to":"2022-04"}      | key-00001 | 400 | BODY_MALFORMED
      {"from":"2022-04","upto":"x"}  | key-00001 | 400 | BODY_MALFORMED
      []                             | key-00001 | 400 | BODY_MALFORMED
      null                           | key-00001 | 400 | BODY_MALFORMED
      {"from":"2022-04"}             | key-00001 | 422 | FIELD_MISSING
      {"from":"2022-13","to":"abc"}  | key-00001 | 422 | MONTH_MALFORMED
      {"from":"2022-04","to":"2022-04"} | short  | 400 | KEY_MALFORMED
      """)
  void what_cannot_be_read_is_a_problem_and_changes_nothing(
      String body, String key, int status, String code) {
    var operator = token("operator");
    var before = hall.memory.everything();

    var answer = post(operator, EMPLOYER + "/assessments", key, body);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(json(answer).get("code").asText()).isEqualTo(code);
    assertThat(hall.memory.everything()).isEqualTo(before);
  }

  @Test
  void broken_utf_8_is_a_problem() {
    var answer = client.send(client
        .to("/api/v1/sessions")
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xC3, '"', '}'})));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).get("code").asText()).isEqualTo("BODY_MALFORMED");
  }

  @Test
  void a_key_used_for_something_else_is_refused_and_repeated_answers_the_same() {
    var operator = token("operator");
    var key = UUID.randomUUID().toString();
    var april = "{\"from\":\"2022-04\",\"to\":\"2022-04\"}";

    var first = post(operator, EMPLOYER + "/assessments", key, april);
    var again = post(operator, EMPLOYER + "/assessments", key, april);
    var other = post(operator, EMPLOYER + "/assessments", key, april.replace("04\"}", "05\"}"));

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(json(other).get("code").asText()).isEqualTo("KEY_USED_FOR_ANOTHER_REQUEST");
  }

  @Test
  void another_employers_assessment_is_not_found_and_stays() {
    var stranger = token("stranger");
    var path = "/api/v1/employers/01010888/assessments/122032301_0003484712";

    var deleted = client.send(client
        .to(path)
        .header("Authorization", "Bearer " + stranger)
        .header("Idempotency-Key", "key-00001")
        .DELETE());

    assertThat(get(stranger, path).statusCode()).isEqualTo(404);
    assertThat(deleted.statusCode()).isEqualTo(404);
    assertThat(get(token("operator"), path.replace("888", "777")).statusCode()).isEqualTo(200);
  }

  private String token(String login) {
    var answer = client.send(client
        .to("/api/v1/sessions")
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(
            "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, OpenHall.PASSWORD))));
    return json(answer).get("token").asText();
  }

  private HttpResponse<String> get(String token, String path) {
    return client.send(
        client.to(path).header("Authorization", "Bearer " + token).GET());
  }

  private HttpResponse<String> post(String token, String path, String key, String body) {
    return client.send(client
        .to(path)
        .header("Authorization", "Bearer " + token)
        .header("Idempotency-Key", key)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body)));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException noJson) {
      throw new IllegalStateException(answer.body(), noJson);
    }
  }
}
