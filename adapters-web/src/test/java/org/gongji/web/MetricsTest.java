package org.gongji.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsTest {

  private static final String TOKEN = "0a1b2c3d4e5f";

  private final OpenHall hall = new OpenHall(TOKEN);
  private final Client client = new Client(hall);

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void requests_are_timed_by_route_and_status_and_the_machine_is_told_of() {
    var operator = Client.signedIn(hall, "operator");
    var home = operator.get("/employers/01010777");
    var secret = operator.get("/nothing/01010999");

    var scraped = scrape(client, "Bearer " + TOKEN);

    assertThat(home.statusCode()).isEqualTo(200);
    assertThat(secret.statusCode()).isEqualTo(404);
    assertThat(scraped.statusCode()).isEqualTo(200);
    assertThat(scraped.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/plain; version=0.0.4");
    assertThat(scraped.body())
        .contains("http_server_requests_seconds_count{method=\"GET\","
            + "route=\"/employers/{number}\",status=\"200\"} 1")
        .contains("{method=\"OTHER\",route=\"none\",status=\"404\"} 1")
        .contains("jvm_memory_used_bytes{area=\"heap\"", "jvm_gc_", "jvm_threads_live_threads")
        .doesNotContain("01010777", "01010999", "operator", "王芳");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "none",
        "Bearer",
        "Bearer 0a1b2c3d4e5",
        "Bearer 0a1b2c3d4e5f6",
        "Basic 0a1b2c3d4e5f"
      })
  void strangers_are_told_nothing(String authorization) {
    var answer = scrape(client, authorization);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
  }

  @Test
  void whoever_is_signed_in_is_a_stranger_too() {
    assertThat(Client.signedIn(hall, "reviewer").get("/metrics").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"Bearer", "Bearer ", "Bearer null", "Bearer 0a1b2c3d4e5f"})
  void without_a_token_in_the_settings_there_is_no_such_page(String authorization) {
    try (var closed = new OpenHall()) {
      assertThat(scrape(new Client(closed), authorization).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void the_token_is_not_for_logs() {
    var settings = new HallSettings("localhost", 8080, true, List.of(), TOKEN);

    assertThat(settings.toString()).doesNotContain(TOKEN);
  }

  private static HttpResponse<String> scrape(Client client, String authorization) {
    return client.send(
        client.to("/metrics").header("Authorization", authorization).GET());
  }
}
