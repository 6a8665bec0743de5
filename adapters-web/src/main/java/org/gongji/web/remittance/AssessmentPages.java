package org.gongji.web.remittance;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.application.query.ShowEmployer;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.application.remittance.DeleteAssessment;
import org.gongji.application.remittance.ListUnallocatedAssessments;
import org.gongji.application.remittance.ShowAssessment;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.ledger.CollectingAccount;
import org.gongji.domain.ledger.CollectingAccounts;
import org.gongji.domain.rulebook.Rulebook;
import org.gongji.web.identity.Visitor;
import org.gongji.web.operation.Answer;
import org.gongji.web.operation.InPath;
import org.gongji.web.operation.InputKey;
import org.gongji.web.operation.Status;
import org.gongji.web.page.Form;
import org.gongji.web.page.Links;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;

/** 汇缴核定查询: what waits for money, its confirmation, and its deletion. */
public final class AssessmentPages {

  private static final Page.Wanted NO_ROWS = new Page.Wanted(1, 1);
  private static final int UNPROCESSABLE = 422;

  private final ShowEmployer employers;
  private final ListUnallocatedAssessments unallocated;
  private final ShowAssessment show;
  private final DeleteAssessment delete;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;
  private final Words words;
  private final Refusals refusals;

  /** Shows assessments in one language. */
  public AssessmentPages(
      ShowEmployer employers,
      ListUnallocatedAssessments unallocated,
      ShowAssessment show,
      DeleteAssessment delete,
      BusinessCalendar calendar,
      Rulebook rulebook,
      Words words,
      Refusals refusals) {
    this.employers = employers;
    this.unallocated = unallocated;
    this.show = show;
    this.delete = delete;
    this.calendar = calendar;
    this.rulebook = rulebook;
    this.words = words;
    this.refusals = refusals;
  }

  /** The list. */
  public Answer list(Context ctx) {
    var actor = Visitor.of(ctx).actor();
    return InPath.employer(ctx)
        .then(number -> employers.handle(actor, number))
        .then(employer -> unallocated
            .handle(actor, employer.employer().number())
            .map(assessments ->
                new AssessmentsView(words.assessmentsTitle(), employer, assessments, deleted(ctx))))
        .fold(view -> Answer.page("remittance/assessments", view), Answer.Refused::new);
  }

  /** 核定完成: the serial, what to do with it, and what happens next. */
  public Answer done(Context ctx) {
    return found(ctx, words.doneTitle(), Form.fresh(Map.of()))
        .then(view -> outside(ctx, view))
        .fold(view -> Answer.page("remittance/done", view), Answer.Refused::new);
  }

  /** Asks before deleting. */
  public Answer askDelete(Context ctx) {
    return found(ctx, words.deleteTitle(), Form.fresh(Map.of()))
        .fold(view -> Answer.page("remittance/delete", view), Answer.Refused::new);
  }

  /** Deletes, and goes back to the list. */
  public Answer delete(Context ctx) {
    return InPath.employer(ctx)
        .then(number -> InPath.serial(ctx).map(serial -> new Address(number, serial)))
        .fold(address -> delete(ctx, address), Answer.Refused::new);
  }

  private Answer delete(Context ctx, Address address) {
    var command = new DeleteAssessment.Command(address.number(), address.serial());
    return InputKey.ofForm(ctx)
        .then(key -> delete.handle(new Request<>(Visitor.of(ctx).actor(), key, command)))
        .fold(
            serial -> new Answer.SeeOther(
                Links.assessments(address.number()) + "?deleted=" + serial.text()),
            rejections -> Status.of(rejections) == UNPROCESSABLE
                ? redrawn(ctx, rejections)
                : new Answer.Refused(rejections));
  }

  private Answer redrawn(Context ctx, List<Rejection> rejections) {
    return found(ctx, words.deleteTitle(), Form.returned(ctx, refusals.of(rejections)))
        .fold(view -> Answer.redrawn("remittance/delete", view), Answer.Refused::new);
  }

  private record Address(EmployerNumber number, BusinessSerial serial) {}

  private Decision<AssessmentView> found(Context ctx, String title, Form form) {
    var actor = Visitor.of(ctx).actor();
    return InPath.employer(ctx)
        .then(number -> employers.handle(actor, number))
        .then(employer -> InPath.serial(ctx)
            .then(serial -> show.lines(
                actor, new ShowAssessment.Query(employer.employer().number(), serial), NO_ROWS))
            .map(shown -> new AssessmentView(
                title,
                employer,
                shown.assessment(),
                accounts(employer),
                OutsideView.NOBODY,
                form)));
  }

  private Decision<AssessmentView> outside(Context ctx, AssessmentView view) {
    var query = new ShowAssessment.Query(
        view.employer().employer().number(), view.assessment().serial());
    return show.outside(Visitor.of(ctx).actor(), query)
        .map(outside -> view.with(OutsideView.of(outside.count(), outside.persons(), refusals)));
  }

  private List<CollectingAccount> accounts(Summary employer) {
    return rulebook
        .pack()
        .on(CollectingAccounts.PARAMETER, calendar.today())
        .map(accounts -> List.of(accounts.value().forBank(employer.employer().bankCode())))
        .fold(found -> found, unset -> List.of());
  }

  private static String deleted(Context ctx) {
    var serial = ctx.queryParam("deleted");
    return serial != null && serial.matches("\\d{9}_\\d{10}") ? serial : "";
  }
}
