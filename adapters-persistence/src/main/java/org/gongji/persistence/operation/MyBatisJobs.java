package org.gongji.persistence.operation;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.gongji.application.job.Jobs;
import org.gongji.persistence.Database;
import org.gongji.persistence.KeyBlocks;

/** Jobs as rows; a claim puts the row's due instant to the end of the lease. */
public final class MyBatisJobs implements Jobs {

  private static final int LONGEST_FAILURE = 1_000;

  private final JobMapper mapper;
  private final KeyBlocks keys;

  @Inject
  public MyBatisJobs(Database database) {
    this.mapper = database.mapper(JobMapper.class);
    this.keys = database.keys();
  }

  @Override
  public void add(Kind kind, String subject, Instant due) {
    mapper.insert(keys.next(), kind, subject, due);
  }

  @Override
  public Optional<Job> claim(Instant now, Instant leaseEnd) {
    return mapper.next(now).filter(job -> mapper.lease(job.key(), leaseEnd) == 1);
  }

  @Override
  public void done(Job job) {
    var unused = mapper.delete(job.key());
  }

  @Override
  public void postpone(Job job, Instant due, String failure) {
    var unused = mapper.postpone(
        job.key(), due, failure.substring(0, Math.min(failure.length(), LONGEST_FAILURE)));
  }
}
