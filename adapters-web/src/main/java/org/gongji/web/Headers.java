package org.gongji.web;

import io.javalin.http.Context;

/** What every answer carries, so that browsers keep to the hall and keep nothing of it. */
final class Headers {

  private static final String POLICY =
      "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private Headers() {}

  static void write(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("X-Frame-Options", "DENY");
    ctx.header("Referrer-Policy", "same-origin");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    if (!isAsset(ctx.path())) {
      ctx.header("Cache-Control", "no-store");
    }
  }

  private static boolean isAsset(String path) {
    return path.startsWith("/assets/") || path.startsWith("/webjars/");
  }
}
