package org.gongji.web.information;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongji.application.listing.Chunks;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Page;
import org.gongji.application.query.ListInformationChanges;
import org.gongji.application.query.ListInformationChanges.Of;
import org.gongji.application.query.ListInformationChanges.Row;
import org.gongji.application.query.ShowEmployer;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.application.query.WalkInformationChanges;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.web.identity.Visitor;
import org.gongji.web.listing.Found;
import org.gongji.web.listing.Prints;
import org.gongji.web.listing.Table;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.gongji.web.page.Form;
import org.gongji.web.page.Links;
import org.gongji.web.page.Menu;
import org.gongji.web.page.Paging;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;

/** 信息变更查询, of employers and of contributors. */
public final class ChangesPages {

  private static final String TEMPLATE = "information/changes";

  private final ShowEmployer employers;
  private final ListInformationChanges changes;
  private final WalkInformationChanges walk;
  private final BusinessCalendar calendar;
  private final Prints prints;
  private final Words words;
  private final Refusals refusals;

  /** Lists changes in one language. */
  public ChangesPages(
      ShowEmployer employers,
      ListInformationChanges changes,
      WalkInformationChanges walk,
      BusinessCalendar calendar,
      Prints prints,
      Words words,
      Refusals refusals) {
    this.employers = employers;
    this.changes = changes;
    this.walk = walk;
    this.calendar = calendar;
    this.prints = prints;
    this.words = words;
    this.refusals = refusals;
  }

  /** 单位信息变更查询. */
  public Answer ofEmployer(Context ctx) {
    return list(ctx, Of.EMPLOYER);
  }

  /** 缴存人信息变更查询. */
  public Answer ofContributors(Context ctx) {
    return list(ctx, Of.CONTRIBUTORS);
  }

  /** 打印 of the employer's own. */
  public Answer printOfEmployer(Context ctx) {
    return prints.pdf(ctx, found(ctx, Of.EMPLOYER));
  }

  /** 导出 of the employer's own. */
  public Answer exportOfEmployer(Context ctx) {
    return prints.workbook(ctx, found(ctx, Of.EMPLOYER));
  }

  /** 打印 of its contributors'. */
  public Answer printOfContributors(Context ctx) {
    return prints.pdf(ctx, found(ctx, Of.CONTRIBUTORS));
  }

  /** 导出 of its contributors'. */
  public Answer exportOfContributors(Context ctx) {
    return prints.workbook(ctx, found(ctx, Of.CONTRIBUTORS));
  }

  private Decision<Found<Row>> found(Context ctx, Of of) {
    var actor = Visitor.of(ctx).actor();
    return InPath.employer(ctx)
        .then(number -> employers.handle(actor, number))
        .then(summary -> ChangesQuery.of(ctx, calendar.today()).then(query -> {
          var employer = summary.employer();
          return Chunks.<Row>of(last -> walk.handle(
                  actor,
                  query.query(employer.number(), of),
                  last == null ? null : last.place(),
                  Chunks.SIZE))
              .map(rows -> new Found<>(
                  employer,
                  "information-changes",
                  words.informationCaption(),
                  List.of(words.listingPeriod(query.since(), query.until())),
                  table(of),
                  rows));
        }));
  }

  private Table<Row> table(Of of) {
    var table = new Table<Row>();
    if (of == Of.CONTRIBUTORS) {
      table = table
          .number(
              words.account(),
              7,
              row -> Optional.ofNullable(row.account()).map(AccountNumber::text).orElse(""))
          .text(words.personName(), 5, Row::name);
    }
    return table
        .number(words.changedOn(), 6, row -> row.by().on().toString())
        .text(words.changedItem(), 8, Row::item)
        .text(words.valueBefore(), 12, Row::before)
        .text(words.valueAfter(), 12, Row::after)
        .text(words.changedBy(), 6, row -> row.by().name())
        .number(
            words.serial(),
            11,
            row ->
                Optional.ofNullable(row.by().serial()).map(BusinessSerial::text).orElse(""));
  }

  /** Period, search, page and size stay in the address; a period that is none is said to be so. */
  private Answer list(Context ctx, Of of) {
    var actor = Visitor.of(ctx).actor();
    return InPath.employer(ctx)
        .then(number -> employers.handle(actor, number))
        .map(employer -> ChangesQuery.of(ctx, calendar.today())
            .fold(
                query -> listed(ctx, employer, of, query)
                    .fold(view -> Answer.page(TEMPLATE, view), Answer.Refused::new),
                rejections -> Answer.redrawn(TEMPLATE, wrong(ctx, employer, of, rejections))))
        .fold(answer -> answer, Answer.Refused::new);
  }

  private Decision<ChangesView> listed(Context ctx, Summary employer, Of of, ChangesQuery query) {
    return changes
        .handle(
            Visitor.of(ctx).actor(),
            query.query(employer.employer().number(), of),
            Paging.wanted(ctx))
        .map(page -> view(employer, of, Form.fresh(query.inAddress()), page));
  }

  /** What was typed stays in the form. */
  private ChangesView wrong(Context ctx, Summary employer, Of of, List<Rejection> rejections) {
    var typed = new HashMap<>(ChangesQuery.usual(ctx, calendar.today()).inAddress());
    typed.replaceAll((name, usual) -> Objects.requireNonNullElse(ctx.queryParam(name), usual));
    var form = new Form("", typed, refusals.of(rejections));
    return view(employer, of, form, new Page<>(List.of(), 1, 10, 0));
  }

  private ChangesView view(Summary employer, Of of, Form form, Page<Row> page) {
    var number = employer.employer().number();
    var path = of == Of.EMPLOYER
        ? Links.employer(number) + "/information"
        : Links.contributors(number) + "/information";
    return new ChangesView(
        words.menu(of == Of.EMPLOYER ? Menu.EMPLOYER_QUERY : Menu.CONTRIBUTORS),
        employer,
        of,
        form,
        page,
        Paging.of(page, path, form.values()));
  }
}
