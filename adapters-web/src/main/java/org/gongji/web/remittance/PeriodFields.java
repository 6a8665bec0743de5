package org.gongji.web.remittance;

import io.javalin.http.Context;
import org.gongji.application.remittance.PreviewRemittance.Period;
import org.gongji.application.remittance.PreviewRemittance.Query;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.operation.Fields;

/** Reads 起始年月 and 截止年月. */
final class PeriodFields {

  static final String FROM = "from";
  static final String TO = "to";

  private PeriodFields() {}

  static Decision<Period> read(Fields fields) {
    var from = fields.month(FROM);
    var to = fields.month(TO);
    return fields.command(() -> new Period(from.orElseThrow(), to.orElseThrow()));
  }

  /** The months of an address; none there is the month that is due. */
  static Decision<Query> query(Context ctx, EmployerNumber number) {
    if (ctx.queryParam(FROM) == null && ctx.queryParam(TO) == null) {
      return Decision.accept(Query.due(number));
    }
    return read(Fields.of(ctx::queryParam))
        .map(period -> Query.of(number, period.from(), period.to()));
  }
}
