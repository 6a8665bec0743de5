package org.gongji.web.operation;

import java.util.List;
import java.util.Map;
import org.gongji.domain.decision.Rejection;

/** The HTTP status of a refusal. */
public final class Status {

  private static final int UNPROCESSABLE = 422;

  private static final Map<String, Integer> OF_CODE = Map.ofEntries(
      Map.entry("NOT_PERMITTED", 403),
      Map.entry("NOT_GRANTED", 403),
      Map.entry("ACCOUNT_BLOCKED", 403),
      Map.entry("PASSWORD_DUE", 403),
      Map.entry("OPERATOR_GONE", 404),
      Map.entry("NOT_FOUND", 404),
      Map.entry("SHEET_NOT_KEPT", 404),
      Map.entry("PROVIDER_UNKNOWN", 404),
      Map.entry("PROVIDER_UNAVAILABLE", 503),
      Map.entry("PROVIDER_REFUSED", 403),
      Map.entry("SIGN_IN_NOT_AWAITED", 410),
      Map.entry("PROVIDER_NOT_TRUSTED", 403),
      Map.entry("PROVIDER_CLAIM_MISSING", 403),
      Map.entry("PROVIDER_ROLES_AMBIGUOUS", 403),
      Map.entry("PROVIDER_ROLE_DIFFERS", 403),
      Map.entry("BUSY", 409),
      Map.entry("SIGN_IN_FAILED", 401),
      Map.entry("SIGN_IN_LOCKED", 429),
      Map.entry("SCAN_OVER", 410),
      Map.entry("SCAN_TOO_OFTEN", 429),
      Map.entry("TRIED_TOO_OFTEN", 429),
      Map.entry("ATTESTATION_UNKNOWN", 404),
      Map.entry("PHONE_LINK_EXPIRED", 410),
      Map.entry("PHONE_LINK_USED", 410),
      Map.entry("PHONE_FILING_CLOSED", 410),
      Map.entry("PHONE_SESSION_ENDED", 403),
      Map.entry("DEPARTMENT_UNKNOWN", 404));

  private Status() {}

  /** The status that fits the first rejection; what is wrong with a field is always 422. */
  public static int of(List<Rejection> rejections) {
    return of(rejections.get(0));
  }

  private static int of(Rejection rejection) {
    if (rejection.code() instanceof InputCode input) {
      return input.status();
    }
    return rejection.figure(Rejection.FIELD).isPresent()
        ? UNPROCESSABLE
        : OF_CODE.getOrDefault(rejection.code().name(), UNPROCESSABLE);
  }
}
