package org.gongji.bootstrap.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits for the process to be asked to stop, and keeps it alive until all is closed. */
final class StopSignal {

  private static final int LONGEST_CLOSING_SECONDS = 60;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  StopSignal() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "gongji-stop"));
  }

  void await() throws InterruptedException {
    asked.await();
  }

  /** Says that all is closed: the process may end. */
  void closed() {
    closed.countDown();
  }

  private void stop() {
    asked.countDown();
    try {
      if (!closed.await(LONGEST_CLOSING_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("仍有工作没有结束，进程将直接退出");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
