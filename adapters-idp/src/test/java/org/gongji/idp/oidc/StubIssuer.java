package org.gongji.idp.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.MultivaluedMapUtils;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An issuer on a free port whose tokens are what a test makes of them. */
final class StubIssuer implements AutoCloseable {

  static final String CLIENT = "gongji";
  static final String SECRET = "s3cret/with:signs";

  final AtomicInteger discoveries = new AtomicInteger();
  final AtomicInteger fetchesOfKeys = new AtomicInteger();

  /** What the provider says of whoever signs in, and how it signs; both may be replaced. */
  Function<JWTClaimsSet.Builder, JWTClaimsSet.Builder> claims = Function.identity();

  Function<JWTClaimsSet, String> signing = this::signed;
  Duration delay = Duration.ZERO;
  String calledInDiscovery;
  int tokenStatus = 200;

  @Nullable
  String tokenAnswer;

  private final HttpServer server;
  private final Map<String, Map<String, List<String>>> codes = new ConcurrentHashMap<>();
  private RSAKey key = newKey();

  StubIssuer() {
    try {
      server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    } catch (IOException noPort) {
      throw new IllegalStateException(noPort);
    }
    calledInDiscovery = issuer();
    server.setExecutor(Executors.newCachedThreadPool(task -> {
      var thread = new Thread(task, "stub-issuer");
      thread.setDaemon(true);
      return thread;
    }));
    server.createContext("/.well-known/openid-configuration", exchange -> {
      discoveries.incrementAndGet();
      answer(exchange, 200, discovery());
    });
    server.createContext("/keys", exchange -> {
      fetchesOfKeys.incrementAndGet();
      answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
    });
    server.createContext("/token", this::token);
    server.start();
  }

  String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  RSAKey key() {
    return key;
  }

  /** From now on another key signs, and the old one is no longer shown. */
  void rotate() {
    key = newKey();
  }

  /** Somebody signs in at the address, and the provider hands a code to the browser. */
  String signIn(URI address) {
    var code = UUID.randomUUID().toString();
    codes.put(code, URLUtils.parseParameters(address.getRawQuery()));
    return code;
  }

  /** Signs as a provider does. */
  String signed(JWTClaimsSet set) {
    return signed(set, key);
  }

  static String signed(JWTClaimsSet set, RSAKey by) {
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
          .keyID(by.getKeyID())
          .type(JOSEObjectType.JWT)
          .build();
      var token = new SignedJWT(header, set);
      token.sign(new RSASSASigner(by));
      return token.serialize();
    } catch (JOSEException broken) {
      throw new IllegalStateException(broken);
    }
  }

  static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
    } catch (JOSEException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void token(HttpExchange exchange) throws IOException {
    var given = URLUtils.parseParameters(
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    var asked = codes.remove(first(given, "code"));
    var instead = tokenAnswer;
    if (instead != null) {
      answer(exchange, 200, instead);
    } else if (tokenStatus != 200) {
      answer(exchange, tokenStatus, "{\"error\":\"server_error\"}");
    } else if (!isClient(exchange)) {
      answer(exchange, 401, "{\"error\":\"invalid_client\"}");
    } else if (asked == null || !fits(asked, given)) {
      answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
    } else {
      var now = Instant.now();
      var set = claims.apply(new JWTClaimsSet.Builder()
          .issuer(issuer())
          .subject("subject-1")
          .audience(CLIENT)
          .issueTime(Date.from(now))
          .expirationTime(Date.from(now.plusSeconds(300)))
          .claim("nonce", first(asked, "nonce"))
          .claim("sid", "session-1")
          .claim("preferred_username", "wangfang")
          .claim("name", "王芳")
          .claim("credit_code", "91211400MA0QCQ00F0"));
      answer(
          exchange,
          200,
          "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\""
              + signing.apply(set.build()) + "\"}");
    }
  }

  private static boolean isClient(HttpExchange exchange) {
    var basic = "gongji:s3cret%2Fwith%3Asigns".getBytes(StandardCharsets.UTF_8);
    return ("Basic " + Base64.getEncoder().encodeToString(basic))
        .equals(exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private static boolean fits(Map<String, List<String>> asked, Map<String, List<String>> given) {
    var verifier = new CodeVerifier(first(given, "code_verifier"));
    return CodeChallenge.compute(CodeChallengeMethod.S256, verifier)
            .getValue()
            .equals(first(asked, "code_challenge"))
        && first(asked, "redirect_uri").equals(first(given, "redirect_uri"));
  }

  private static String first(Map<String, List<String>> fields, String name) {
    return MultivaluedMapUtils.getFirstValue(fields, name);
  }

  private void answer(HttpExchange exchange, int status, String json) throws IOException {
    try (exchange) {
      Thread.sleep(delay.toMillis());
      var bytes = json.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private String discovery() {
    return """
        {"issuer":"%s","authorization_endpoint":"%s/authorize","token_endpoint":"%s/token",
         "jwks_uri":"%s/keys","end_session_endpoint":"%s/logout","subject_types_supported":["public"],
         "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"]}
        """.formatted(calledInDiscovery, issuer(), issuer(), issuer(), issuer());
  }
}
