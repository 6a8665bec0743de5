package org.gongji.application.operation;

import jakarta.inject.Inject;
import java.time.Duration;
import org.gongji.domain.decision.Decision;

/** Forgets wishes that took effect long ago; their idempotency keys may be used again. */
public final class ForgetOldWishes {

  private static final Duration KEPT = Duration.ofDays(30);

  private final Transactions transactions;
  private final IdempotencyKeys keys;
  private final BusinessCalendar calendar;

  /** Put together by the wiring. */
  @Inject
  public ForgetOldWishes(
      Transactions transactions, IdempotencyKeys keys, BusinessCalendar calendar) {
    this.transactions = transactions;
    this.keys = keys;
    this.calendar = calendar;
  }

  /** Forgets all that is older than 30 days. */
  public void handle() {
    var before = calendar.now().minus(KEPT);
    var unused = transactions.decide(() -> {
      keys.forget(before);
      return Decision.accept(before);
    });
  }
}
