package org.gongji.application.memory;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;

/** One transaction at a time; what is not accepted is undone by going back to the former tables. */
public final class InMemoryTransactions implements Transactions {

  private final ReentrantLock lock = new ReentrantLock(true);
  private final AtomicLong lastKey = new AtomicLong();
  private Tables tables = new Tables();

  @Override
  public <T> Decision<T> decide(Supplier<Decision<T>> work) {
    return alone(() -> {
      var before = new Tables(tables);
      var committed = false;
      try {
        var decision = work.get();
        committed = decision.accepted().isPresent();
        return decision;
      } finally {
        if (!committed) {
          tables = before;
        }
      }
    });
  }

  @Override
  public <T> T read(Supplier<T> work) {
    return alone(() -> {
      var before = new Tables(tables);
      try {
        return work.get();
      } finally {
        tables = before;
      }
    });
  }

  /** Everything that is committed, by table: equal maps hold equal rows. */
  public Map<String, Object> everything() {
    return alone(() -> tables.byName());
  }

  /** The tables of the running transaction. */
  Tables tables() {
    if (!lock.isHeldByCurrentThread()) {
      throw new IllegalStateException("Not in a transaction");
    }
    return tables;
  }

  /** The next key; like a database's sequence it is not given back. */
  long nextKey() {
    return lastKey.incrementAndGet();
  }

  private <T> T alone(Supplier<T> work) {
    if (lock.isHeldByCurrentThread()) {
      throw new IllegalStateException("Transactions do not nest");
    }
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
