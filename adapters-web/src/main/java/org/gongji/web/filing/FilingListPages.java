package org.gongji.web.filing;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongji.application.filing.ListFilings;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.query.ShowEmployer;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.gongji.web.page.Paging;
import org.gongji.web.page.Words;

/** 待办、已办、我发起的 of an employer, and 待审批 of the counter. */
public final class FilingListPages {

  private final ShowEmployer employers;
  private final ListFilings list;
  private final BusinessCalendar calendar;
  private final Words words;

  /** Lists filings in one language. */
  public FilingListPages(
      ShowEmployer employers, ListFilings list, BusinessCalendar calendar, Words words) {
    this.employers = employers;
    this.list = list;
    this.calendar = calendar;
    this.words = words;
  }

  /** One of an employer's lists: {@code to-do}, {@code done}, or whatever was initiated. */
  public Answer list(Context ctx) {
    var actor = Visitor.of(ctx).actor();
    var which = named(Optional.ofNullable(ctx.queryParam("list")).orElse(""));
    return InPath.employer(ctx)
        .then(number -> employers.handle(actor, number))
        .then(employer -> list.handle(
                actor, employer.employer().number(), which, null, Paging.wanted(ctx))
            .map(page -> new FilingsView(
                words.filingsTitle(which),
                employer,
                which,
                page,
                Paging.of(
                    page,
                    FilingLinks.filings(employer.employer().number()),
                    Map.of("list", word(which))),
                calendar.now())))
        .fold(view -> Answer.page("filing/filings", view), Answer.Refused::new);
  }

  /** What waits for a decision, the oldest first. */
  public Answer queue(Context ctx) {
    var word = Optional.ofNullable(ctx.queryParam("kind")).orElse("");
    var kind = KindOf.named(word).accepted().orElse(null);
    return list.queue(Visitor.of(ctx).actor(), kind, Paging.wanted(ctx))
        .map(page -> new QueueView(
            words.queueTitle(),
            kind,
            page,
            Paging.of(page, "/counter/filings", Map.of("kind", kind == null ? "" : word)),
            calendar.now()))
        .fold(view -> Answer.page("filing/queue", view), Answer.Refused::new);
  }

  private static ListFilings.List named(String word) {
    return Stream.of(ListFilings.List.values())
        .filter(each -> word(each).equals(word))
        .findFirst()
        .orElse(ListFilings.List.INITIATED);
  }

  /** How a list stands in the address. */
  public static String word(ListFilings.List list) {
    return list.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
