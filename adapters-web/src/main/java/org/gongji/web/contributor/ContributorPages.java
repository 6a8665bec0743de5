package org.gongji.web.contributor;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gongji.application.contributor.Contributors.Listed;
import org.gongji.application.contributor.ListContributors;
import org.gongji.application.contributor.ListContributors.Result;
import org.gongji.application.contributor.WalkContributors;
import org.gongji.application.department.DepartmentChoice;
import org.gongji.application.department.ShowDepartments;
import org.gongji.application.department.ShowDepartments.Row;
import org.gongji.application.department.ShowDepartments.Shown;
import org.gongji.application.employer.Employer;
import org.gongji.application.listing.Chunks;
import org.gongji.application.query.ShowEmployer;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.application.sealing.ListWaiting;
import org.gongji.domain.contribution.MonthlyContribution;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.web.department.DepartmentQuery;
import org.gongji.web.identity.Visitor;
import org.gongji.web.listing.Found;
import org.gongji.web.listing.Prints;
import org.gongji.web.listing.Table;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.gongji.web.page.Formats;
import org.gongji.web.page.Links;
import org.gongji.web.page.Paging;
import org.gongji.web.page.Words;
import org.jspecify.annotations.Nullable;

/** 缴存人信息查询, 账户信息. */
public final class ContributorPages {

  private final ShowEmployer employers;
  private final ListContributors contributors;
  private final WalkContributors walk;
  private final ListWaiting waiting;
  private final ShowDepartments departments;
  private final Prints prints;
  private final Words words;

  /** Lists contributors in one language. */
  public ContributorPages(
      ShowEmployer employers,
      ListContributors contributors,
      WalkContributors walk,
      ListWaiting waiting,
      ShowDepartments departments,
      Prints prints,
      Words words) {
    this.employers = employers;
    this.contributors = contributors;
    this.walk = walk;
    this.waiting = waiting;
    this.departments = departments;
    this.prints = prints;
    this.words = words;
  }

  /** The list; search, status, page and size stay in the address. */
  public Answer list(Context ctx) {
    var actor = Visitor.of(ctx).actor();
    var query = ContributorQuery.of(ctx);
    return InPath.employer(ctx)
        .then(number -> employers.handle(actor, number))
        .then(employer -> contributors
            .handle(actor, query.of(employer.employer().number()), Paging.wanted(ctx))
            .then(result -> waiting
                .handle(actor, employer.employer().number())
                .then(waits -> departments
                    .handle(actor, employer.employer().number())
                    .map(tree -> view(employer, query, result, waits, tree.rows())))))
        .fold(view -> Answer.page("contributor/contributors", view), Answer.Refused::new);
  }

  private ContributorsView view(
      Summary employer,
      ContributorQuery query,
      Result result,
      Set<AccountNumber> waits,
      List<Row> departments) {
    var path = Links.contributors(employer.employer().number());
    var page = result.contributors();
    return new ContributorsView(
        words.contributorsTitle(),
        employer,
        query.search(),
        query.code(),
        query.department(),
        departments,
        page,
        waits,
        query.sorting(),
        Paging.of(page, path, query.kept()));
  }

  /** 打印. */
  public Answer print(Context ctx) {
    return prints.pdf(ctx, found(ctx));
  }

  /** 导出. */
  public Answer export(Context ctx) {
    return prints.workbook(ctx, found(ctx));
  }

  /** All of them by number, whatever the page is in order by, or department after department. */
  private Decision<Found<Listed>> found(Context ctx) {
    var actor = Visitor.of(ctx).actor();
    return InPath.employer(ctx).then(number -> employers.handle(actor, number)).then(summary -> {
      var employer = summary.employer();
      var asked = ContributorQuery.of(ctx);
      var query = asked.of(employer.number());
      ByDepartment.Walk all = (each, last) ->
          walk.handle(actor, each, last == null ? null : last.number(), Chunks.SIZE);
      return "department".equals(ctx.queryParam("group"))
          ? departments
              .handle(actor, employer.number())
              .then(shown ->
                  Chunks.of(new ByDepartment(all, query, places(shown, asked.department()))))
              .map(rows -> found(employer, rows, Listed::department))
          : Chunks.<Listed>of(last -> all.behind(query, last))
              .map(rows -> found(employer, rows, null));
    });
  }

  private Found<Listed> found(
      Employer employer, Chunks<Listed> rows, @Nullable Function<Listed, String> group) {
    return new Found<>(
        employer,
        "contributors",
        words.contributorsCaption(),
        List.of(),
        table(employer),
        rows,
        group);
  }

  /** The departments that are asked for in the tree's order, and at last having none. */
  private List<ByDepartment.Place> places(Shown shown, String chosen) {
    var choice = DepartmentQuery.chosen(chosen);
    var top = choice == null ? null : choice.department();
    var places = new ArrayList<ByDepartment.Place>();
    if (choice == null || top != null) {
      var within = top == null
          ? shown.tree().inOrder()
          : shown.tree().seek(top).map(shown.tree()::inOrder).accepted().orElse(List.of());
      within.forEach(each -> places.add(new ByDepartment.Place(
          new DepartmentChoice(each.id(), false), shown.tree().path(each))));
    }
    if (top == null) {
      places.add(new ByDepartment.Place(new DepartmentChoice(null), words.unassigned()));
    }
    return places;
  }

  private Table<Listed> table(Employer employer) {
    return new Table<Listed>()
        .number(words.account(), 7, person -> person.number().text())
        .text(words.personName(), 5, Listed::name)
        .number(words.residentId(), 10, Listed::residentIdMasked)
        .group(words.department(), 6, Listed::department)
        .text(words.accountStatus(), 4, person -> person.status().chineseName())
        .money(words.monthlyTotal(), 5, person -> parts(employer, person).total())
        .money(words.personalPart(), 5, person -> parts(employer, person).personalPart())
        .money(words.employerPart(), 5, person -> parts(employer, person).employerPart())
        .amount(words.personalBase(), 5, person -> Formats.yuan(person.baseYuan()))
        .number(words.rates(), 4, ContributorPages::rates)
        .number(words.personOpenedOn(), 6, person -> person.openedOn().toString())
        .text(words.depositBank(), 6, Listed::bankName)
        .number(words.depositAccount(), 8, Listed::bankAccountMasked)
        .money(words.balance(), 6, Listed::balance)
        .number(words.personPaidThrough(), 4, person -> Formats.month(person.paidThrough()));
  }

  private static MonthlyContribution parts(Employer employer, Listed person) {
    return ContributorsView.contribution(employer, person);
  }

  private static String rates(Listed person) {
    return Formats.fraction(person.personalRateBp()) + " "
        + Formats.fraction(person.employerRateBp());
  }
}
