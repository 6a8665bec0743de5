package org.gongji.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.Map;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionTerms;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Timeline;
import org.gongji.domain.rulebook.HuludaoPack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an operator is told after assessing persons whom a moved ceiling leaves outside. */
class OutsideLimitsTest {

  private static final String REMITTANCE = "/employers/01010777/remittance";
  private static final String API = "/api/v1/employers/01010777/assessments";
  private static final String APRIL = "{\"from\":\"2022-04\",\"to\":\"2022-04\"}";

  private final OpenHall hall = new OpenHall(ceilingOf2999FromApril());
  private final Client client = new Client(hall);

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void the_confirmation_names_who_was_assessed_outside() {
    var operator = Client.signedIn(hall, "operator");
    operator.get(REMITTANCE);

    var assessed = operator.post(REMITTANCE, Map.of("from", "2022-04", "to", "2022-04"));
    var done = operator.get(Client.location(assessed));
    var deletion = operator.get(Client.location(assessed).replace("/done", "/delete"));

    assertThat(done.body())
        .contains("已按现有基数核定", "高于上限 2,999 元（自 2022-04-01 起执行）")
        .contains("超出当月上下限的职工（");
    assertThat(deletion.body()).doesNotContain("已按现有基数核定");
  }

  @Test
  void the_interface_says_how_many_and_names_them() {
    var answer = assess(client, "key-00001");
    var again = assess(client, "key-00001");

    assertThat(answer.get("outsideCount").asLong())
        .isPositive()
        .isEqualTo(answer.get("outside").size());
    assertThat(answer.at("/outside/0/code").asText()).isEqualTo("BASE_ABOVE_CEILING");
    assertThat(answer.at("/outside/0/month").asText()).isEqualTo("2022-04");
    assertThat(again).isEqualTo(answer);
    assertThat(new Description(client.get("/openapi.json").body()).operations())
        .contains("POST /api/v1/employers/{number}/assessments");
  }

  @Test
  void nobody_is_named_where_the_limits_did_not_move() {
    try (var unmoved = new OpenHall()) {
      var answer = assess(new Client(unmoved), "key-00001");

      assertThat(answer.get("outsideCount").asLong()).isZero();
      assertThat(answer.get("outside")).isEmpty();
    }
  }

  private static JsonNode assess(Client client, String key) {
    var session = client.send(client
        .to("/api/v1/sessions")
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(
            "{\"login\":\"operator\",\"password\":\"%s\"}".formatted(OpenHall.PASSWORD))));
    var answer = client.send(client
        .to(API)
        .header(
            "Authorization",
            "Bearer " + Description.read(session.body()).get("token").asText())
        .header("Idempotency-Key", key)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(APRIL)));
    assertThat(answer.statusCode()).isEqualTo(201);
    return Description.read(answer.body());
  }

  private static PolicyPack ceilingOf2999FromApril() {
    var ceiling = Timeline.from(LocalDate.of(2016, 1, 1), Base.ofYuan(12_000))
        .then(LocalDate.of(2022, 4, 1), Base.ofYuan(2_999));
    return HuludaoPack.pack().with(ContributionTerms.CEILING, ceiling);
  }
}
