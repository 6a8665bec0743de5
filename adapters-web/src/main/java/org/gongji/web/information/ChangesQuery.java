package org.gongji.web.information;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.gongji.application.listing.Period;
import org.gongji.application.query.ListInformationChanges.Of;
import org.gongji.application.query.ListInformationChanges.Query;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.operation.Fields;

/**
 * Which changes a visitor looks for.
 *
 * @param search an account number or part of a name, empty for all
 * @param since 开始日期
 * @param until 结束日期
 */
record ChangesQuery(String search, LocalDate since, LocalDate until) {

  private static final int LONGEST = 80;

  /** As an address says; this year up to today where it says nothing. */
  static Decision<ChangesQuery> of(Context ctx, LocalDate today) {
    var fields = Fields.of(ctx::queryParam);
    var since = fields.dateIfAny("since");
    var until = fields.dateIfAny("until");
    var usual = usual(ctx, today);
    return fields
        .command(() -> new ChangesQuery(
            usual.search(), since.orElse(usual.since()), until.orElse(usual.until())))
        .then(query -> Period.of(query.since(), query.until(), today).map(period -> query));
  }

  /** This year up to today. */
  static ChangesQuery usual(Context ctx, LocalDate today) {
    var search = Objects.requireNonNullElse(ctx.queryParam("search"), "").strip();
    return new ChangesQuery(
        search.length() <= LONGEST ? search : search.substring(0, LONGEST),
        today.withDayOfYear(1),
        today);
  }

  Query query(EmployerNumber employer, Of of) {
    return new Query(employer, of, of == Of.EMPLOYER ? "" : search, since, until);
  }

  Map<String, String> inAddress() {
    return Map.of("search", search, "since", since.toString(), "until", until.toString());
  }
}
