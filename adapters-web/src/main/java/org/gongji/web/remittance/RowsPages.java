package org.gongji.web.remittance;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongji.application.actor.Actor;
import org.gongji.application.department.ShowDepartments;
import org.gongji.application.operation.Page;
import org.gongji.application.query.ShowEmployer;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.application.remittance.PrintVoucher;
import org.gongji.application.remittance.ShowAssessment;
import org.gongji.application.remittance.ShowAssessment.Query;
import org.gongji.application.remittance.ShowAssessment.Shown;
import org.gongji.domain.decision.Decision;
import org.gongji.web.department.DepartmentQuery;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.gongji.web.page.Links;
import org.gongji.web.page.Paging;
import org.gongji.web.page.Words;

/** 明细、变更明细 and 打印 of one assessment. */
public final class RowsPages {

  private final ShowEmployer employers;
  private final ShowAssessment show;
  private final ShowDepartments departments;
  private final PrintVoucher print;
  private final Words words;

  /** Shows rows in one language. */
  public RowsPages(
      ShowEmployer employers,
      ShowAssessment show,
      ShowDepartments departments,
      PrintVoucher print,
      Words words) {
    this.employers = employers;
    this.show = show;
    this.departments = departments;
    this.print = print;
    this.words = words;
  }

  /** 明细; the department stays in the address. */
  public Answer lines(Context ctx) {
    var chosen = Objects.requireNonNullElse(ctx.queryParam("department"), "");
    var department = DepartmentQuery.chosen(chosen);
    return found(
            ctx,
            (actor, query, wanted) -> show.lines(actor, query, department, wanted),
            words.linesTitle(),
            "")
        .then(view -> departments
            .handle(Visitor.of(ctx).actor(), view.employer().employer().number())
            .map(shown -> view.of(chosen, shown.rows())))
        .fold(view -> Answer.page("remittance/lines", view), Answer.Refused::new);
  }

  /** 变更明细. */
  public Answer movements(Context ctx) {
    return found(ctx, show::movements, words.movementsTitle(), "/movements")
        .fold(view -> Answer.page("remittance/movements", view), Answer.Refused::new);
  }

  /** 汇缴凭条, in the browser or as a download. */
  public Answer voucher(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> InPath.serial(ctx)
            .then(serial -> print
                .handle(Visitor.of(ctx).actor(), number, serial)
                .map(pdf -> Answer.pdf(
                    "voucher-" + serial.text() + ".pdf",
                    "1".equals(ctx.queryParam("download")),
                    pdf))))
        .<Answer>fold(pdf -> pdf, Answer.Refused::new);
  }

  @FunctionalInterface
  private interface Asked<R> {
    Decision<Shown<R>> of(Actor actor, Query query, Page.Wanted wanted);
  }

  private <R> Decision<RowsView<R>> found(Context ctx, Asked<R> asked, String title, String below) {
    var actor = Visitor.of(ctx).actor();
    return InPath.employer(ctx)
        .then(number -> employers.handle(actor, number))
        .then(employer -> InPath.serial(ctx)
            .then(serial -> asked.of(
                actor, new Query(employer.employer().number(), serial), Paging.wanted(ctx)))
            .map(shown -> view(employer, shown, title, below)));
  }

  private static <R> RowsView<R> view(
      Summary employer, Shown<R> shown, String title, String below) {
    var path = Links.assessment(employer.employer().number(), shown.assessment().serial()) + below;
    return new RowsView<>(
        title,
        employer,
        shown.assessment(),
        shown.rows(),
        "",
        List.of(),
        Paging.of(shown.rows(), path, Map.of()));
  }
}
