package org.gongji.web.contributor;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Objects;
import org.gongji.domain.contribution.AccountStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor filters contributors by; unknown codes filter nothing.
 *
 * @param search an account number or part of a name, empty for all
 * @param code the national code of a status, empty for all
 */
record ContributorQuery(String search, String code) {

  private static final int LONGEST = 80;

  static ContributorQuery of(Context ctx) {
    var search = Objects.requireNonNullElse(ctx.queryParam("search"), "").strip();
    return new ContributorQuery(
        search.length() <= LONGEST ? search : search.substring(0, LONGEST),
        Objects.requireNonNullElse(ctx.queryParam("status"), ""));
  }

  @Nullable
  AccountStatus status() {
    return Arrays.stream(AccountStatus.values())
        .filter(status -> status.code().equals(code))
        .findFirst()
        .orElse(null);
  }
}
