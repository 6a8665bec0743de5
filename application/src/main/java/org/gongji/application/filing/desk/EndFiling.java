package org.gongji.application.filing.desk;

import jakarta.inject.Inject;
import org.gongji.application.actor.Right;
import org.gongji.application.filing.FilingAccess;
import org.gongji.application.filing.FilingState;
import org.gongji.application.filing.Filings;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;

/** 结束流程: ends a returned filing; a counter filing may be ended by the operator as well. */
public final class EndFiling {

  private static final Operation<BusinessSerial> OPERATION =
      new Operation<>("end-filing", Right.FILE, BusinessSerial::text, BusinessSerial::new);

  private final Operations operations;
  private final FilingAccess access;
  private final Filings filings;
  private final BusinessCalendar calendar;

  /** Which filing. */
  public record Command(EmployerNumber employer, BusinessSerial filing) {}

  /** Put together by the wiring. */
  @Inject
  public EndFiling(
      Operations operations, FilingAccess access, Filings filings, BusinessCalendar calendar) {
    this.operations = operations;
    this.access = access;
    this.filings = filings;
    this.calendar = calendar;
  }

  /** Ends it, and answers its serial. */
  public Decision<BusinessSerial> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> access.move(
            command.employer(), command.filing(), FilingState.RETURNED, (employer, filing) -> {
              var now = calendar.now();
              filings.moved(filing, FilingState.ENDED, now);
              filings.step(
                  filing,
                  new Filings.Step(
                      Filings.Node.FINISHED, request.actor().login(), FilingState.ENDED, "", now));
              return Decision.accept(filing.serial());
            }));
  }
}
