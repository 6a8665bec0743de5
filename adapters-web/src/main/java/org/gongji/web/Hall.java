package org.gongji.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.gongji.web.api.Problems;
import org.gongji.web.identity.Cookies;
import org.gongji.web.identity.Guard;
import org.gongji.web.operation.Halt;
import org.gongji.web.operation.RequestLog;
import org.gongji.web.operation.Route;
import org.gongji.web.page.Clauses;
import org.gongji.web.page.Pages;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.WordBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 网上大厅: the hall's pages and its JSON interface, on one port. */
public final class Hall {

  private static final Logger LOG = LoggerFactory.getLogger(Hall.class);

  private final HallSettings settings;
  private final Answers answers;
  private final Guard guard;
  private final Metrics metrics;
  private final List<Route> routes;
  private final Javalin javalin;

  /** Put together by the wiring; nothing listens before {@link #start}. */
  @Inject
  public Hall(UseCases useCases, HallTexts texts, HallSettings settings) {
    this.settings = settings;
    var words = WordBook.chinese();
    var cookies = new Cookies(settings.secureCookies());
    var clauses = new Clauses(useCases.rulebook(), useCases.calendar());
    var refusals = new Refusals(texts.chinese(), clauses);
    this.answers = new Answers(
        new Pages(words, cookies),
        new Problems(texts.chinese(), texts.english(), clauses),
        words,
        refusals);
    this.guard = new Guard(useCases.signIn(), useCases.phoneSessions(), cookies);
    this.metrics = new Metrics(settings.metricsToken());
    this.routes =
        Routes.of(Handlers.of(useCases, words, texts, refusals, cookies, settings, metrics));
    this.javalin = Javalin.create(this::configure);
  }

  /** Opens the hall. */
  public void start() {
    var started = javalin.start(settings.host(), settings.port());
    LOG.info("The hall is open on port {}", started.port());
  }

  /** Closes the hall, after what is under way is answered. */
  public void stop() {
    var stopped = javalin.stop();
    metrics.close();
    LOG.info("The hall on port {} is closed", stopped.port());
  }

  /** Where it listens once started. */
  public int port() {
    return javalin.port();
  }

  List<Route> routes() {
    return routes;
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.http.defaultContentType = "text/plain; charset=utf-8";
    config.http.maxRequestSize = Failures.LARGEST_UPLOAD;
    config.http.prefer405over404 = true;
    config.staticFiles.enableWebjars();
    config.staticFiles.add(assets -> {
      assets.hostedPath = "/assets";
      assets.directory = "/org/gongji/web/assets";
      assets.location = Location.CLASSPATH;
      assets.headers = Map.of("Cache-Control", "max-age=3600");
    });
    config.requestLogger.http((ctx, millis) -> {
      metrics.count(ctx, millis);
      RequestLog.end(ctx, millis);
    });
    config.jetty.modifyServer(server -> server.setErrorHandler(new PlainErrors()));
    config.jetty.modifyServletContextHandler(
        context -> context.insertHandler(new ChunkLimit(Failures.LARGEST_REQUEST)));
    config.routes.before(Hall::protect);
    routes.forEach(route -> config.routes.addHttpHandler(
        route.method(), route.path(), ctx -> handle(ctx, route), route.access()));
    config.routes.exception(Halt.class, (halt, ctx) -> answers.refuse(ctx, halt.rejection()));
    config.routes.exception(
        HttpResponseException.class,
        (refused, ctx) -> answers.refuse(ctx, Failures.of(refused, ctx)));
    config.routes.exception(
        Exception.class, (failure, ctx) -> answers.refuse(ctx, Failures.of(failure, ctx)));
  }

  private static void protect(Context ctx) {
    RequestLog.begin(ctx);
    Headers.write(ctx);
    if (ctx.contentLength() > Failures.largest(ctx)) {
      ctx.header("Connection", "close");
      throw new Halt(Failures.tooLarge(ctx));
    }
  }

  private void handle(Context ctx, Route route) {
    ctx.attribute("route", route.path());
    guard.check(ctx, route);
    answers.write(ctx, route.handler().handle(ctx));
  }
}
