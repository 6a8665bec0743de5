package org.gongji.application.filing.draft;

import jakarta.inject.Inject;
import org.gongji.application.actor.Right;
import org.gongji.application.filing.FilingAccess;
import org.gongji.application.filing.Filings;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;

/** 放弃: throws a draft away with its roster and evidence; its serial is never given again. */
public final class DiscardDraft {

  private static final Operation<BusinessSerial> OPERATION =
      new Operation<>("discard-draft", Right.FILE, BusinessSerial::text, BusinessSerial::new);

  private final Operations operations;
  private final FilingAccess access;
  private final Filings filings;

  /** Which draft. */
  public record Command(EmployerNumber employer, BusinessSerial filing) {}

  /** Put together by the wiring. */
  @Inject
  public DiscardDraft(Operations operations, FilingAccess access, Filings filings) {
    this.operations = operations;
    this.access = access;
    this.filings = filings;
  }

  /** Throws it away, and answers its serial. */
  public Decision<BusinessSerial> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> access.edit(
            request.actor(), command.employer(), command.filing(), (employer, filing) -> {
              filings.discard(filing);
              return Decision.accept(filing.serial());
            }));
  }
}
