package org.gongji.application.remittance;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.Operations;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;

/** 汇缴核定查询: what is assessed and not allocated yet; allocated ones are no longer listed. */
public final class ListUnallocatedAssessments {

  private final Operations operations;
  private final Employers employers;
  private final Assessments assessments;

  /** Put together by the wiring. */
  @Inject
  public ListUnallocatedAssessments(
      Operations operations, Employers employers, Assessments assessments) {
    this.operations = operations;
    this.employers = employers;
    this.assessments = assessments;
  }

  /** Lists an employer's assessments that wait for money, by month. */
  public Decision<List<Assessment>> handle(Actor actor, EmployerNumber number) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        number,
        () -> employers.seek(number).map(employer -> assessments.unallocated(employer.key())));
  }
}
