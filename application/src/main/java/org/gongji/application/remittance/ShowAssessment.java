package org.gongji.application.remittance;

import jakarta.inject.Inject;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Page;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.application.remittance.Assessments.Line;
import org.gongji.application.remittance.Assessments.Moved;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;

/** 明细 and 变更明细 of one assessment: what was frozen for whom, and what moved. */
public final class ShowAssessment {

  private final Operations operations;
  private final Employers employers;
  private final Assessments assessments;

  /** Which assessment of which employer. */
  public record Query(EmployerNumber employer, BusinessSerial serial) {}

  /** An assessment with a page of its rows. */
  public record Shown<R>(Employer employer, Assessment assessment, Page<R> rows) {}

  /** Put together by the wiring. */
  @Inject
  public ShowAssessment(Operations operations, Employers employers, Assessments assessments) {
    this.operations = operations;
    this.employers = employers;
    this.assessments = assessments;
  }

  /** Shows an assessment with its lines; {@code NOT_FOUND} where the employer has none of it. */
  public Decision<Shown<Line>> lines(Actor actor, Query query, Page.Wanted wanted) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        query.employer(),
        () -> found(query).map(shown -> shown.with(assessments.lines(shown.assessment(), wanted))));
  }

  /** Shows an assessment with its movements; {@code NOT_FOUND} where the employer has none of it. */
  public Decision<Shown<Moved>> movements(Actor actor, Query query, Page.Wanted wanted) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        query.employer(),
        () -> found(query)
            .map(shown -> shown.with(assessments.movements(shown.assessment(), wanted))));
  }

  private Decision<Found> found(Query query) {
    return employers
        .seek(query.employer())
        .then(employer -> assessments
            .seek(employer.key(), query.serial())
            .map(assessment -> new Found(employer, assessment)));
  }

  private record Found(Employer employer, Assessment assessment) {
    private <R> Shown<R> with(Page<R> rows) {
      return new Shown<>(employer, assessment, rows);
    }
  }
}
