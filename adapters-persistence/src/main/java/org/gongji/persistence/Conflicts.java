package org.gongji.persistence;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.gongji.application.operation.Transactions.Conflict;

/** Tells a lost race from a fault by what the database says. */
public final class Conflicts {

  /** Unique key taken, serialization failure, deadlock, lock not granted (PostgreSQL, H2). */
  private static final Set<String> LOST_RACES =
      Set.of("23505", "40001", "40P01", "55P03", "HYT00", "90131");

  /** A check constraint broken (PostgreSQL, H2). */
  private static final Set<String> BROKEN_CHECKS = Set.of("23514", "23513");

  private Conflicts() {}

  /** Runs work whose lost races become conflicts. */
  public static <T> T translate(Supplier<T> work) {
    try {
      return work.get();
    } catch (RuntimeException failure) {
      throw translated(failure);
    }
  }

  /** Whether a check of the schema refused a row. */
  public static boolean isBrokenCheck(Throwable failure) {
    return says(failure, BROKEN_CHECKS);
  }

  static RuntimeException translated(RuntimeException failure) {
    return !(failure instanceof Conflict) && says(failure, LOST_RACES)
        ? new Conflict(failure)
        : failure;
  }

  private static boolean says(Throwable failure, Set<String> states) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && states.contains(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
