package org.gongji.web.contributor;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.gongji.application.contributor.Contributors.Order;
import org.gongji.application.contributor.Contributors.Search;
import org.gongji.application.contributor.Contributors.Sort;
import org.gongji.application.contributor.ListContributors;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.department.DepartmentQuery;
import org.gongji.web.listing.Sorting;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor filters contributors by; unknown codes filter nothing.
 *
 * @param search an account number or part of a name, empty for all
 * @param code the national code of a status, empty for all
 * @param department a department's id, {@code unassigned} for those who have none, empty for all
 * @param sorting the column they are in order by; an unknown one is the number
 */
record ContributorQuery(String search, String code, String department, Sorting sorting) {

  private static final int LONGEST = 80;

  static ContributorQuery of(Context ctx) {
    return new ContributorQuery(
        search(ctx),
        Objects.requireNonNullElse(ctx.queryParam("status"), ""),
        Objects.requireNonNullElse(ctx.queryParam("department"), ""),
        Sorting.of(ctx, Sorting.word(Order.NUMBER)));
  }

  /** What people are looked for by, on every page of them. */
  static String search(Context ctx) {
    var search = Objects.requireNonNullElse(ctx.queryParam("search"), "").strip();
    return search.length() <= LONGEST ? search : search.substring(0, LONGEST);
  }

  ListContributors.Query of(EmployerNumber employer) {
    return new ListContributors.Query(
        employer, new Search(search, status()), sort(), DepartmentQuery.chosen(department));
  }

  /** As it stays in the address. */
  Map<String, String> kept() {
    return Map.of(
        "search", search, "status", code, "department", department, "sort", sorting.text());
  }

  private Sort sort() {
    return Sorting.chosen(Order.values(), sorting)
        .map(order -> new Sort(order, sorting.descending()))
        .orElse(Sort.BY_NUMBER);
  }

  private @Nullable AccountStatus status() {
    return Arrays.stream(AccountStatus.values())
        .filter(status -> status.code().equals(code))
        .findFirst()
        .orElse(null);
  }
}
