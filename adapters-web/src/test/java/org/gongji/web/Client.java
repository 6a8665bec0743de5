package org.gongji.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, sends forms with what their pages held. */
final class Client {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"(_csrf|_key)\" value=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final OpenHall hall;
  private String csrf = "";
  private String key = "";

  Client(OpenHall hall) {
    this.hall = hall;
  }

  static Client signedIn(OpenHall hall, String login) {
    var client = new Client(hall);
    client.get("/sign-in");
    var answer = client.post("/sign-in", Map.of("login", login, "password", OpenHall.PASSWORD));
    if (answer.statusCode() != 303) {
      throw new IllegalStateException("Not signed in: " + answer.body());
    }
    return client;
  }

  /** Looks at a page and keeps what its first form holds. */
  HttpResponse<String> get(String path) {
    var answer = send(to(path).GET());
    HIDDEN.matcher(answer.body()).results().forEach(found -> {
      if (found.group(1).equals("_csrf")) {
        csrf = found.group(2);
      } else {
        key = found.group(2);
      }
    });
    return answer;
  }

  /** Sends the form of the page looked at last. */
  HttpResponse<String> post(String path, Map<String, String> fields) {
    return send(form(path, fields));
  }

  /** The same as a browser does, which names the page that the form stands on. */
  HttpResponse<String> postFrom(String page, String path, Map<String, String> fields) {
    return send(form(path, fields).header("Referer", "http://localhost:" + hall.port() + page));
  }

  private HttpRequest.Builder form(String path, Map<String, String> fields) {
    var all = new LinkedHashMap<>(Map.of("_csrf", csrf, "_key", key));
    all.putAll(fields);
    return to(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(all.entrySet().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"))));
  }

  /** Sends a file with the form of the page looked at last. */
  HttpResponse<String> upload(
      String path, Map<String, String> fields, String fileName, byte[] content) {
    var boundary = "----gongji";
    var all = new LinkedHashMap<>(Map.of("_csrf", csrf, "_key", key));
    all.putAll(fields);
    var body = new ByteArrayOutputStream();
    all.forEach((name, value) -> body.writeBytes(bytes("--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")));
    body.writeBytes(bytes("--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
    body.writeBytes(content);
    body.writeBytes(bytes("\r\n--" + boundary + "--\r\n"));
    return send(to(path)
        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + hall.port() + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
