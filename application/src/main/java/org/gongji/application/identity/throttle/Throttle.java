package org.gongji.application.identity.throttle;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.gongji.application.identity.ticket.KeyedHash;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/**
 * Lets so many attempts pass in a time, on all nodes together.
 *
 * <p>An attempt is counted before what it is about is looked at, so that a burst gets no more than a
 * series; what is refused is not counted, so that it does not prolong the wait.
 */
public final class Throttle {

  private final Transactions transactions;
  private final Attempts attempts;
  private final KeyedHash hash;
  private final BusinessCalendar calendar;
  private final Limits limits;

  /** Put together by the wiring. */
  @Inject
  public Throttle(
      Transactions transactions,
      Attempts attempts,
      KeyedHash hash,
      BusinessCalendar calendar,
      Limits limits) {
    this.transactions = transactions;
    this.attempts = attempts;
    this.hash = hash;
    this.calendar = calendar;
    this.limits = limits;
  }

  /** Counts an attempt; refuses it with {@code TRIED_TOO_OFTEN} where there were too many. */
  public Decision<Gate> take(Gate gate, String subject) {
    var full = full(gate, subject);
    if (full.isPresent()) {
      return refused(full.get());
    }
    count(gate, subject);
    return over(gate, subject, 1)
        .<Decision<Gate>>map(Throttle::refused)
        .orElseGet(() -> Decision.accept(gate));
  }

  /** The limit that further attempts would break, if any. */
  public Optional<Limit> full(Gate gate, String subject) {
    return over(gate, subject, 0);
  }

  /** Counts an attempt, whatever the limits. */
  public void count(Gate gate, String subject) {
    changed(() -> attempts.add(gate, subject(gate, subject), calendar.now()));
  }

  /** How many there were within a time. */
  public int counted(Gate gate, String subject, Duration window) {
    var since = calendar.now().minus(window);
    return transactions.read(() -> attempts.since(gate, subject(gate, subject), since));
  }

  /** Forgets a subject's attempts. */
  public void clear(Gate gate, String subject) {
    changed(() -> attempts.clear(gate, subject(gate, subject)));
  }

  /** The limits of a gate. */
  public Limit limit(Gate gate) {
    return limits.first(gate);
  }

  private Optional<Limit> over(Gate gate, String subject, int ownAttempt) {
    return limits.of(gate).stream()
        .filter(limit -> counted(gate, subject, limit.window()) >= limit.most() + ownAttempt)
        .findFirst();
  }

  private static Decision<Gate> refused(Limit limit) {
    return Decision.reject(ThrottleCode.TRIED_TOO_OFTEN
        .rejection()
        .with(Rejection.LIMIT, Figure.of(limit.most()))
        .with(Rejection.OF, Figure.of(limit.window().toMinutes())));
  }

  private String subject(Gate gate, String subject) {
    return hash.of("attempt " + gate.key(), subject);
  }

  private void changed(Runnable change) {
    var unused = transactions.decide(() -> {
      change.run();
      return Decision.accept(change);
    });
  }
}
