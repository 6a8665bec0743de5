package org.gongji.web.operation.audit;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.gongji.application.listing.Period;
import org.gongji.application.operation.AuditTrail.Search;
import org.gongji.domain.decision.Decision;
import org.gongji.web.operation.Fields;

/** Which lines of the audit trail an address asks for. */
final class AuditQuery {

  private static final int LONGEST = 64;
  private static final int USUAL_DAYS = 30;

  private AuditQuery() {}

  /** Without days, those of the last month. */
  static Decision<Search> of(Context ctx, LocalDate today) {
    var fields = Fields.of(ctx::queryParam);
    var actor = fields.textIfAny("login", LONGEST);
    var operation = fields.textIfAny("operation", LONGEST);
    var subject = fields.textIfAny("subject", LONGEST);
    var since = fields.dateIfAny(Period.SINCE).orElse(today.minusDays(USUAL_DAYS));
    var until = fields.dateIfAny(Period.UNTIL).orElse(today);
    return fields
        .command(() -> Period.of(since, until, today))
        .then(Function.identity())
        .map(period -> new Search(actor, operation, subject, period.from(), period.to()));
  }

  /** As it stands in addresses and forms. */
  static Map<String, String> words(Search search) {
    var words = new LinkedHashMap<String, String>();
    words.put("login", search.actor());
    words.put("operation", search.operation());
    words.put("subject", search.subject());
    words.put(Period.SINCE, search.from().toString());
    words.put(Period.UNTIL, search.to().toString());
    return words;
  }
}
