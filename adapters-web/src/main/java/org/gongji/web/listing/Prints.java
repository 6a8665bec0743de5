package org.gongji.web.listing;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.gongji.application.listing.Listing;
import org.gongji.application.listing.ListingPrinter;
import org.gongji.application.listing.QueryCode;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code …/print.pdf} and {@code …/export.xlsx} below the page of any query, with the whole
 * result and not only the page that is looked at.
 */
public final class Prints {

  /** How many rows are printed; more than a few hundred pages nobody reads. */
  public static final int MOST_PRINTED = 10_000;

  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ListingPrinter printer;
  private final BusinessCalendar calendar;
  private final Words words;

  /** Prints in one language. */
  public Prints(ListingPrinter printer, BusinessCalendar calendar, Words words) {
    this.printer = printer;
    this.calendar = calendar;
    this.words = words;
  }

  /** As PDF, in the browser or as a download; {@code PRINT_TOO_LONG} leads to the export. */
  public <R> Answer pdf(Context ctx, Decision<Found<R>> asked) {
    return asked
        .then(found -> printable(found).map(rows -> pdf(ctx, found, rows)))
        .<Answer>fold(pdf -> pdf, Answer.Refused::new);
  }

  /** As a workbook without totals, for whoever reckons further; streamed. */
  public <R> Answer workbook(Context ctx, Decision<Found<R>> asked) {
    return asked.<Answer>fold(
        found -> {
          var number = new AtomicInteger();
          var rows = found.rows().map(row -> found.table().row(number.incrementAndGet(), row));
          var listing = listing(ctx, found, null);
          return new Answer.Streamed(
              WORKBOOK, name(found) + ".xlsx", out -> printer.workbook(listing, rows, out));
        },
        Answer.Refused::new);
  }

  private <R> Answer.File pdf(Context ctx, Found<R> found, List<R> rows) {
    var texts = new ArrayList<List<String>>(rows.size());
    var number = 0;
    for (var group : groups(found, rows)) {
      for (var row : group) {
        texts.add(found.table().row(++number, row));
      }
      if (found.group() != null) {
        var label = found.group().apply(group.get(0));
        texts.add(found.table().subtotals(words.subtotal(), label, group));
      }
    }
    var listing = listing(ctx, found, found.table().totals(words.total(), rows));
    return Answer.pdf(
        name(found) + ".pdf",
        "1".equals(ctx.queryParam("download")),
        printer.pdf(listing, calendar.today(), texts));
  }

  /** Rows of one group beside each other; all of them in one where nothing groups them. */
  private static <R> List<List<R>> groups(Found<R> found, List<R> rows) {
    var group = found.group();
    return List.copyOf(rows.stream()
        .collect(Collectors.groupingBy(
            row -> group == null ? "" : group.apply(row), LinkedHashMap::new, Collectors.toList()))
        .values());
  }

  private static <R> Decision<List<R>> printable(Found<R> found) {
    var rows = new ArrayList<R>();
    while (rows.size() <= MOST_PRINTED && found.rows().hasNext()) {
      rows.add(found.rows().next());
    }
    return rows.size() <= MOST_PRINTED
        ? Decision.accept(rows)
        : Decision.reject(
            QueryCode.PRINT_TOO_LONG.rejection().with(Rejection.LIMIT, Figure.of(MOST_PRINTED)));
  }

  private <R> Listing listing(Context ctx, Found<R> found, @Nullable List<String> totals) {
    var about = new ArrayList<String>();
    about.add(words.listingEmployer(found.employer().name(), found.employer().number()));
    about.addAll(found.about());
    about.add(words.listingPrinted(Visitor.of(ctx).actor().name(), calendar.today()));
    return new Listing(found.title(), about, found.table().columns(words.rowNumber()), totals);
  }

  private <R> String name(Found<R> found) {
    return found.file() + "-" + found.employer().number() + "-" + calendar.today();
  }
}
