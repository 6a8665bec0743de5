package org.gongji.bootstrap.wiring;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gongji.application.job.WorkNextJob;
import org.gongji.application.operation.SealAudit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works off due jobs in the background, on every node. */
public final class Worker implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final WorkNextJob work;
  private final SealAudit seal;
  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "gongji-worker");
        thread.setDaemon(true);
        return thread;
      });

  @Inject
  Worker(WorkNextJob work, SealAudit seal) {
    this.work = work;
    this.seal = seal;
  }

  /** Begins to work. */
  public void start() {
    var unused =
        executor.scheduleWithFixedDelay(this::workAll, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void workAll() {
    try {
      var worked = true;
      while (worked) {
        worked = work.handle();
      }
      var more = true;
      while (more) {
        more = seal.handle();
      }
    } catch (RuntimeException databaseAway) {
      LOG.error("The worker goes on after {}", PAUSE, databaseAway);
    }
  }

  /** Finishes the job at hand and stops. */
  @Override
  public void close() {
    executor.shutdown();
    try {
      if (!executor.awaitTermination(30, TimeUnit.SECONDS)) {
        LOG.warn("A job was still running; its lease lets another node repeat it");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
