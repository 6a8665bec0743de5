package org.gongji.application.filing.draft;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.FilingAccess;
import org.gongji.application.filing.Filings;
import org.gongji.application.filing.business.Business;
import org.gongji.application.filing.business.Business.Acting;
import org.gongji.application.filing.business.Businesses;
import org.gongji.application.filing.draft.PutLine.Command;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Operations;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;

/** 金额试算: what a line would come to if it were put in now; nothing is changed. */
public final class PreviewLine {

  private final Operations operations;
  private final Employers employers;
  private final FilingAccess access;
  private final Filings filings;
  private final ChangeMonths months;
  private final Businesses businesses;
  private final LineJudge judge;
  private final BusinessCalendar calendar;

  /** Put together by the wiring. */
  @Inject
  public PreviewLine(
      Operations operations,
      Employers employers,
      FilingAccess access,
      Filings filings,
      ChangeMonths months,
      Businesses businesses,
      LineJudge judge,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.employers = employers;
    this.access = access;
    this.filings = filings;
    this.months = months;
    this.businesses = businesses;
    this.judge = judge;
    this.calendar = calendar;
  }

  /** The line with its amounts, or every refusal that it would meet with. */
  public Decision<Entry> handle(Actor actor, Command command) {
    return operations.see(
        Right.FILE,
        actor,
        command.employer(),
        () -> businesses
            .of(command.kind())
            .then(business -> command.filing() == null
                ? employers
                    .seek(command.employer())
                    .then(employer -> first(actor, command, business, employer))
                : access.see(
                    command.employer(),
                    command.filing(),
                    (employer, filing) -> FilingAccess.editable(actor, filing)
                        .then(draft -> further(command, business, employer, draft)))));
  }

  /** In a draft that is yet to begin. */
  private Decision<Entry> first(
      Actor actor, Command command, Business<?> business, Employer employer) {
    var today = calendar.today();
    var acting = new Acting(employer, actor.channel(), today);
    return judge.judge(
        business, acting, months.proposed(employer, today), List.of(), 1, command.stated());
  }

  private Decision<Entry> further(
      Command command, Business<?> business, Employer employer, Filing filing) {
    if (filing.kind() != command.kind()) {
      return Decision.reject(
          OperationCode.NOT_FOUND.of(Figure.of(filing.serial().text())));
    }
    var acting = new Acting(employer, filing.channel(), calendar.today());
    var roster = filings.entries(filing);
    var number = command.number() == null ? 0 : command.number();
    return judge.judge(business, acting, filing.month(), roster, number, command.stated());
  }
}
