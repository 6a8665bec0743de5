package org.gongji.application.query;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.filing.FilingState;
import org.gongji.application.filing.Filings;
import org.gongji.application.message.Messages;
import org.gongji.application.message.Messages.Received;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Page;
import org.gongji.application.query.MonthlyFigures.Figure;
import org.gongji.application.remittance.Assessments;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.rulebook.Rulebook;

/** 首页: what is next for an employer, what waits for money, two years in figures, and its messages. */
public final class ShowHome {

  private static final int MONTHS = 24;

  private final Operations operations;
  private final Employers employers;
  private final Assessments assessments;
  private final Filings filings;
  private final Messages messages;
  private final MonthlyFigures figures;
  private final Checklist checklist;
  private final Rulebook rulebook;
  private final BusinessCalendar calendar;

  /**
   * The home page.
   *
   * @param today 业务日期
   * @param tasks what is next, and what stands in the way
   * @param due the month that is due for assessment
   * @param assessable whether it can be assessed now, or why not
   * @param unpaid what is assessed and waits for money, by month
   * @param months the assessed months of the last two years, in order
   * @param unfinished the filings that are not finished, by state
   * @param messages the newest messages
   * @param unread how many messages the actor has not read
   */
  public record Home(
      LocalDate today,
      List<Task> tasks,
      YearMonth due,
      Decision<List<YearMonth>> assessable,
      List<Assessment> unpaid,
      List<Figure> months,
      Map<FilingState, Filings.Tally> unfinished,
      Page<Received> messages,
      long unread) {

    /** How many filings are in a state that is not finished. */
    public long filings(FilingState state) {
      var tally = unfinished.get(state);
      return tally == null ? 0 : tally.filings();
    }
  }

  /** Put together by the wiring. */
  @Inject
  public ShowHome(
      Operations operations,
      Employers employers,
      Assessments assessments,
      Filings filings,
      Messages messages,
      MonthlyFigures figures,
      Checklist checklist,
      Rulebook rulebook,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.employers = employers;
    this.assessments = assessments;
    this.filings = filings;
    this.messages = messages;
    this.figures = figures;
    this.checklist = checklist;
    this.rulebook = rulebook;
    this.calendar = calendar;
  }

  /** Shows an employer's home page, with a page of its messages. */
  public Decision<Home> handle(Actor actor, EmployerNumber number, Page.Wanted wanted) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        number,
        () -> employers.seek(number).map(employer -> home(employer, actor.login(), wanted)));
  }

  private Home home(Employer employer, String reader, Page.Wanted wanted) {
    var today = calendar.today();
    var due = employer.nextMonth();
    var unpaid = assessments.unallocated(employer.key());
    var unfinished = filings.unfinished(employer.key());
    return new Home(
        today,
        checklist.of(employer, unpaid, unfinished, today),
        due,
        rulebook.remittancePeriod(employer.status(), due, due, due, today),
        unpaid,
        figures.since(employer.key(), YearMonth.from(today).minusMonths(MONTHS - 1)),
        unfinished,
        messages.list(new Messages.Search(employer.key(), reader, false), wanted),
        messages.unread(employer.key(), reader));
  }
}
