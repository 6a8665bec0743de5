package org.gongji.application.job;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gongji.application.job.Jobs.Job;
import org.gongji.application.job.Jobs.Kind;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works off one due job; any node may call it at any time.
 *
 * <p>A job is claimed by a lease, done in a transaction of its own and then removed. A node that
 * dies in between leaves the job to another after the lease, so each worker must take effect once
 * however often it is called.
 */
public final class WorkNextJob {

  private static final Logger LOG = LoggerFactory.getLogger(WorkNextJob.class);
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final int MOST_DOUBLINGS = 10;

  private final Transactions transactions;
  private final Jobs jobs;
  private final BusinessCalendar calendar;
  private final Map<Kind, Consumer<String>> workers;

  /**
   * Put together by the wiring.
   *
   * @param workers what does each kind with a job's subject
   */
  @Inject
  public WorkNextJob(
      Transactions transactions,
      Jobs jobs,
      BusinessCalendar calendar,
      Map<Kind, Consumer<String>> workers) {
    this.transactions = transactions;
    this.jobs = jobs;
    this.calendar = calendar;
    this.workers = Map.copyOf(workers);
  }

  /** Answers whether there was a job to do. */
  public boolean handle() {
    var claimed = committed(() -> {
      var now = calendar.now();
      return jobs.claim(now, now.plus(LEASE));
    });
    claimed.ifPresent(this::work);
    return claimed.isPresent();
  }

  private void work(Job job) {
    try {
      Optional.ofNullable(workers.get(job.kind()))
          .orElseThrow(() -> new IllegalStateException("Nobody works on " + job.kind()))
          .accept(job.subject());
      var done = committed(() -> {
        jobs.done(job);
        return job;
      });
      LOG.debug("Done: {}", done);
    } catch (RuntimeException failure) {
      LOG.error("Job {} failed and will be tried again", job, failure);
      postpone(job, failure);
    }
  }

  private void postpone(Job job, RuntimeException failure) {
    var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(MOST_DOUBLINGS, job.attempts()));
    var postponed = committed(() -> {
      jobs.postpone(job, calendar.now().plus(pause), String.valueOf(failure));
      return job;
    });
    LOG.info("Postponed by {}: {}", pause, postponed);
  }

  private <T> T committed(Supplier<T> work) {
    return transactions.decide(() -> Decision.accept(work.get())).orThrow();
  }
}
