package org.gongji.persistence;

import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.apache.ibatis.session.SqlSessionManager;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;

/** Transactions of the database, one for each thread at a time. */
public final class MyBatisTransactions implements Transactions {

  private final SqlSessionManager sessions;

  @Inject
  public MyBatisTransactions(Database database) {
    this.sessions = database.sessions();
  }

  @Override
  public <T> Decision<T> decide(Supplier<Decision<T>> work) {
    return within(() -> {
      var decision = work.get();
      if (decision instanceof Decision.Accepted) {
        sessions.commit(true);
      } else {
        sessions.rollback(true);
      }
      return decision;
    });
  }

  @Override
  public <T> T read(Supplier<T> work) {
    return within(() -> {
      var found = work.get();
      sessions.rollback(true);
      return found;
    });
  }

  private <T> T within(Supplier<T> work) {
    if (sessions.isManagedSessionStarted()) {
      throw new IllegalStateException("A transaction within a transaction");
    }
    sessions.startManagedSession(false);
    try {
      return Conflicts.translate(work);
    } catch (RuntimeException | Error failure) {
      undo(failure);
      throw failure;
    } finally {
      sessions.close();
    }
  }

  private void undo(Throwable failure) {
    try {
      sessions.rollback(true);
    } catch (RuntimeException second) {
      failure.addSuppressed(second);
    }
  }
}
