package org.gongji.application.filing.draft;

import jakarta.inject.Inject;
import java.util.UUID;
import org.gongji.application.actor.Right;
import org.gongji.application.evidence.EvidenceFiles;
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

/** Takes a file away from a draft. */
public final class RemoveEvidence {

  private static final Operation<BusinessSerial> OPERATION =
      new Operation<>("remove-evidence", Right.FILE, BusinessSerial::text, BusinessSerial::new);

  private final Operations operations;
  private final FilingAccess access;
  private final Filings filings;
  private final EvidenceFiles files;

  /** Which file of which draft. */
  public record Command(EmployerNumber employer, BusinessSerial filing, UUID evidence) {}

  /** Put together by the wiring. */
  @Inject
  public RemoveEvidence(
      Operations operations, FilingAccess access, Filings filings, EvidenceFiles files) {
    this.operations = operations;
    this.access = access;
    this.filings = filings;
    this.files = files;
  }

  /** Takes it away, and answers the filing's serial. */
  public Decision<BusinessSerial> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> access.edit(
            request.actor(), command.employer(), command.filing(), (employer, filing) -> {
              if (!files.remove(filing.key(), command.evidence())) {
                return Decision.reject(
                    OperationCode.NOT_FOUND.of(Figure.of(command.evidence().toString())));
              }
              filings.touch(filing);
              return Decision.accept(filing.serial());
            }));
  }
}
