package org.gongji.application.attestation;

import jakarta.inject.Inject;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Page;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;

/** 已开具的缴存证明: what was issued for an employer and its contributors. */
public final class ListAttestations {

  private final Operations operations;
  private final Employers employers;
  private final Attestations attestations;

  /** Put together by the wiring. */
  @Inject
  public ListAttestations(Operations operations, Employers employers, Attestations attestations) {
    this.operations = operations;
    this.employers = employers;
    this.attestations = attestations;
  }

  /** Lists them, the newest first. */
  public Decision<Page<Attestation>> handle(
      Actor actor, EmployerNumber number, Page.Wanted wanted) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        number,
        () -> employers.seek(number).map(employer -> attestations.list(employer.key(), wanted)));
  }
}
