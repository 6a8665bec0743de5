package org.gongji.application.ledger;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employers;
import org.gongji.application.ledger.EmployerBooks.Part;
import org.gongji.application.ledger.EmployerBooks.PartKey;
import org.gongji.application.operation.Operations;
import org.gongji.domain.decision.Decision;
import org.jspecify.annotations.Nullable;

/** 业务流水查询, 明细, part by part: for programs, print and export. */
public final class WalkParts {

  private final Operations operations;
  private final Employers employers;
  private final EmployerBooks books;

  /** Put together by the wiring. */
  @Inject
  public WalkParts(Operations operations, Employers employers, EmployerBooks books) {
    this.operations = operations;
    this.employers = employers;
    this.books = books;
  }

  /**
   * Lists the persons in a posting from behind one of them on; {@link ShowFlow} says whether there
   * is such a posting.
   *
   * @param last null at the beginning
   */
  public Decision<List<Part>> handle(
      Actor actor, ShowFlow.Query query, @Nullable PartKey last, int most) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        query.employer(),
        () -> employers
            .seek(query.employer())
            .map(employer -> books.partsBehind(employer.key(), query.serial(), last, most)));
  }
}
