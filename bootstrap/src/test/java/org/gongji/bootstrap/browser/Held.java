package org.gongji.bootstrap.browser;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.gongji.application.operation.Transactions;
import org.gongji.bootstrap.wiring.Node;
import org.gongji.domain.decision.Decision;

/** A row that is locked by a transaction of its own, until it is let go. */
final class Held implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 120;

  private final CountDownLatch locked = new CountDownLatch(1);
  private final CountDownLatch released = new CountDownLatch(1);
  private final Thread holder;

  private Held(Node node, Supplier<Decision<?>> lock) {
    holder = new Thread(
        () -> {
          var unused = node.get(Transactions.class)
              .decide(() -> lock.get().map(row -> {
                locked.countDown();
                await(released);
                return row;
              }));
        },
        "holder");
  }

  /** Holds what the work locks. */
  static Held of(Node node, Supplier<Decision<?>> lock) {
    var held = new Held(node, lock);
    held.holder.start();
    await(held.locked);
    return held;
  }

  /** Lets go. */
  void release() {
    released.countDown();
  }

  /** Lets go at the latest now. */
  @Override
  public void close() {
    release();
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Nobody came");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
