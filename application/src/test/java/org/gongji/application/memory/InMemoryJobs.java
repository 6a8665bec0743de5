package org.gongji.application.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.gongji.application.job.Jobs;
import org.gongji.application.memory.Tables.JobRow;

/** Jobs in memory; a claimed job is due again when its lease ends. */
public final class InMemoryJobs implements Jobs {

  private final InMemoryTransactions database;

  InMemoryJobs(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void add(Kind kind, String subject, Instant due) {
    var key = database.nextKey();
    database.tables().jobs.put(key, new JobRow(new Job(key, kind, subject, 0), due));
  }

  @Override
  public Optional<Job> claim(Instant now, Instant leaseEnd) {
    var jobs = database.tables().jobs;
    return jobs.values().stream()
        .filter(row -> !row.due().isAfter(now))
        .min(Comparator.comparing(JobRow::due).thenComparing(row -> row.job().key()))
        .map(row -> {
          var old = row.job();
          var job = new Job(old.key(), old.kind(), old.subject(), old.attempts() + 1);
          jobs.put(job.key(), new JobRow(job, leaseEnd));
          return job;
        });
  }

  @Override
  public void done(Job job) {
    database.tables().jobs.remove(job.key());
  }

  @Override
  public void postpone(Job job, Instant due, String failure) {
    var unused = database
        .tables()
        .jobs
        .computeIfPresent(job.key(), (key, row) -> new JobRow(row.job(), due));
  }
}
