package org.gongji.application.ledger;

import jakarta.inject.Inject;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employers;
import org.gongji.application.ledger.EmployerBooks.Movement;
import org.gongji.application.listing.Period;
import org.gongji.application.operation.Operations;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;

/** 单位信息查询, 账户信息查询: how an employer's unallocated amount moved in a period. */
public final class ShowBooks {

  private final Operations operations;
  private final Employers employers;
  private final EmployerBooks books;

  /** Put together by the wiring. */
  @Inject
  public ShowBooks(Operations operations, Employers employers, EmployerBooks books) {
    this.operations = operations;
    this.employers = employers;
    this.books = books;
  }

  /** Shows it to somebody who may see the employer; {@code NOT_FOUND} otherwise. */
  public Decision<Movement> handle(Actor actor, EmployerNumber number, Period period) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        number,
        () -> employers.seek(number).map(employer -> books.unallocated(employer.key(), period)));
  }
}
