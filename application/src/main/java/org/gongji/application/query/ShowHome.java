package org.gongji.application.query;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.message.Messages;
import org.gongji.application.message.Messages.Message;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Page;
import org.gongji.application.remittance.Assessments;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.rulebook.Rulebook;

/** 首页: what is next for an employer, what waits for money, and its messages. */
public final class ShowHome {

  private final Operations operations;
  private final Employers employers;
  private final Assessments assessments;
  private final Messages messages;
  private final Rulebook rulebook;
  private final BusinessCalendar calendar;

  /**
   * The home page.
   *
   * @param today 业务日期
   * @param due the month that is due for assessment
   * @param assessable whether it can be assessed now, or why not
   * @param unpaid what is assessed and waits for money, by month
   * @param messages the newest messages
   */
  public record Home(
      LocalDate today,
      YearMonth due,
      Decision<List<YearMonth>> assessable,
      List<Assessment> unpaid,
      Page<Message> messages) {}

  /** Put together by the wiring. */
  @Inject
  public ShowHome(
      Operations operations,
      Employers employers,
      Assessments assessments,
      Messages messages,
      Rulebook rulebook,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.employers = employers;
    this.assessments = assessments;
    this.messages = messages;
    this.rulebook = rulebook;
    this.calendar = calendar;
  }

  /** Shows an employer's home page, with a page of its messages. */
  public Decision<Home> handle(Actor actor, EmployerNumber number, Page.Wanted wanted) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        number,
        () -> employers.seek(number).map(employer -> home(employer, wanted)));
  }

  private Home home(Employer employer, Page.Wanted wanted) {
    var today = calendar.today();
    var due = employer.nextMonth();
    return new Home(
        today,
        due,
        rulebook.remittancePeriod(employer.status(), due, due, due, today),
        assessments.unallocated(employer.key()),
        messages.list(employer.key(), wanted));
  }
}
