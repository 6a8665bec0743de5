package org.gongji.application.identity;

import jakarta.inject.Inject;
import java.time.Duration;
import org.gongji.application.identity.throttle.Attempts;
import org.gongji.application.identity.ticket.Tickets;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.application.sms.TextMessages;
import org.gongji.domain.decision.Decision;

/** Removes sessions that have ended and whatever else at the door no longer counts. */
public final class ForgetOldSignIns {

  /** Longer than any limit looks back. */
  private static final Duration ATTEMPTS_KEPT = Duration.ofDays(1);

  /** Long enough to see whether the gateway takes messages. */
  private static final Duration TEXTS_KEPT = Duration.ofDays(1);

  private final Transactions transactions;
  private final Attempts attempts;
  private final Tickets tickets;
  private final TextMessages messages;
  private final Sessions sessions;
  private final SessionLimits limits;
  private final BusinessCalendar calendar;

  /** Put together by the wiring. */
  @Inject
  public ForgetOldSignIns(
      Transactions transactions,
      Attempts attempts,
      Tickets tickets,
      TextMessages messages,
      Sessions sessions,
      SessionLimits limits,
      BusinessCalendar calendar) {
    this.transactions = transactions;
    this.attempts = attempts;
    this.tickets = tickets;
    this.messages = messages;
    this.sessions = sessions;
    this.limits = limits;
    this.calendar = calendar;
  }

  /** Forgets them. */
  public void handle() {
    var now = calendar.now();
    var unused = transactions.decide(() -> {
      attempts.forget(now.minus(ATTEMPTS_KEPT));
      tickets.forget(now);
      messages.forget(now.minus(TEXTS_KEPT));
      sessions.expire(now.minus(limits.absolute()), now.minus(limits.idle()));
      return Decision.accept(now);
    });
  }
}
