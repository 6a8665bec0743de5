package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.gongji.application.job.Jobs;
import org.gongji.application.job.Jobs.Job;
import org.gongji.application.job.Jobs.Kind;
import org.gongji.application.operation.OperationCode;
import org.junit.jupiter.api.Test;

/** {@link Jobs}. */
public abstract class JobsContract extends PortContract {

  private static final Duration LEASE = Duration.ofMinutes(5);

  @Test
  void a_due_job_is_claimed_once_until_its_lease_ends() {
    add("01010777", NOW);

    var job = claim(NOW).orElseThrow();

    assertThat(job).isEqualTo(new Job(job.key(), Kind.ALLOCATE, "01010777", 1));
    assertThat(claim(NOW.plus(LEASE).minusSeconds(1))).isEmpty();
    assertThat(claim(NOW.plus(LEASE))).contains(new Job(job.key(), Kind.ALLOCATE, "01010777", 2));
  }

  @Test
  void a_job_is_not_claimed_before_it_is_due() {
    add("01010777", NOW.plusSeconds(1));

    assertThat(claim(NOW)).isEmpty();
    assertThat(claim(NOW.plusSeconds(1))).isPresent();
  }

  @Test
  void what_is_due_longest_comes_first() {
    add("second", NOW);
    add("first", NOW.minusSeconds(1));
    add("third", NOW);

    assertThat(claim(NOW).map(Job::subject)).contains("first");
    assertThat(claim(NOW).map(Job::subject)).contains("second");
    assertThat(claim(NOW).map(Job::subject)).contains("third");
    assertThat(claim(NOW)).isEmpty();
  }

  @Test
  void a_job_that_is_done_never_comes_back() {
    add("01010777", NOW);
    var job = claim(NOW).orElseThrow();

    commit(() -> ports().jobs().done(job));

    assertThat(claim(NOW.plus(LEASE.multipliedBy(2)))).isEmpty();
  }

  @Test
  void a_postponed_job_comes_back_when_it_is_due() {
    add("01010777", NOW);
    var job = claim(NOW).orElseThrow();

    var failure = "java.lang.IllegalStateException: " + "原因 ".repeat(2_000);
    commit(() -> ports().jobs().postpone(job, NOW.plusSeconds(2), failure));

    assertThat(claim(NOW.plusSeconds(1))).isEmpty();
    assertThat(claim(NOW.plusSeconds(2)).map(Job::attempts)).contains(2);
  }

  @Test
  void a_job_of_a_rolled_back_transaction_does_not_exist() {
    reject(
        () -> ports().jobs().add(Kind.ALLOCATE, "01010777", NOW), OperationCode.BUSY.rejection());

    assertThat(claim(NOW)).isEmpty();
  }

  @Test
  void finishing_a_job_twice_is_harmless() {
    add("01010777", NOW);
    var job = claim(NOW).orElseThrow();
    commit(() -> ports().jobs().done(job));

    commit(() -> ports().jobs().done(job));
    commit(() -> ports().jobs().postpone(job, NOW, "too late"));

    assertThat(claim(NOW)).isEmpty();
  }

  private void add(String subject, Instant due) {
    commit(() -> ports().jobs().add(Kind.ALLOCATE, subject, due));
  }

  private Optional<Job> claim(Instant now) {
    return committed(() -> ports().jobs().claim(now, now.plus(LEASE)));
  }
}
