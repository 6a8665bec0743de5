package org.gongji.application.identity;

import jakarta.inject.Inject;
import java.time.Duration;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;

/** Removes sessions that have ended and failed sign-ins that no longer count. */
public final class ForgetOldSignIns {

  /** Longer than any lock-out looks back. */
  private static final Duration FAILURES_KEPT = Duration.ofDays(1);

  private final Transactions transactions;
  private final Users users;
  private final Sessions sessions;
  private final BusinessCalendar calendar;

  /** Put together by the wiring. */
  @Inject
  public ForgetOldSignIns(
      Transactions transactions, Users users, Sessions sessions, BusinessCalendar calendar) {
    this.transactions = transactions;
    this.users = users;
    this.sessions = sessions;
    this.calendar = calendar;
  }

  /** Forgets them. */
  public void handle() {
    var now = calendar.now();
    var unused = transactions.decide(() -> {
      users.forgetFailures(now.minus(FAILURES_KEPT));
      sessions.expire(now.minus(SignIn.ABSOLUTE), now.minus(SignIn.IDLE));
      return Decision.accept(now);
    });
  }
}
