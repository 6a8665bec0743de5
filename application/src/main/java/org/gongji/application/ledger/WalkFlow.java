package org.gongji.application.ledger;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employers;
import org.gongji.application.ledger.EmployerBooks.Booked;
import org.gongji.application.operation.Operations;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.jspecify.annotations.Nullable;

/** 业务流水查询, part by part: for programs, print and export. */
public final class WalkFlow {

  private final Operations operations;
  private final Employers employers;
  private final EmployerBooks books;

  /** Put together by the wiring. */
  @Inject
  public WalkFlow(Operations operations, Employers employers, EmployerBooks books) {
    this.operations = operations;
    this.employers = employers;
    this.books = books;
  }

  /**
   * Lists what was booked from behind a serial on, the newest first.
   *
   * @param last null at the beginning
   */
  public Decision<List<Booked>> handle(
      Actor actor, ListFlow.Query query, @Nullable BusinessSerial last, int most) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        query.employer(),
        () -> employers
            .seek(query.employer())
            .map(employer ->
                books.flowBehind(employer.key(), query.period(), query.kind(), last, most)));
  }
}
