package org.gongji.web.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import java.time.YearMonth;
import java.util.Optional;
import org.gongji.application.ledger.EmployerBooks.Booked;
import org.gongji.application.ledger.EmployerBooks.Details;
import org.gongji.application.ledger.EmployerBooks.Movement;
import org.gongji.application.ledger.EmployerBooks.Part;
import org.gongji.application.ledger.EmployerBooks.PartKey;
import org.gongji.application.ledger.ListFlow;
import org.gongji.application.ledger.ShowBooks;
import org.gongji.application.ledger.ShowFlow;
import org.gongji.application.ledger.WalkFlow;
import org.gongji.application.ledger.WalkParts;
import org.gongji.application.listing.Period;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Page;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.web.api.Cursor;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.jspecify.annotations.Nullable;

/** An employer's books, as JSON. */
public final class BooksApi {

  /** How the unallocated amount moved; money as decimal strings. */
  public record BooksJson(
      String since,
      String until,
      String opening,
      String increase,
      String decrease,
      String unallocated) {}

  /** What was booked; the code is of the national list of business details. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record FlowJson(
      String serial,
      String type,
      String code,
      String bookedOn,
      @Nullable String from,
      @Nullable String to,
      String amount,
      String interest,
      String reviewer,
      long persons) {}

  /** A person's part in it. */
  public record PartJson(String account, String name, String month, String amount) {}

  private final ShowBooks books;
  private final WalkFlow flow;
  private final ShowFlow postings;
  private final WalkParts parts;
  private final BusinessCalendar calendar;

  /** Shows books. */
  public BooksApi(
      ShowBooks books,
      WalkFlow flow,
      ShowFlow postings,
      WalkParts parts,
      BusinessCalendar calendar) {
    this.books = books;
    this.flow = flow;
    this.postings = postings;
    this.parts = parts;
    this.calendar = calendar;
  }

  /** The account in a period. */
  public Answer account(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> BooksQuery.ofDays(ctx, calendar.today())
            .then(query -> books
                .handle(Visitor.of(ctx).actor(), number, query.period())
                .map(movement -> json(query.period(), movement))))
        .fold(found -> new Answer.Json(200, found), Answer.Refused::new);
  }

  /** What was booked in a period, of one kind or all. */
  public Answer flow(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> BooksQuery.of(ctx, calendar.today())
            .then(query -> Cursor.behind(ctx)
                .then(behind -> behind
                    .last(BusinessSerial::new)
                    .then(last -> flow.handle(
                        Visitor.of(ctx).actor(),
                        new ListFlow.Query(number, query.period(), query.kind()),
                        last.orElse(null),
                        behind.read()))
                    .map(rows ->
                        behind.listed(rows, booked -> booked.serial().text(), BooksApi::json)))))
        .<Answer>fold(listed -> new Answer.Json(200, listed), Answer.Refused::new);
  }

  /** One of them. */
  public Answer one(Context ctx) {
    return details(ctx)
        .fold(details -> new Answer.Json(200, json(details.booked())), Answer.Refused::new);
  }

  /** The persons in it. */
  public Answer parts(Context ctx) {
    return details(ctx)
        .then(details -> InPath.employer(ctx)
            .then(number -> Cursor.behind(ctx)
                .then(behind -> behind
                    .last(PartKey::of)
                    .then(last -> parts.handle(
                        Visitor.of(ctx).actor(),
                        new ShowFlow.Query(number, details.booked().serial()),
                        last.orElse(null),
                        behind.read()))
                    .map(rows -> behind.listed(rows, part -> part.key().text(), BooksApi::json)))))
        .<Answer>fold(listed -> new Answer.Json(200, listed), Answer.Refused::new);
  }

  private Decision<Details> details(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> InPath.serial(ctx)
            .then(serial -> postings.handle(
                Visitor.of(ctx).actor(),
                new ShowFlow.Query(number, serial),
                new Page.Wanted(1, 1))));
  }

  private static BooksJson json(Period period, Movement movement) {
    return new BooksJson(
        period.from().toString(),
        period.to().toString(),
        movement.opening().plain(),
        movement.increase().plain(),
        movement.decrease().plain(),
        movement.closing().plain());
  }

  private static FlowJson json(Booked booked) {
    return new FlowJson(
        booked.serial().text(),
        BooksQuery.word(booked.kind()),
        booked.kind().code(),
        booked.on().toString(),
        text(booked.from()),
        text(booked.to()),
        booked.amount().plain(),
        booked.interest().plain(),
        booked.reviewer(),
        booked.persons());
  }

  private static PartJson json(Part part) {
    return new PartJson(
        part.account().text(),
        part.name(),
        part.month().toString(),
        part.amount().plain());
  }

  private static @Nullable String text(@Nullable YearMonth month) {
    return Optional.ofNullable(month).map(Object::toString).orElse(null);
  }
}
