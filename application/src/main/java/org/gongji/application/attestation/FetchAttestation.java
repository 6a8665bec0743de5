package org.gongji.application.attestation;

import jakarta.inject.Inject;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Operations;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;

/** 补打缴存证明: the file as it was issued, whatever has changed since. */
public final class FetchAttestation {

  private final Operations operations;
  private final Employers employers;
  private final Attestations attestations;

  /** Put together by the wiring. */
  @Inject
  public FetchAttestation(Operations operations, Employers employers, Attestations attestations) {
    this.operations = operations;
    this.employers = employers;
    this.attestations = attestations;
  }

  /** The PDF of an employer's attestation. */
  public Decision<byte[]> handle(Actor actor, EmployerNumber number, BusinessSerial serial) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        number,
        () -> employers
            .seek(number)
            .then(employer -> attestations
                .pdf(employer.key(), serial)
                .map(Decision::accept)
                .orElseGet(
                    () -> Decision.reject(OperationCode.NOT_FOUND.of(Figure.of(serial.text()))))));
  }
}
