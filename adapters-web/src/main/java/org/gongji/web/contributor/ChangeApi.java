package org.gongji.web.contributor;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import org.gongji.application.contributor.change.AccountChanges.Listed;
import org.gongji.application.contributor.change.WalkChanges;
import org.gongji.application.filing.business.Businesses;
import org.gongji.application.listing.Place;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.domain.money.BasisPoints;
import org.gongji.web.api.Cursor;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.jspecify.annotations.Nullable;

/** What happened to an employer's accounts, as JSON. */
public final class ChangeApi {

  /** A change; the resident ID is masked. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record ChangeJson(
      String account,
      String name,
      String residentId,
      String kind,
      String kindName,
      long base,
      String employerRate,
      String personalRate,
      String employerPart,
      String personalPart,
      String effective,
      String date,
      String reason,
      String reasonName,
      @Nullable String serial) {}

  private final WalkChanges changes;
  private final ReasonNames reasons;
  private final BusinessCalendar calendar;

  /** Lists changes. */
  public ChangeApi(WalkChanges changes, Businesses businesses, BusinessCalendar calendar) {
    this.changes = changes;
    this.reasons = new ReasonNames(businesses);
    this.calendar = calendar;
  }

  /** The newest first, filtered as the page is. */
  public Answer list(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> ChangeQuery.of(ctx, calendar.today())
            .then(query -> Cursor.behind(ctx)
                .then(behind -> behind
                    .last(Place::of)
                    .then(last -> changes.handle(
                        Visitor.of(ctx).actor(),
                        number,
                        query.wanted(),
                        last.orElse(null),
                        behind.read()))
                    .map(rows -> behind.listed(rows, each -> each.place().text(), this::json)))))
        .<Answer>fold(listed -> new Answer.Json(200, listed), Answer.Refused::new);
  }

  private ChangeJson json(Listed each) {
    var change = each.change();
    var serial = change.serial();
    return new ChangeJson(
        change.account().text(),
        each.name(),
        each.residentIdMasked(),
        ChangeQuery.word(change.kind()),
        change.kind().chineseName(),
        change.baseYuan(),
        BasisPoints.of(change.employerRateBp()).fraction(),
        BasisPoints.of(change.personalRateBp()).fraction(),
        change.employerPart().plain(),
        change.personalPart().plain(),
        change.effective().toString(),
        change.on().toString(),
        change.reason(),
        reasons.of(change),
        serial == null ? null : serial.text());
  }
}
