package org.gongji.bootstrap.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** A Keycloak of its own with a province's realm, at another site than the hall is. */
final class Keycloak implements AutoCloseable {

  static final String PASSWORD = "a long password 1";
  static final String SECRET = "s3cret/with:signs";

  private static final Path UNPACKED = Path.of("target", "keycloak");
  private static final Path LOG = Path.of("target", "keycloak.log");
  private static final int PATIENCE_SECONDS = 300;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port = freePort();
  private final Process process;

  /** Starts it for a hall at an address. */
  Keycloak(String hall, String creditCode) throws IOException {
    var home = home();
    var realm = Files.createDirectories(home.resolve("data").resolve("import"))
        .resolve("province-realm.json");
    try (var template = Objects.requireNonNull(
        Keycloak.class.getResourceAsStream("/keycloak/province-realm.json"))) {
      Files.writeString(
          realm,
          new String(template.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
              .replace("@HALL@", hall)
              .replace("@CREDIT-CODE@", creditCode)
              .replace("@PASSWORD@", PASSWORD)
              .replace("@SECRET@", SECRET));
    }
    var builder = new ProcessBuilder(
            home.resolve("bin").resolve("kc.sh").toString(),
            "start-dev",
            "--import-realm",
            "--db=dev-mem",
            "--http-host=127.0.0.1",
            "--http-port=" + port)
        .redirectErrorStream(true)
        .redirectOutput(LOG.toFile());
    builder
        .environment()
        .putAll(Map.of(
            "JAVA_HOME",
            System.getProperty("java.home"),
            "KC_BOOTSTRAP_ADMIN_USERNAME",
            "admin",
            "KC_BOOTSTRAP_ADMIN_PASSWORD",
            PASSWORD));
    process = builder.start();
    try {
      awaitIssuer();
    } catch (RuntimeException notStarted) {
      close();
      throw notStarted;
    }
  }

  static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  String issuer() {
    return at("/realms/province");
  }

  /** The name of the key that signs now. */
  String signingKey() {
    return admin("GET", "/keys", "").path("active").path("RS256").asText();
  }

  /** From now on another key signs. */
  void rotate() {
    var realm = admin("GET", "", "").path("id").asText();
    var unused = admin("POST", "/components", """
        {"name":"newer","providerId":"rsa-generated","providerType":"org.keycloak.keys.KeyProvider",
         "parentId":"%s","config":{"priority":["200"],"enabled":["true"],"active":["true"],
         "keySize":["2048"],"algorithm":["RS256"]}}
        """.formatted(realm));
  }

  /** An administrator ends all sessions of a user. */
  void end(String username) {
    var user = admin("GET", "/users?exact=true&username=" + username, "")
        .path(0)
        .path("id")
        .asText();
    var unused = admin("POST", "/users/" + user + "/logout", "");
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  private JsonNode admin(String method, String path, String body) {
    var form = "grant_type=password&client_id=admin-cli&username=admin&password="
        + PASSWORD.replace(' ', '+');
    var token = json(HttpRequest.newBuilder(
                URI.create(at("/realms/master/protocol/openid-connect/token")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)))
        .path("access_token")
        .asText();
    return json(HttpRequest.newBuilder(URI.create(at("/admin/realms/province" + path)))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(body)));
  }

  private JsonNode json(HttpRequest.Builder request) {
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new IllegalStateException(answer + " " + answer.body());
      }
      return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private void awaitIssuer() {
    for (var second = 0; second < PATIENCE_SECONDS && process.isAlive(); second++) {
      try {
        Thread.sleep(1_000);
        var unused = json(
            HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration")));
        return;
      } catch (UncheckedIOException | IllegalStateException notYet) {
        // It is still starting.
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
    }
    throw new IllegalStateException("Keycloak did not start; see " + LOG.toAbsolutePath());
  }

  private String at(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  private static Path home() throws IOException {
    try (var folders = Files.list(UNPACKED)) {
      return folders.findFirst().orElseThrow();
    }
  }
}
