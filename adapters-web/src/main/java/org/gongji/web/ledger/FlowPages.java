package org.gongji.web.ledger;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.gongji.application.ledger.EmployerBooks.Booked;
import org.gongji.application.ledger.EmployerBooks.Details;
import org.gongji.application.ledger.EmployerBooks.Part;
import org.gongji.application.ledger.ListFlow;
import org.gongji.application.ledger.ShowFlow;
import org.gongji.application.ledger.WalkFlow;
import org.gongji.application.ledger.WalkParts;
import org.gongji.application.listing.Chunks;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Page;
import org.gongji.application.query.ShowEmployer;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.web.identity.Visitor;
import org.gongji.web.listing.Found;
import org.gongji.web.listing.Prints;
import org.gongji.web.listing.Table;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.gongji.web.page.Form;
import org.gongji.web.page.Formats;
import org.gongji.web.page.Links;
import org.gongji.web.page.Paging;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;

/** 单位信息查询, 业务流水查询 with 明细. */
public final class FlowPages {

  private static final String TEMPLATE = "ledger/flow";

  private final ShowEmployer employers;
  private final ListFlow flow;
  private final WalkFlow walk;
  private final ShowFlow postings;
  private final WalkParts parts;
  private final Prints prints;
  private final BusinessCalendar calendar;
  private final Words words;
  private final Refusals refusals;

  /** Lists what was booked in one language. */
  public FlowPages(
      ShowEmployer employers,
      ListFlow flow,
      WalkFlow walk,
      ShowFlow postings,
      WalkParts parts,
      Prints prints,
      BusinessCalendar calendar,
      Words words,
      Refusals refusals) {
    this.employers = employers;
    this.flow = flow;
    this.walk = walk;
    this.postings = postings;
    this.parts = parts;
    this.prints = prints;
    this.calendar = calendar;
    this.words = words;
    this.refusals = refusals;
  }

  /** The list; period, kind, page and size stay in the address, and in the form when refused. */
  public Answer list(Context ctx) {
    return employer(ctx)
        .fold(
            employer -> BooksQuery.of(ctx, calendar.today())
                .fold(
                    query -> listed(ctx, employer, query),
                    rejections -> refused(ctx, employer, rejections)),
            Answer.Refused::new);
  }

  /** 打印 of the list. */
  public Answer print(Context ctx) {
    return prints.pdf(ctx, found(ctx));
  }

  /** 导出 of the list. */
  public Answer export(Context ctx) {
    return prints.workbook(ctx, found(ctx));
  }

  /** 明细 of a posting. */
  public Answer details(Context ctx) {
    return employer(ctx)
        .then(employer -> InPath.serial(ctx)
            .then(serial -> details(ctx, employer, serial, Paging.wanted(ctx)))
            .map(details -> posting(employer, details)))
        .fold(view -> Answer.page("ledger/posting", view), Answer.Refused::new);
  }

  /** 打印 of a posting's 明细. */
  public Answer printDetails(Context ctx) {
    return prints.pdf(ctx, foundDetails(ctx));
  }

  /** 导出 of a posting's 明细. */
  public Answer exportDetails(Context ctx) {
    return prints.workbook(ctx, foundDetails(ctx));
  }

  private Answer listed(Context ctx, Summary employer, BooksQuery query) {
    return flow.handle(Visitor.of(ctx).actor(), asked(employer, query), Paging.wanted(ctx))
        .fold(
            page -> {
              var paging = Paging.of(page, Links.flow(number(employer)), query.words());
              return Answer.page(
                  TEMPLATE,
                  new FlowView(
                      words.employerQueryTitle(),
                      employer,
                      Form.fresh(query.words()),
                      new FlowView.Found(page, paging)));
            },
            Answer.Refused::new);
  }

  private Answer refused(Context ctx, Summary employer, List<Rejection> rejections) {
    var form = Form.returned(ctx, refusals.of(rejections));
    return Answer.redrawn(TEMPLATE, new FlowView(words.employerQueryTitle(), employer, form, null));
  }

  private PostingView posting(Summary employer, Details details) {
    var path = Links.flow(number(employer)) + "/" + details.booked().serial();
    return new PostingView(
        words.flowDetailsTitle(), employer, details, Paging.of(details.parts(), path, Map.of()));
  }

  private Decision<Found<Booked>> found(Context ctx) {
    return employer(ctx)
        .then(employer -> BooksQuery.of(ctx, calendar.today())
            .then(query -> Chunks.<Booked>of(last -> walk.handle(
                    Visitor.of(ctx).actor(),
                    asked(employer, query),
                    last == null ? null : last.serial(),
                    Chunks.SIZE))
                .map(rows -> new Found<>(
                    employer.employer(),
                    "flow",
                    words.flowCaption(),
                    about(query),
                    flowTable(number(employer)),
                    rows))));
  }

  private List<String> about(BooksQuery query) {
    var kind = query.kind();
    return List.of(
        words.periodText(query.period().from(), query.period().to()),
        words.flowKindText(kind == null ? words.flowKindAll() : kind.chineseName()));
  }

  private Table<Booked> flowTable(EmployerNumber number) {
    return new Table<Booked>()
        .number(words.serial(), 10, booked -> booked.serial().text())
        .number(words.bookedOn(), 6, booked -> booked.on().toString())
        .text(words.summary(), 16, booked -> BookedText.of(words, number, booked))
        .amount(words.bookedAmount(), 8, booked -> booked.amount().toString())
        .amount(words.interest(), 6, booked -> booked.interest().toString())
        .text(words.bookedReviewer(), 8, Booked::reviewer)
        .count(words.personsColumn(), 4, booked -> Long.toString(booked.persons()));
  }

  private Decision<Found<Part>> foundDetails(Context ctx) {
    return employer(ctx)
        .then(employer -> InPath.serial(ctx)
            .then(serial -> details(ctx, employer, serial, new Page.Wanted(1, 1))
                .then(head -> Chunks.<Part>of(last -> parts.handle(
                        Visitor.of(ctx).actor(),
                        new ShowFlow.Query(number(employer), serial),
                        last == null ? null : last.key(),
                        Chunks.SIZE))
                    .map(rows -> new Found<>(
                        employer.employer(),
                        "flow-" + serial,
                        words.flowDetailsTitle(),
                        about(number(employer), head.booked()),
                        partTable(),
                        rows)))));
  }

  private List<String> about(EmployerNumber number, Booked booked) {
    return List.of(
        words.serial() + "：" + booked.serial(),
        words.bookedOn() + "：" + booked.on(),
        words.summary() + "：" + BookedText.of(words, number, booked));
  }

  private Table<Part> partTable() {
    return new Table<Part>()
        .number(words.account(), 8, part -> part.account().text())
        .text(words.personName(), 8, Part::name)
        .number(words.partMonth(), 5, part -> Formats.month(part.month()))
        .money(words.bookedAmount(), 8, Part::amount);
  }

  private static ListFlow.Query asked(Summary employer, BooksQuery query) {
    return new ListFlow.Query(number(employer), query.period(), query.kind());
  }

  private Decision<Details> details(
      Context ctx, Summary employer, BusinessSerial serial, Page.Wanted wanted) {
    return postings.handle(
        Visitor.of(ctx).actor(), new ShowFlow.Query(number(employer), serial), wanted);
  }

  private Decision<Summary> employer(Context ctx) {
    return InPath.employer(ctx).then(number -> employers.handle(Visitor.of(ctx).actor(), number));
  }

  private static EmployerNumber number(Summary employer) {
    return employer.employer().number();
  }
}
