package org.gongji.bootstrap.wiring;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.gongji.application.evidence.SweepEvidence;
import org.gongji.application.filing.phone.ForgetPhones;
import org.gongji.application.identity.ForgetOldSignIns;
import org.gongji.application.identity.federated.ForgetFederatedSignIns;
import org.gongji.application.job.WorkNextJob;
import org.gongji.application.message.RemindOverdue;
import org.gongji.application.operation.ForgetOldWishes;
import org.gongji.application.operation.SealAudit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works off due jobs in the background, on every node. */
public final class Worker implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration TIDY_UP = Duration.ofHours(1);

  /** Often enough to be there on the first day of a month; each month is told of once. */
  private static final Duration REMIND = Duration.ofHours(1);

  private final WorkNextJob work;
  private final SealAudit seal;
  private final ForgetOldWishes forgetWishes;
  private final ForgetOldSignIns forgetSignIns;
  private final ForgetFederatedSignIns forgetFederated;
  private final ForgetPhones forgetPhones;
  private final SweepEvidence sweepEvidence;
  private final RemindOverdue remindOverdue;
  private final ScheduledExecutorService executor =
      Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "gongji-worker");
        thread.setDaemon(true);
        return thread;
      });

  @Inject
  Worker(
      WorkNextJob work,
      SealAudit seal,
      ForgetOldWishes forgetWishes,
      ForgetOldSignIns forgetSignIns,
      ForgetFederatedSignIns forgetFederated,
      ForgetPhones forgetPhones,
      SweepEvidence sweepEvidence,
      RemindOverdue remindOverdue) {
    this.work = work;
    this.seal = seal;
    this.forgetWishes = forgetWishes;
    this.forgetSignIns = forgetSignIns;
    this.forgetFederated = forgetFederated;
    this.forgetPhones = forgetPhones;
    this.sweepEvidence = sweepEvidence;
    this.remindOverdue = remindOverdue;
  }

  /** Begins to work. */
  public void start() {
    every(PAUSE, this::workAll);
    every(TIDY_UP, forgetWishes::handle);
    every(TIDY_UP, forgetSignIns::handle);
    every(TIDY_UP, forgetFederated::handle);
    every(TIDY_UP, forgetPhones::handle);
    every(TIDY_UP, this::sweep);
    every(REMIND, this::remind);
  }

  private void sweep() {
    LOG.debug("Contents that no filing has any more: {}", sweepEvidence.handle());
  }

  private void remind() {
    var more = true;
    while (more) {
      more = remindOverdue.handle();
    }
  }

  private void workAll() {
    var more = true;
    while (more) {
      more = work.handle();
    }
    more = true;
    while (more) {
      more = seal.handle();
    }
  }

  /** A task that throws is tried again; the executor would drop it silently. */
  private void every(Duration pause, Runnable task) {
    Runnable guarded = () -> {
      try {
        task.run();
      } catch (RuntimeException databaseAway) {
        LOG.error("The worker goes on after {}", pause, databaseAway);
      }
    };
    var unused =
        executor.scheduleWithFixedDelay(guarded, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
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
