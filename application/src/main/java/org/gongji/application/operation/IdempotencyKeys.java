package org.gongji.application.operation;

import java.time.Instant;
import java.util.Optional;

/** The wishes that already took effect, with their answers; kept 30 days. */
public interface IdempotencyKeys {

  /** Whose wish, to do what, under which key. */
  record Wish(String actor, String operation, String key) {}

  /** What was asked and answered under a wish. */
  record Kept(String payloadHash, String answer) {}

  /** The wish's answer, if it took effect before. */
  Optional<Kept> find(Wish wish);

  /**
   * Claims the wish; a second transaction that claims it waits for this one.
   *
   * @throws Transactions.Conflict when another transaction has claimed it
   */
  void claim(Wish wish, String payloadHash, Instant at);

  /** Keeps the answer of a claimed wish. */
  void complete(Wish wish, String answer);

  /** Forgets the wishes claimed before then. */
  void forget(Instant claimedBefore);
}
