package org.gongji.web.identity;

import io.javalin.http.Context;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a visitor who has to sign in first comes back to. */
public final class ReturnPath {

  /** Says on the sign-in page that a form was not taken. */
  static final String NOT_TAKEN = "not-taken";

  private ReturnPath() {}

  /**
   * The address of the sign-in page that leads back: to what was asked for, or to the page that a
   * form or a part of a page was asked from, since neither can be asked for by an address.
   */
  public static String throughSignIn(Context ctx) {
    var whole = ctx.method().name().equals("GET");
    var part = ctx.header("HX-Request") != null;
    var back = part ? pageOf(ctx, "HX-Current-URL") : whole ? asked(ctx) : pageOf(ctx, "Referer");
    return "/sign-in?next="
        + URLEncoder.encode(SafePath.of(back), StandardCharsets.UTF_8)
        + (whole ? "" : "&" + NOT_TAKEN + "=1");
  }

  private static String asked(Context ctx) {
    return withQuery(ctx.path(), ctx.queryString());
  }

  /** The page that a header names, if it is one of this hall. */
  private static @Nullable String pageOf(Context ctx, String header) {
    return Optional.ofNullable(ctx.header(header))
        .flatMap(ReturnPath::address)
        .filter(page ->
            page.getRawAuthority() != null && page.getRawAuthority().equalsIgnoreCase(ctx.host()))
        .map(page -> withQuery(page.getRawPath(), page.getRawQuery()))
        .orElse(null);
  }

  private static Optional<URI> address(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    }
  }

  private static String withQuery(String path, @Nullable String query) {
    return path + (query == null ? "" : "?" + query);
  }
}
