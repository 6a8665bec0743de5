package org.gongji.web.contributor;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.gongji.application.contributor.change.AccountChanges.Listed;
import org.gongji.application.contributor.change.ListChanges;
import org.gongji.application.contributor.change.WalkChanges;
import org.gongji.application.filing.business.Businesses;
import org.gongji.application.listing.Chunks;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Page;
import org.gongji.application.query.ShowEmployer;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.domain.decision.Decision;
import org.gongji.web.identity.Visitor;
import org.gongji.web.listing.Found;
import org.gongji.web.listing.Prints;
import org.gongji.web.listing.Sorting;
import org.gongji.web.listing.Table;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.gongji.web.page.Form;
import org.gongji.web.page.Formats;
import org.gongji.web.page.Links;
import org.gongji.web.page.Paging;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;

/** 缴存人信息查询, 账户状态变更查询. */
public final class ChangePages {

  private static final String TEMPLATE = "contributor/changes";

  private final ShowEmployer employers;
  private final ListChanges changes;
  private final WalkChanges walk;
  private final ReasonNames reasons;
  private final BusinessCalendar calendar;
  private final Prints prints;
  private final Words words;
  private final Refusals refusals;

  /** Lists changes in one language. */
  public ChangePages(
      ShowEmployer employers,
      ListChanges changes,
      WalkChanges walk,
      Businesses businesses,
      BusinessCalendar calendar,
      Prints prints,
      Words words,
      Refusals refusals) {
    this.employers = employers;
    this.changes = changes;
    this.walk = walk;
    this.reasons = new ReasonNames(businesses);
    this.calendar = calendar;
    this.prints = prints;
    this.words = words;
    this.refusals = refusals;
  }

  /** The list; person, kind, period, order, page and size stay in the address. */
  public Answer list(Context ctx) {
    return employer(ctx).fold(employer -> list(ctx, employer), Answer.Refused::new);
  }

  private Answer list(Context ctx, Summary employer) {
    var wanted = Paging.wanted(ctx);
    return ChangeQuery.of(ctx, calendar.today())
        .then(query -> changes
            .handle(
                Visitor.of(ctx).actor(),
                employer.employer().number(),
                query.wanted(),
                query.sort(),
                wanted)
            .map(rows ->
                view(employer, Form.fresh(query.kept()), query.kept(), query.sorting(), rows)))
        .fold(
            view -> Answer.page(TEMPLATE, view),
            rejections -> Answer.redrawn(
                TEMPLATE,
                view(
                    employer,
                    Form.returned(ctx, refusals.of(rejections)),
                    Map.of(),
                    Sorting.of(ctx, "-date"),
                    new Page<>(List.of(), 1, wanted.size(), 0))));
  }

  private ChangesView view(
      Summary employer, Form form, Map<String, String> kept, Sorting sorting, Page<Listed> rows) {
    var path = Links.contributors(employer.employer().number()) + "/changes";
    return new ChangesView(
        words.contributorsTitle(),
        employer,
        form,
        rows,
        reasons,
        sorting,
        Paging.of(rows, path, kept));
  }

  /** 打印. */
  public Answer print(Context ctx) {
    return prints.pdf(ctx, found(ctx));
  }

  /** 导出. */
  public Answer export(Context ctx) {
    return prints.workbook(ctx, found(ctx));
  }

  private Decision<Found<Listed>> found(Context ctx) {
    var actor = Visitor.of(ctx).actor();
    return employer(ctx)
        .then(summary -> ChangeQuery.of(ctx, calendar.today()).then(query -> {
          var employer = summary.employer();
          return Chunks.<Listed>of(last -> walk.handle(
                  actor,
                  employer.number(),
                  query.wanted(),
                  last == null ? null : last.place(),
                  Chunks.SIZE))
              .map(rows -> new Found<>(
                  employer,
                  "account-changes",
                  words.changesCaption(),
                  List.of(words.listingPeriod(query.since(), query.until())),
                  table(),
                  rows));
        }));
  }

  private Decision<Summary> employer(Context ctx) {
    return InPath.employer(ctx).then(number -> employers.handle(Visitor.of(ctx).actor(), number));
  }

  private Table<Listed> table() {
    return new Table<Listed>()
        .number(words.account(), 7, each -> each.change().account().text())
        .text(words.personName(), 5, Listed::name)
        .number(words.residentId(), 10, Listed::residentIdMasked)
        .text(words.changeKind(), 5, each -> each.change().kind().chineseName())
        .amount(words.personalBase(), 5, each -> Formats.yuan(each.change().baseYuan()))
        .number(words.rates(), 5, each -> ChangesView.rates(each.change()))
        .amount(words.monthlyTotal(), 5, each -> each.change().total().toString())
        .amount(words.employerPart(), 5, each -> each.change().employerPart().toString())
        .amount(words.personalPart(), 5, each -> each.change().personalPart().toString())
        .number(words.changeEffective(), 4, each -> Formats.month(each.change().effective()))
        .number(words.changeDate(), 6, each -> each.change().on().toString())
        .text(words.changeReason(), 7, each -> reasons.of(each.change()));
  }
}
