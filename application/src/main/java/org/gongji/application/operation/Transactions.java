package org.gongji.application.operation;

import java.util.function.Supplier;
import org.gongji.domain.decision.Decision;

/** Runs work in one database transaction bound to the calling thread; they do not nest. */
public interface Transactions {

  /**
   * Commits what was accepted, rolls back what was rejected or thrown.
   *
   * @throws Conflict when another transaction won; nothing was changed and the work may be repeated
   */
  <T> Decision<T> decide(Supplier<Decision<T>> work);

  /** Reads without changing anything, from one connection. */
  <T> T read(Supplier<T> work);

  /** Another transaction won: a unique key taken, a deadlock, a lock not granted in time. */
  final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Keeps what the database said. */
    public Conflict(Throwable cause) {
      super(cause);
    }
  }
}
