package org.gongji.application.filing.draft;

import jakarta.inject.Inject;
import java.time.YearMonth;
import org.gongji.application.actor.Right;
import org.gongji.application.filing.FilingAccess;
import org.gongji.application.filing.Filings;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.contribution.change.ChangeMonth;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.rulebook.Rulebook;

/** 变更月度: chooses the month that all lines of a draft count from. */
public final class ChooseMonth {

  private static final Operation<BusinessSerial> OPERATION =
      new Operation<>("choose-month", Right.FILE, BusinessSerial::text, BusinessSerial::new);

  private final Operations operations;
  private final FilingAccess access;
  private final Filings filings;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /** Which month for which draft. */
  public record Command(EmployerNumber employer, BusinessSerial filing, YearMonth month) {}

  /** Put together by the wiring. */
  @Inject
  public ChooseMonth(
      Operations operations,
      FilingAccess access,
      Filings filings,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.operations = operations;
    this.access = access;
    this.filings = filings;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  /** Sets the month where it is open, and answers the filing's serial. */
  public Decision<BusinessSerial> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> access.edit(
            request.actor(), command.employer(), command.filing(), (employer, filing) -> {
              var through = employer.nextMonth().minusMonths(1);
              var open = new ChangeMonth(command.month(), through, calendar.today());
              return Violations.of().and(open.check(rulebook.pack())).orAccept(() -> {
                filings.month(filing, command.month());
                return filing.serial();
              });
            }));
  }
}
