package org.gongji.web.ledger;

import io.javalin.http.Context;
import java.util.List;
import java.util.function.Function;
import org.gongji.application.ledger.EmployerBooks.Movement;
import org.gongji.application.ledger.ShowBooks;
import org.gongji.application.listing.Chunks;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.query.ShowEmployer;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.web.identity.Visitor;
import org.gongji.web.listing.Found;
import org.gongji.web.listing.Prints;
import org.gongji.web.listing.Table;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.gongji.web.page.Form;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;

/** 单位信息查询, 账户信息查询: how the unallocated amount moved in a period. */
public final class BooksPages {

  private static final String TEMPLATE = "ledger/books";

  private final ShowEmployer employers;
  private final ShowBooks books;
  private final Prints prints;
  private final BusinessCalendar calendar;
  private final Words words;
  private final Refusals refusals;

  /** Shows accounts in one language. */
  public BooksPages(
      ShowEmployer employers,
      ShowBooks books,
      Prints prints,
      BusinessCalendar calendar,
      Words words,
      Refusals refusals) {
    this.employers = employers;
    this.books = books;
    this.prints = prints;
    this.calendar = calendar;
    this.words = words;
    this.refusals = refusals;
  }

  /** The account; the period stays in the address, and in the form when it is refused. */
  public Answer account(Context ctx) {
    return employer(ctx)
        .fold(
            employer -> BooksQuery.ofDays(ctx, calendar.today())
                .fold(
                    query -> shown(ctx, employer, query),
                    rejections -> refused(ctx, employer, rejections)),
            Answer.Refused::new);
  }

  /** 打印. */
  public Answer print(Context ctx) {
    return prints.pdf(ctx, found(ctx));
  }

  /** 导出. */
  public Answer export(Context ctx) {
    return prints.workbook(ctx, found(ctx));
  }

  private Answer shown(Context ctx, Summary employer, BooksQuery query) {
    return movement(ctx, employer, query)
        .fold(
            movement -> Answer.page(
                TEMPLATE,
                new BooksView(
                    words.employerQueryTitle(), employer, Form.fresh(query.words()), movement)),
            Answer.Refused::new);
  }

  private Answer refused(Context ctx, Summary employer, List<Rejection> rejections) {
    var form = Form.returned(ctx, refusals.of(rejections));
    return Answer.redrawn(
        TEMPLATE, new BooksView(words.employerQueryTitle(), employer, form, null));
  }

  private Decision<Found<Movement>> found(Context ctx) {
    return employer(ctx)
        .then(employer -> BooksQuery.ofDays(ctx, calendar.today())
            .then(query -> movement(ctx, employer, query)
                .then(movement -> only(movement))
                .map(rows -> new Found<>(
                    employer.employer(),
                    "account",
                    words.booksCaption(),
                    List.of(
                        words.periodText(query.period().from(), query.period().to())),
                    table(),
                    rows))));
  }

  private static <R> Decision<Chunks<R>> only(R row) {
    return Chunks.of(last -> Decision.accept(last == null ? List.of(row) : List.of()));
  }

  private Table<Movement> table() {
    return new Table<Movement>()
        .amount(words.openingBalance(), 8, text(Movement::opening))
        .amount(words.increased(), 8, text(Movement::increase))
        .amount(words.decreased(), 8, text(Movement::decrease))
        .amount(words.unallocated(), 8, text(Movement::closing));
  }

  private static Function<Movement, String> text(Function<Movement, Object> amount) {
    return amount.andThen(Object::toString);
  }

  private Decision<Movement> movement(Context ctx, Summary employer, BooksQuery query) {
    return books.handle(Visitor.of(ctx).actor(), employer.employer().number(), query.period());
  }

  private Decision<Summary> employer(Context ctx) {
    return InPath.employer(ctx).then(number -> employers.handle(Visitor.of(ctx).actor(), number));
  }
}
