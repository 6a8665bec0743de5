package org.gongji.web.operation.audit;

import io.javalin.http.Context;
import org.gongji.application.operation.AuditTrail.Kept;
import org.gongji.application.operation.AuditTrail.Place;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.audit.ListAudit;
import org.gongji.web.api.Cursor;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;

/** 审计记录 over JSON. */
public final class AuditApi {

  /** A line of the trail. */
  public record LineJson(
      String at,
      String businessDate,
      String login,
      String operation,
      String subject,
      String detail,
      String policyHash) {}

  private final ListAudit list;
  private final BusinessCalendar calendar;

  /** Speaks to the same use case as the page. */
  public AuditApi(ListAudit list, BusinessCalendar calendar) {
    this.list = list;
    this.calendar = calendar;
  }

  /** The lines that are asked for, the newest first. */
  public Answer list(Context ctx) {
    return AuditQuery.of(ctx, calendar.today())
        .then(search -> Cursor.behind(ctx)
            .then(behind -> behind
                .last(Place::of)
                .then(place -> list.handle(Visitor.of(ctx).actor(), search, place, behind.read()))
                .map(lines -> behind.listed(lines, kept -> kept.place().text(), AuditApi::json))))
        .fold(json -> new Answer.Json(200, json), Answer.Refused::new);
  }

  private static LineJson json(Kept kept) {
    var line = kept.line();
    return new LineJson(
        line.at().toString(),
        line.businessDate().toString(),
        line.actor(),
        line.operation(),
        line.subject(),
        line.detail(),
        line.policyHash());
  }
}
