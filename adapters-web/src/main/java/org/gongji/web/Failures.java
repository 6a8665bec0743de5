package org.gongji.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.operation.InputCode;
import org.gongji.web.operation.RequestLog;
import org.gongji.web.operation.Route;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a request is told when an exception ended it; only what we did not expect is logged. */
final class Failures {

  static final int LARGEST_REQUEST = 1_000_000;

  /** Where files are sent: a dozen photographs at once, or one workbook. */
  static final int LARGEST_UPLOAD = 32_000_000;

  /** Where anybody sends a file: an attestation, base64 coded in JSON. */
  static final int LARGEST_PUBLIC_UPLOAD = 3_000_000;

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
  private static final int TOO_LARGE = 413;
  private static final Map<Integer, InputCode> CODES = Map.of(
      400, InputCode.ADDRESS_MALFORMED,
      404, InputCode.PAGE_NOT_FOUND,
      405, InputCode.METHOD_NOT_ALLOWED);

  private Failures() {}

  static int largest(Context ctx) {
    if (Route.isPublicUpload(ctx.path())) {
      return LARGEST_PUBLIC_UPLOAD;
    }
    return Route.isUpload(ctx.path()) ? LARGEST_UPLOAD : LARGEST_REQUEST;
  }

  static Rejection tooLarge(Context ctx) {
    return InputCode.BODY_TOO_LARGE.rejection().with(Rejection.LIMIT, Figure.of(largest(ctx)));
  }

  static Rejection of(HttpResponseException refused, Context ctx) {
    return refused.getStatus() == TOO_LARGE
        ? tooLarge(ctx)
        : CODES.getOrDefault(refused.getStatus(), InputCode.ADDRESS_MALFORMED).rejection();
  }

  static Rejection of(Exception failure, Context ctx) {
    if (saysTooLarge(failure)) {
      return tooLarge(ctx);
    }
    LOG.error("Request {} failed", RequestLog.id(ctx), failure);
    return InputCode.UNEXPECTED.of(Figure.of(RequestLog.id(ctx)));
  }

  private static boolean saysTooLarge(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .anyMatch(
            cause -> cause instanceof HttpException refused && refused.getCode() == TOO_LARGE);
  }
}
