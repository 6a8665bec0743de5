package org.gongji.web.operation.audit;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.listing.Chunks;
import org.gongji.application.operation.AuditTrail.Kept;
import org.gongji.application.operation.AuditTrail.Line;
import org.gongji.application.operation.AuditTrail.Place;
import org.gongji.application.operation.AuditTrail.Search;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.audit.ListAudit;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InputCode;
import org.gongji.web.page.Form;
import org.gongji.web.page.Links;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;

/** 审计记录: who did what, when, to whom; paged by place, and exported whole. */
public final class AuditPages {

  private static final String TEMPLATE = "account/audit";
  private static final String PATH = "/audit";
  private static final String BEHIND = "behind";
  private static final int AT_ONCE = 50;

  private final ListAudit list;
  private final BusinessCalendar calendar;
  private final Words words;
  private final Refusals refusals;

  /** Shows the trail in one language. */
  public AuditPages(ListAudit list, BusinessCalendar calendar, Words words, Refusals refusals) {
    this.list = list;
    this.calendar = calendar;
    this.words = words;
    this.refusals = refusals;
  }

  /** The lines that are asked for. */
  public Answer list(Context ctx) {
    return AuditQuery.of(ctx, calendar.today())
        .then(search -> behind(ctx)
            .then(place -> lines(ctx, search, place, AT_ONCE + 1))
            .map(lines -> view(search, lines)))
        .fold(view -> Answer.page(TEMPLATE, view), rejections -> refused(ctx, rejections));
  }

  /** All of them as comma-separated values, streamed. */
  public Answer export(Context ctx) {
    return AuditQuery.of(ctx, calendar.today())
        .then(search -> Chunks.<Kept>of(
            last -> lines(ctx, search, Optional.ofNullable(last).map(Kept::place), Chunks.SIZE)))
        .<Answer>fold(
            found -> new Answer.Streamed(
                "text/csv; charset=utf-8",
                "audit-" + calendar.today() + ".csv",
                out -> write(found, out)),
            Answer.Refused::new);
  }

  private Answer refused(Context ctx, List<Rejection> rejections) {
    var form = Form.returned(ctx, refusals.of(rejections));
    return Answer.redrawn(TEMPLATE, new AuditView(words.auditTitle(), form, List.of(), "", ""));
  }

  private AuditView view(Search search, List<Kept> lines) {
    var shown = lines.subList(0, Math.min(AT_ONCE, lines.size()));
    var asked = AuditQuery.words(search);
    var form = Form.fresh(asked);
    var export = Links.asking(PATH + "/export.csv", asked);
    var further = new LinkedHashMap<>(asked);
    if (lines.size() > AT_ONCE) {
      further.put(BEHIND, shown.get(AT_ONCE - 1).place().text());
    }
    return new AuditView(
        words.auditTitle(),
        form,
        shown.stream().map(Kept::line).toList(),
        lines.size() > AT_ONCE ? Links.asking(PATH, further) : "",
        export);
  }

  private Decision<List<Kept>> lines(Context ctx, Search search, Optional<Place> behind, int most) {
    return list.handle(Visitor.of(ctx).actor(), search, behind, most);
  }

  private static Decision<Optional<Place>> behind(Context ctx) {
    try {
      return Decision.accept(Optional.ofNullable(ctx.queryParam(BEHIND)).map(Place::of));
    } catch (DateTimeException | IllegalArgumentException notOurs) {
      return Decision.reject(InputCode.CURSOR_MALFORMED.rejection());
    }
  }

  private void write(Chunks<Kept> found, OutputStream out) {
    try {
      out.write(("\uFEFF" + words.auditColumns() + "\r\n").getBytes(StandardCharsets.UTF_8));
      while (found.hasNext()) {
        out.write(row(found.next().line()).getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static String row(Line line) {
    return Stream.of(
                line.at().toString(),
                line.businessDate().toString(),
                line.actor(),
                line.operation(),
                line.subject(),
                line.detail(),
                line.policyHash())
            .map(AuditPages::cell)
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  /** Quoted, and never a formula to whoever opens it in a spreadsheet. */
  private static String cell(String text) {
    var harmless = text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
