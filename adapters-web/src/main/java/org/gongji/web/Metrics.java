package org.gongji.web;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InputCode;
import org.jspecify.annotations.Nullable;

/** 运行指标: how requests and the machine fare, for whoever holds the token; no ids, no names. */
final class Metrics implements AutoCloseable {

  private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";
  private static final String BEARER = "Bearer ";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final @Nullable String token;

  Metrics(@Nullable String token) {
    this.token = token;
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    collections.bindTo(registry);
  }

  /** Times a request under its route; what met no route is one series, whatever was asked. */
  void count(Context ctx, float millis) {
    var route = ctx.<@Nullable String>attribute("route");
    Timer.builder("http.server.requests")
        .description("Requests by route and status")
        .tag("method", route == null ? "OTHER" : ctx.method().name())
        .tag("route", route == null ? "none" : route)
        .tag("status", Integer.toString(ctx.statusCode()))
        .register(registry)
        .record((long) (millis * 1_000), TimeUnit.MICROSECONDS);
  }

  /** Answers in Prometheus' text form; where no token is set there is no such page. */
  Answer scrape(Context ctx) {
    if (token == null) {
      return new Answer.Refused(List.of(InputCode.PAGE_NOT_FOUND.rejection()));
    }
    var given = Optional.ofNullable(ctx.header("Authorization"))
        .filter(header -> header.startsWith(BEARER))
        .map(header -> header.substring(BEARER.length()).strip())
        .orElse("");
    if (!MessageDigest.isEqual(bytes(given), bytes(token))) {
      ctx.header("WWW-Authenticate", "Bearer");
      return new Answer.Text(401, TYPE, "");
    }
    return new Answer.Text(200, TYPE, registry.scrape());
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
