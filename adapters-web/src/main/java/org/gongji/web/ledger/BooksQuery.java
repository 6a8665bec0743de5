package org.gongji.web.ledger;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongji.application.ledger.FlowKind;
import org.gongji.application.listing.Period;
import org.gongji.domain.decision.Decision;
import org.gongji.web.operation.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an employer's books; without any day it is this year so far.
 *
 * @param period 查询日期
 * @param kind 业务明细类型, null for all
 */
record BooksQuery(Period period, @Nullable FlowKind kind) {

  static final String KIND = "type";

  /** The days and the kind. */
  static Decision<BooksQuery> of(Context ctx, LocalDate today) {
    return read(ctx, Objects.requireNonNullElse(ctx.queryParam(KIND), ""), today);
  }

  /** The days alone; of all kinds. */
  static Decision<BooksQuery> ofDays(Context ctx, LocalDate today) {
    return read(ctx, "", today);
  }

  private static Decision<BooksQuery> read(Context ctx, String word, LocalDate today) {
    var fields = Fields.of(ctx::queryParam);
    var kind = word.isEmpty() ? null : fields.choice(KIND, BooksQuery::named).orElse(null);
    if (ctx.queryParam(Period.SINCE) == null && ctx.queryParam(Period.UNTIL) == null) {
      return fields.command(() -> new BooksQuery(Period.yearTo(today), kind));
    }
    var since = fields.date(Period.SINCE);
    var until = fields.date(Period.UNTIL);
    return fields
        .command(() -> Period.of(since.orElseThrow(), until.orElseThrow(), today))
        .then(Function.identity())
        .map(period -> new BooksQuery(period, kind));
  }

  /** As it stands in addresses and forms; empty where nothing was asked for. */
  Map<String, String> words() {
    var words = new LinkedHashMap<String, String>();
    words.put(KIND, kind == null ? "" : word(kind));
    words.put(Period.SINCE, period.from().toString());
    words.put(Period.UNTIL, period.to().toString());
    return words;
  }

  /** How a kind stands in addresses: {@code back-payment}. */
  static String word(FlowKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static FlowKind named(String word) {
    return Stream.of(FlowKind.values())
        .filter(kind -> word(kind).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(word));
  }
}
