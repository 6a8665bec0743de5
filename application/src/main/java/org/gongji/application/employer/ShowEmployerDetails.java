package org.gongji.application.employer;

import jakarta.inject.Inject;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.operation.Operations;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;

/** 单位信息变更, 查看: everything that is kept of an employer. */
public final class ShowEmployerDetails {

  private final Operations operations;
  private final Employers employers;
  private final EmployerDetails details;

  /** The employer, and what is kept of it. */
  public record Shown(Employer employer, EmployerDetails.Kept kept) {}

  /** Put together by the wiring. */
  @Inject
  public ShowEmployerDetails(Operations operations, Employers employers, EmployerDetails details) {
    this.operations = operations;
    this.employers = employers;
    this.details = details;
  }

  /** Shows it; what is sensitive comes whole, and whoever draws it masks it. */
  public Decision<Shown> handle(Actor actor, EmployerNumber number) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        number,
        () -> employers
            .seek(number)
            .map(employer -> new Shown(employer, details.of(employer.key()))));
  }
}
