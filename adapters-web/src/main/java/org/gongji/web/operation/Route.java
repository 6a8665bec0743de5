package org.gongji.web.operation;

import io.javalin.http.HandlerType;
import org.jspecify.annotations.Nullable;

/**
 * One line of the route table.
 *
 * @param method GET, POST, PATCH or DELETE
 * @param path with parameters in braces
 * @param access who may pass
 * @param handler what answers
 * @param contract what it takes and gives, for routes of the JSON interface; null for pages
 */
public record Route(
    HandlerType method,
    String path,
    Access access,
    Answering handler,
    @Nullable Contract contract) {

  /** Everything below is JSON and lets in by bearer token only. */
  public static final String API = "/api/v1";

  private static final String VERIFY_API = API + "/attestations/verify";

  /** A page to look at. */
  public static Route get(String path, Access access, Answering handler) {
    return new Route(HandlerType.GET, path, access, handler, null);
  }

  /** A form to send. */
  public static Route post(String path, Access access, Answering handler) {
    return new Route(HandlerType.POST, path, access, handler, null);
  }

  /** A route of the JSON interface; the path is given below {@link #API}. */
  public static Route api(
      HandlerType method, String path, Access access, Answering handler, Contract contract) {
    return new Route(method, API + path, access, handler, contract);
  }

  /** Whether a path belongs to the JSON interface. */
  public static boolean isApi(String path) {
    return path.equals("/api") || path.startsWith("/api/");
  }

  /** Whether a path belongs to the pages of a phone that opened a link. */
  public static boolean isPhone(String path) {
    return path.equals("/phone") || path.startsWith("/phone/");
  }

  /** Whether a provider sends forms to a path, which carry its signature and not our token. */
  public static boolean isFromProvider(String path) {
    return path.startsWith("/sign-in/oidc/") && path.endsWith("/logout");
  }

  /** Whether a path is one of those on which anybody verifies attestations. */
  public static boolean isVerification(String path) {
    return path.equals("/verify") || path.startsWith("/verify/") || path.startsWith(VERIFY_API);
  }

  /** Whether anybody, signed in or not, may send a small file to a path. */
  public static boolean isPublicUpload(String path) {
    return path.equals("/verify/file") || path.equals(VERIFY_API + "-file");
  }

  /** Whether files are sent to a path: pages that take evidence or a workbook. */
  public static boolean isUpload(String path) {
    if (path.equals("/phone/evidence")) {
      return true;
    }
    var below = isApi(path) && path.startsWith(API) ? path.substring(API.length()) : path;
    return below.startsWith("/employers/")
        && (below.endsWith("/evidence") || below.endsWith("/import"));
  }

  /** Whether the route is about the visitor's own sessions and password. */
  public boolean isOwnAccount() {
    return path.equals("/me")
        || path.startsWith("/me/")
        || path.equals("/sign-out")
        || path.startsWith(API + "/sessions")
        || path.equals(API + "/password");
  }

  /** Whether the route changes business once per idempotency key; sessions are no business. */
  public boolean isKeyed() {
    return contract != null
        && !method.equals(HandlerType.GET)
        && access != Access.ANYONE
        && access != Access.SIGNED_IN;
  }
}
