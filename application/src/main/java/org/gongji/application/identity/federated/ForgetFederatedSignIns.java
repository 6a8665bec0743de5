package org.gongji.application.identity.federated;

import jakarta.inject.Inject;
import org.gongji.application.identity.SessionLimits;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;

/** Removes attempts that nobody answered, and what was kept of sessions that are long over. */
public final class ForgetFederatedSignIns {

  private final Transactions transactions;
  private final PendingSignIns pending;
  private final FederatedSessions sessions;
  private final SessionLimits limits;
  private final BusinessCalendar calendar;

  /** Put together by the wiring. */
  @Inject
  public ForgetFederatedSignIns(
      Transactions transactions,
      PendingSignIns pending,
      FederatedSessions sessions,
      SessionLimits limits,
      BusinessCalendar calendar) {
    this.transactions = transactions;
    this.pending = pending;
    this.sessions = sessions;
    this.limits = limits;
    this.calendar = calendar;
  }

  /** Forgets them. */
  public void handle() {
    var now = calendar.now();
    var unused = transactions.decide(() -> {
      pending.forget(now);
      sessions.forget(now.minus(limits.absolute()));
      return Decision.accept(now);
    });
  }
}
