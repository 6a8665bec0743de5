package org.gongji.application.bank;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.bank.Deposits.Deposit;
import org.gongji.application.operation.Operations;
import org.gongji.domain.decision.Decision;

/** What waits at the counter for review, and what was done lately. */
public final class ListDeposits {

  private static final int LATEST = 20;

  private final Operations operations;
  private final Deposits deposits;

  /** The counter's two lists. */
  public record Counter(List<Deposit> waiting, List<Deposit> latest) {}

  /** Put together by the wiring. */
  @Inject
  public ListDeposits(Operations operations, Deposits deposits) {
    this.operations = operations;
    this.deposits = deposits;
  }

  /** Lists the deposits of all employers, for clerks and reviewers. */
  public Decision<Counter> handle(Actor actor) {
    return operations.see(
        Right.SEE_COUNTER,
        actor,
        () -> Decision.accept(new Counter(deposits.waiting(), deposits.latest(LATEST))));
  }
}
