package org.gongji.application.filing.draft;

import jakarta.inject.Inject;
import org.gongji.application.actor.Right;
import org.gongji.application.filing.FilingAccess;
import org.gongji.application.filing.Filings;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;

/** 删除: takes a line out of a draft's roster. */
public final class RemoveLine {

  private static final Operation<BusinessSerial> OPERATION =
      new Operation<>("remove-line", Right.FILE, BusinessSerial::text, BusinessSerial::new);

  private final Operations operations;
  private final FilingAccess access;
  private final Filings filings;

  /** Which line of which draft. */
  public record Command(EmployerNumber employer, BusinessSerial filing, int number) {}

  /** Put together by the wiring. */
  @Inject
  public RemoveLine(Operations operations, FilingAccess access, Filings filings) {
    this.operations = operations;
    this.access = access;
    this.filings = filings;
  }

  /** Removes it, and answers the filing's serial. */
  public Decision<BusinessSerial> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> access.edit(
            request.actor(),
            command.employer(),
            command.filing(),
            (employer, filing) -> filings.remove(filing, command.number())
                ? Decision.accept(filing.serial())
                : Decision.reject(OperationCode.NOT_FOUND.of(Figure.of(command.number())))));
  }
}
