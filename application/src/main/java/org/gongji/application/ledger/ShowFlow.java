package org.gongji.application.ledger;

import jakarta.inject.Inject;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.ledger.EmployerBooks.Details;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Page;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;

/** 业务流水查询, 明细: one posting of an employer with the persons in it. */
public final class ShowFlow {

  private final Operations operations;
  private final Employers employers;
  private final EmployerBooks books;

  /** Which posting of which employer. */
  public record Query(EmployerNumber employer, BusinessSerial serial) {}

  /** Put together by the wiring. */
  @Inject
  public ShowFlow(Operations operations, Employers employers, EmployerBooks books) {
    this.operations = operations;
    this.employers = employers;
    this.books = books;
  }

  /** Shows it; {@code NOT_FOUND} where nothing of that serial was booked for the employer. */
  public Decision<Details> handle(Actor actor, Query query, Page.Wanted wanted) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        query.employer(),
        () -> employers.seek(query.employer()).then(employer -> details(employer, query, wanted)));
  }

  private Decision<Details> details(Employer employer, Query query, Page.Wanted wanted) {
    return books
        .details(employer.key(), query.serial(), wanted)
        .map(Decision::accept)
        .orElseGet(() ->
            Decision.reject(OperationCode.NOT_FOUND.of(Figure.of(query.serial().text()))));
  }
}
