package org.gongji.bootstrap.door;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongji.bootstrap.wiring.Node;

/** A browser without a screen that may turn to another node with the cookies it has. */
final class Caller {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private Node node;
  private String csrf = "";

  Caller(Node node) {
    this.node = node;
  }

  Caller at(Node other) {
    node = other;
    return this;
  }

  Caller signIn(String login, String password) {
    get("/sign-in");
    var answer = post("/sign-in", Map.of("login", login, "password", password));
    if (answer.statusCode() != 303) {
      throw new IllegalStateException("Not signed in: " + answer.statusCode());
    }
    return this;
  }

  /** The cookie that is the session. */
  String token() {
    return cookies.getOrDefault("gongji_session", "");
  }

  HttpResponse<String> get(String path) {
    var answer = send("GET", path, request -> {}, "");
    CSRF.matcher(answer.body()).results().forEach(found -> csrf = found.group(1));
    return answer;
  }

  HttpResponse<String> post(String path, Map<String, String> fields) {
    var all =
        new LinkedHashMap<>(Map.of("_csrf", csrf, "_key", UUID.randomUUID().toString()));
    all.putAll(fields);
    var body = all.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
    return send(
        "POST",
        path,
        request -> request.header("Content-Type", "application/x-www-form-urlencoded"),
        body);
  }

  /** Asks the JSON interface with a token, empty for none. */
  HttpResponse<String> api(String method, String path, String token, String body) {
    return send(
        method,
        path,
        request -> {
          request.header("Content-Type", "application/json");
          request.header("Idempotency-Key", UUID.randomUUID().toString());
          if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
          }
        },
        body);
  }

  private interface Heading {
    void put(HttpRequest.Builder request);
  }

  private HttpResponse<String> send(String method, String path, Heading heading, String body) {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port() + path));
    heading.put(request);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    request.method(
        method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (IOException | InterruptedException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private void keep(String cookie) {
    var pair = cookie.substring(0, cookie.contains(";") ? cookie.indexOf(';') : cookie.length());
    var at = pair.indexOf('=');
    cookies.put(pair.substring(0, at), pair.substring(at + 1));
  }
}
