package org.gongji.application.sealing;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.Operations;
import org.gongji.application.sealing.CentralMoves.Waiting;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.EmployerNumber;

/** 待转: which of an employer's accounts are to move to the central sealed account. */
public final class ListWaiting {

  private final Operations operations;
  private final Employers employers;
  private final CentralMoves moves;

  /** Put together by the wiring. */
  @Inject
  public ListWaiting(Operations operations, Employers employers, CentralMoves moves) {
    this.operations = operations;
    this.employers = employers;
    this.moves = moves;
  }

  /** Their numbers, by the right to see the employer. */
  public Decision<Set<AccountNumber>> handle(Actor actor, EmployerNumber number) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        number,
        () -> employers
            .seek(number)
            .map(employer -> moves.waiting(employer.key()).stream()
                .map(Waiting::account)
                .collect(Collectors.toUnmodifiableSet())));
  }
}
