package org.gongji.idp.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.gongji.domain.identifier.MobileNumber;
import org.gongji.idp.sms.HttpSmsGateway.NotTaken;
import org.gongji.idp.sms.HttpSmsGateway.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a gateway that takes, refuses, delays and is gone. */
class HttpSmsGatewayTest {

  private static final MobileNumber NUMBER = MobileNumber.of("13000004555");
  private static final String TEXT = "【住房公积金】校验码：012345&x=1";

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch late = new CountDownLatch(1);
  private final UUID id = UUID.randomUUID();
  private HttpServer server;
  private volatile int status = 200;
  private volatile boolean delayed;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/send", this::answer);
    server.start();
  }

  @AfterEach
  void close() {
    late.countDown();
    server.stop(0);
  }

  @Test
  void a_message_arrives_whole_with_its_id_and_the_token() {
    gateway().send(id, NUMBER, TEXT);

    assertThat(asked)
        .singleElement()
        .satisfies(request -> assertThat(request)
            .contains("Bearer s3cret", id + " id=" + id + "&phone=13000004555&text=" + TEXT));
    assertThat(gateway().keepsTexts()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 400, 401, 429, 500, 503})
  void anything_but_a_yes_is_a_no_that_tells_neither_number_nor_text(int answer) {
    status = answer;

    assertThatThrownBy(() -> gateway().send(id, NUMBER, TEXT))
        .isInstanceOf(NotTaken.class)
        .hasMessageContainingAll(id.toString(), "" + answer)
        .message()
        .doesNotContain("13000004555", "012345");
  }

  @Test
  void an_answer_that_comes_too_late_is_not_waited_for_and_the_repetition_has_the_same_id() {
    delayed = true;
    assertThatThrownBy(() -> gateway().send(id, NUMBER, TEXT))
        .isInstanceOf(NotTaken.class)
        .hasMessageContaining("silent");
    delayed = false;
    late.countDown();

    gateway().send(id, NUMBER, TEXT);

    assertThat(asked).hasSize(2).allSatisfy(request -> assertThat(request).contains("" + id));
  }

  @Test
  void a_gateway_that_is_gone_is_silent() {
    server.stop(0);

    assertThatThrownBy(() -> gateway().send(id, NUMBER, TEXT))
        .isInstanceOf(NotTaken.class)
        .hasMessageContaining("silent");
  }

  @Test
  void the_token_is_not_for_logs() {
    assertThat(settings().toString()).doesNotContain("s3cret");
  }

  private HttpSmsGateway gateway() {
    return new HttpSmsGateway(settings());
  }

  private Settings settings() {
    var port = server.getAddress().getPort();
    return new Settings(
        URI.create("http://127.0.0.1:" + port + "/send"), "s3cret", Duration.ofMillis(700));
  }

  private void answer(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
        + exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
        + URLDecoder.decode(body, StandardCharsets.UTF_8));
    try {
      if (delayed && !late.await(10, TimeUnit.SECONDS)) {
        throw new IOException("Nobody let it answer");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    exchange.getResponseHeaders().add("Location", "/elsewhere");
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }
}
