package org.gongji.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.gongji.application.identity.Origin;
import org.gongji.application.identity.Standing;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.web.identity.Csrf;
import org.gongji.web.operation.Route;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Walks every route of the route table with every role of {@code docs/ROLES.csv}. */
class RolesTest {

  private static final String DOOR = "a".repeat(32);
  private static final String OWN = "01010777";
  private static final String STRANGERS = "01010888";
  private static final Origin HERE = new Origin("192.0.2.7", "a browser", false);

  private static final Map<String, String> LOGINS = Map.of(
      "query", "queries",
      "file", "files",
      "assess", "assesses",
      "main", "operator",
      "clerk", "clerk",
      "reviewer", "reviewer",
      "administrator", "admin",
      "auditor", "auditor",
      "person", "person");

  private final OpenHall hall = new OpenHall();
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    hall.close();
  }

  @Test
  void the_matrix_names_every_route_once_and_no_others() {
    assertThat(Matrix.lines())
        .extracting(Matrix.Line::route)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(hall.hall().routes().stream()
            .map(route -> route.method() + " " + route.path())
            .toList());
  }

  @Test
  void every_role_gets_on_every_route_what_the_matrix_says() {
    var wrong = new ArrayList<String>();
    for (var line : Matrix.lines()) {
      line.expected().forEach((role, expected) -> {
        var answer = ask(line.route(), OWN, LOGINS.get(role));
        var found = outcome(answer);
        if (!found.equals(expected)) {
          wrong.add(line.route() + " as " + role + ": " + found + " (" + answer.statusCode()
              + ") instead of " + expected);
        }
        assertProtected(line.route(), answer);
      });
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void another_employers_operator_is_told_of_nothing_and_changes_nothing() {
    var wrong = new ArrayList<String>();
    for (var line : Matrix.lines()) {
      if (line.route().contains("{number}")) {
        var before = withoutTraces();
        var status = ask(line.route(), OWN, "stranger").statusCode();
        var expected = "in".equals(line.expected().get("main")) ? 404 : 403;
        if (status != expected) {
          wrong.add(line.route() + ": " + status + " instead of " + expected);
        }
        assertThat(withoutTraces()).as(line.route()).isEqualTo(before);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void what_belongs_to_another_employer_is_not_found_under_ones_own() {
    var wrong = new ArrayList<String>();
    for (var line : Matrix.lines()) {
      var foreign = Set.of("{serial}", "{account}", "{id}", "{login}").stream()
          .anyMatch(line.route().replace("{number}", "")::contains);
      if (line.route().contains("{number}")
          && foreign
          && "in".equals(line.expected().get("main"))) {
        var before = withoutTraces();
        var status = ask(line.route(), STRANGERS, "stranger").statusCode();
        if (status < 400 || status >= 500) {
          wrong.add(line.route() + ": " + status);
        }
        assertThat(withoutTraces()).as(line.route()).isEqualTo(before);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_first_password_opens_nothing_but_ones_own_account() {
    hall.memory.changed(() -> {
      var users = hall.memory.ports.users();
      users.standing(users.find("operator").orElseThrow().user().key(), Standing.PASSWORD_DUE);
    });
    var wrong = new ArrayList<String>();
    for (var line : Matrix.lines()) {
      var own = line.route().matches(".* (/me.*|/sign-out|/api/v1/sessions.*|/api/v1/password)");
      if (!"in".equals(line.expected().get("anonymous")) && !own) {
        var answer = ask(line.route(), OWN, "operator");
        var kept = answer.statusCode() == 403 || "/me".equals(Client.location(answer));
        if (!kept) {
          wrong.add(line.route() + ": " + answer.statusCode());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** What is refused is remembered, and who signs in has a session. */
  private Map<String, Object> withoutTraces() {
    var all = new HashMap<String, Object>(hall.memory.everything());
    Set.of("audit", "sessions").forEach(all::remove);
    return all;
  }

  private static void assertProtected(String route, HttpResponse<String> answer) {
    var headers = answer.headers();
    assertThat(headers.firstValue("Content-Security-Policy"))
        .as(route)
        .hasValue(
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    assertThat(headers.firstValue("X-Frame-Options")).as(route).hasValue("DENY");
    assertThat(headers.firstValue("X-Content-Type-Options")).as(route).hasValue("nosniff");
    assertThat(headers.firstValue("Cache-Control")).as(route).hasValue("no-store");
    if (answer.statusCode() == 403) {
      assertThat(answer.body()).as(route).isNotBlank();
    }
  }

  private static String outcome(HttpResponse<String> answer) {
    if (answer.statusCode() == 403 || answer.statusCode() == 401) {
      return Integer.toString(answer.statusCode());
    }
    return Client.location(answer).startsWith("/sign-in?next=") ? "sign-in" : "in";
  }

  private HttpResponse<String> ask(String route, String employer, @Nullable String login) {
    var method = route.substring(0, route.indexOf(' '));
    var path = filled(route.substring(route.indexOf(' ') + 1), employer);
    var token = login == null
        ? null
        : hall.memory.signIn.handle(login, OpenHall.PASSWORD, HERE).orThrow().token();
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + hall.port() + path));
    if (Route.isApi(path)) {
      request
          .header("Content-Type", "application/json")
          .header("Idempotency-Key", "key-" + path.hashCode());
      if (token != null) {
        request.header("Authorization", "Bearer " + token);
      }
      request.method(
          method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"));
    } else {
      var secret = token == null ? DOOR : token;
      request.header("Cookie", token == null ? "gongji_door=" + DOOR : "gongji_session=" + token);
      request.header("Content-Type", "application/x-www-form-urlencoded");
      request.method(
          method,
          method.equals("GET")
              ? BodyPublishers.noBody()
              : BodyPublishers.ofString(
                  "_csrf=" + Csrf.of(secret) + "&_key=key-" + path.hashCode()));
    }
    return send(request);
  }

  /** The manual's employer has all of these. */
  private static String filled(String path, String employer) {
    return path.replace("{number}", employer)
        .replace("{serial}", ManualEmployer.MARCH.text())
        .replace("{account}", ManualEmployer.account(1).text())
        .replace("{id}", "00000000-0000-7000-8000-000000000000")
        .replace("{kind}", "base-adjustment")
        .replace("{line}", "1")
        .replace("{code}", "BUSY")
        .replace("{token}", "x".repeat(43))
        .replace("{login}", "no1here")
        .replace("{place}", "sign-in")
        .replace("{provider}", "nobody");
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
