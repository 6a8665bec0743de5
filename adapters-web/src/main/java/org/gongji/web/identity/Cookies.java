package org.gongji.web.identity;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongji.web.operation.Route;
import org.jspecify.annotations.Nullable;

/**
 * The hall's cookies: the session's, one that binds the sign-in form to a browser that has no
 * session yet, and one of a phone that opened a link, which is sent below {@code /phone} only.
 *
 * @param secure whether browsers send them over HTTPS only
 */
public record Cookies(boolean secure) {

  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{20,128}");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SECRET_BYTES = 24;
  private static final String PHONE = "/phone";
  private static final String SCAN = "/sign-in/scan";

  /** The session's token, if the browser sent one. */
  public Optional<String> session(Context ctx) {
    return read(ctx, "session");
  }

  /** Gives the browser a session. */
  public void startSession(Context ctx, String token) {
    ctx.cookie(cookie("session", token, -1));
  }

  /** Takes the session away. */
  public void endSession(Context ctx) {
    ctx.cookie(cookie("session", "", 0));
  }

  /** What a phone holds, if the browser sent it. */
  public Optional<String> phone(Context ctx) {
    return secret(ctx.cookie(phoneName()));
  }

  /** Gives a phone what it holds from now on; it opens nothing outside its own pages. */
  public void startPhone(Context ctx, String token) {
    ctx.cookie(new Cookie(phoneName(), token, PHONE, -1, secure, true, null, SameSite.STRICT));
  }

  /** What a browser holds whose code waits to be scanned. */
  public Optional<String> scan(Context ctx) {
    return secret(ctx.cookie(scanName()));
  }

  /** Gives a browser what lets it in once its code was confirmed. */
  public void startScan(Context ctx, String holder) {
    ctx.cookie(scan(holder, -1));
  }

  /** Takes it away. */
  public void endScan(Context ctx) {
    ctx.cookie(scan("", 0));
  }

  private Cookie scan(String value, int maxAge) {
    return new Cookie(scanName(), value, SCAN, maxAge, secure, true, null, SameSite.STRICT);
  }

  /** The secret behind the token of forms on this request's page. */
  public Optional<String> formSecret(Context ctx) {
    return Route.isPhone(ctx.path())
        ? phone(ctx)
        : Visitor.find(ctx).map(Visitor::token).or(() -> door(ctx));
  }

  /** The same; a browser without one is given one. */
  public String formSecretOrNew(Context ctx) {
    return formSecret(ctx).orElseGet(() -> doorOrNew(ctx));
  }

  /** What a browser is known by before anybody has signed in there, if it sent it. */
  public Optional<String> door(Context ctx) {
    return read(ctx, "door");
  }

  /** The same; a browser without it is given it. */
  public String doorOrNew(Context ctx) {
    return door(ctx).orElseGet(() -> {
      var bytes = new byte[SECRET_BYTES];
      RANDOM.nextBytes(bytes);
      var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
      ctx.cookie(cookie("door", secret, -1));
      return secret;
    });
  }

  private Optional<String> read(Context ctx, String name) {
    return secret(ctx.cookie(named(name)));
  }

  private static Optional<String> secret(@Nullable String value) {
    return Optional.ofNullable(value).filter(text -> SECRET.matcher(text).matches());
  }

  private Cookie cookie(String name, String value, int maxAge) {
    return new Cookie(named(name), value, "/", maxAge, secure, true, null, SameSite.LAX);
  }

  private String named(String name) {
    return (secure ? "__Host-gongji_" : "gongji_") + name;
  }

  private String phoneName() {
    return ofPath("phone");
  }

  private String scanName() {
    return ofPath("scan");
  }

  /** A cookie of one path cannot be one of the whole host. */
  private String ofPath(String name) {
    return (secure ? "__Secure-gongji_" : "gongji_") + name;
  }
}
