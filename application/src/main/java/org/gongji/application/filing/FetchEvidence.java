package org.gongji.application.filing;

import jakarta.inject.Inject;
import java.util.UUID;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.evidence.Evidence;
import org.gongji.application.evidence.EvidenceFiles;
import org.gongji.application.evidence.EvidenceStore;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Operations;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;

/** A file of a filing's evidence, for those who may see the filing. */
public final class FetchEvidence {

  private final Operations operations;
  private final FilingAccess access;
  private final EvidenceFiles files;
  private final EvidenceStore store;

  /** A file with its content. */
  @SuppressWarnings("ArrayRecordComponent") // megabytes are neither compared nor copied
  public record Fetched(Evidence evidence, byte[] content) {
    @Override
    public String toString() {
      return "Fetched[" + evidence + "]";
    }
  }

  /** Put together by the wiring. */
  @Inject
  public FetchEvidence(
      Operations operations, FilingAccess access, EvidenceFiles files, EvidenceStore store) {
    this.operations = operations;
    this.access = access;
    this.files = files;
    this.store = store;
  }

  /** Fetches it, or answers {@code NOT_FOUND}. */
  public Decision<Fetched> handle(
      Actor actor, EmployerNumber number, BusinessSerial serial, UUID id) {
    return operations
        .see(
            Right.SEE_EMPLOYER,
            actor,
            number,
            () -> access.see(
                number,
                serial,
                (employer, filing) -> files
                    .find(filing.key(), id)
                    .map(Decision::accept)
                    .orElseGet(() ->
                        Decision.reject(OperationCode.NOT_FOUND.of(Figure.of(id.toString()))))))
        .map(evidence -> new Fetched(
            evidence,
            store
                .get(evidence.sha256())
                .orElseThrow(() -> new IllegalStateException("Lost: " + evidence.sha256()))));
  }
}
