package org.gongji.web.operation;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** One line a request, under an id that the answer carries too; no query, no name, no number. */
public final class RequestLog {

  private static final Logger LOG = LoggerFactory.getLogger("gongji.access");
  private static final String HEADER = "X-Request-Id";
  private static final String KEY = "request";
  private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9-]{8,64}");

  private RequestLog() {}

  /** Gives the request its id: the proxy's, where it sent one. */
  public static void begin(Context ctx) {
    var given = ctx.header(HEADER);
    var id = given != null && ACCEPTABLE.matcher(given).matches()
        ? given
        : UUID.randomUUID().toString();
    ctx.attribute(KEY, id);
    ctx.header(HEADER, id);
    MDC.put(KEY, id);
  }

  /** The request's id. */
  public static String id(Context ctx) {
    return Objects.requireNonNullElse(ctx.<@Nullable String>attribute(KEY), "—");
  }

  /** Logs what came of it: the route as in the table, not the address with its numbers. */
  public static void end(Context ctx, float millis) {
    LOG.info(
        "{} {} {} {} ms",
        ctx.method(),
        Objects.requireNonNullElse(ctx.<@Nullable String>attribute("route"), "—"),
        ctx.statusCode(),
        String.format(Locale.ROOT, "%.1f", millis));
    MDC.remove(KEY);
  }
}
