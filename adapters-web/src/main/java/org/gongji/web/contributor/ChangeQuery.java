package org.gongji.web.contributor;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gongji.application.contributor.change.AccountChanges.Kind;
import org.gongji.application.contributor.change.AccountChanges.Order;
import org.gongji.application.contributor.change.AccountChanges.Search;
import org.gongji.application.contributor.change.AccountChanges.Sort;
import org.gongji.application.listing.Period;
import org.gongji.domain.decision.Decision;
import org.gongji.web.listing.Sorting;
import org.gongji.web.operation.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for among the changes of accounts; unknown kinds filter nothing.
 *
 * @param search an account number or part of a name, empty for all
 * @param kind 变更类型 as it stands in addresses, empty for all
 * @param since the first day
 * @param until the last day
 * @param sorting the column they are in order by; an unknown one is the date
 */
record ChangeQuery(String search, String kind, LocalDate since, LocalDate until, Sorting sorting) {

  static final String SINCE = "since";
  static final String UNTIL = "until";

  /** Of an address; a day that is not given is the first of this year, and today. */
  static Decision<ChangeQuery> of(Context ctx, LocalDate today) {
    var fields = Fields.of(ctx::queryParam);
    var since = day(ctx, fields, SINCE, today.withDayOfYear(1));
    var until = day(ctx, fields, UNTIL, today);
    return fields
        .command(() -> new ChangeQuery(
            ContributorQuery.search(ctx),
            Objects.requireNonNullElse(ctx.queryParam("kind"), ""),
            since.orElseThrow(),
            until.orElseThrow(),
            Sorting.of(ctx, "-date")))
        .then(query -> Period.of(query.since(), query.until(), today).map(period -> query));
  }

  private static Optional<LocalDate> day(
      Context ctx, Fields fields, String name, LocalDate otherwise) {
    var text = ctx.queryParam(name);
    return text == null || text.isBlank() ? Optional.of(otherwise) : fields.date(name);
  }

  /** How a kind stands in addresses. */
  static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Search wanted() {
    return new Search(search, chosen(), since, until);
  }

  Sort sort() {
    return Sorting.chosen(Order.values(), sorting)
        .map(order -> new Sort(order, sorting.descending()))
        .orElse(Sort.NEWEST_FIRST);
  }

  /** As it stays in the address and on the form. */
  Map<String, String> kept() {
    return Map.of(
        "search",
        search,
        "kind",
        kind,
        SINCE,
        since.toString(),
        UNTIL,
        until.toString(),
        "sort",
        sorting.text());
  }

  private @Nullable Kind chosen() {
    return Arrays.stream(Kind.values())
        .filter(each -> word(each).equals(kind))
        .findFirst()
        .orElse(null);
  }
}
