package org.gongji.web;

import io.javalin.http.Context;
import java.util.Map;
import org.gongji.web.operation.Route;

/** What every answer carries, so that browsers keep to the hall and keep nothing of it. */
final class Headers {

  private static final String POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /** On every answer, also where no route was found. */
  static final Map<String, String> ALWAYS = Map.of(
      "Content-Security-Policy", POLICY,
      "X-Content-Type-Options", "nosniff",
      "X-Frame-Options", "DENY",
      "Referrer-Policy", "same-origin",
      "Cross-Origin-Opener-Policy", "same-origin");

  private Headers() {}

  static void write(Context ctx) {
    ALWAYS.forEach(ctx::header);
    if (Route.isVerification(ctx.path())) {
      ctx.header("X-Robots-Tag", "noindex");
    }
    if (!isAsset(ctx.path())) {
      ctx.header("Cache-Control", "no-store");
    }
  }

  private static boolean isAsset(String path) {
    return path.startsWith("/assets/") || path.startsWith("/webjars/");
  }
}
