package org.gongji.application.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gongji.application.job.Jobs;
import org.gongji.application.job.WorkNextJob;
import org.gongji.application.memory.MemoryHall;
import org.gongji.domain.decision.Decision;
import org.junit.jupiter.api.Test;

class WorkNextJobTest {

  private final MemoryHall hall = new MemoryHall();
  private final List<String> worked = new ArrayList<>();

  @Test
  void without_a_due_job_there_is_nothing_to_do() {
    add("01010777", hall.calendar.now().plusSeconds(1));

    assertThat(worker(worked::add).handle()).isFalse();
    assertThat(worked).isEmpty();
  }

  @Test
  void a_due_job_is_done_once() {
    add("01010777", hall.calendar.now());
    var worker = worker(worked::add);

    assertThat(worker.handle()).isTrue();
    assertThat(worker.handle()).isFalse();

    hall.calendar.pass(Duration.ofHours(1));
    assertThat(worker.handle()).isFalse();
    assertThat(worked).containsExactly("01010777");
  }

  @Test
  void a_job_that_fails_is_tried_again_later_and_holds_up_no_other() {
    add("failing", hall.calendar.now());
    add("fine", hall.calendar.now());
    var worker = worker(subject -> {
      worked.add(subject);
      if (subject.equals("failing") && worked.size() < 3) {
        throw new IllegalStateException("not yet");
      }
    });

    while (worker.handle()) {
      // until nothing is due
    }
    assertThat(worked).containsExactly("failing", "fine");

    hall.calendar.pass(Duration.ofSeconds(2));
    assertThat(worker.handle()).isTrue();
    assertThat(worker.handle()).isFalse();
    assertThat(worked).containsExactly("failing", "fine", "failing");
  }

  @Test
  void a_job_that_keeps_failing_is_tried_ever_more_rarely_but_never_given_up() {
    add("failing", hall.calendar.now());
    var worker = worker(subject -> {
      worked.add(subject);
      throw new IllegalStateException("never");
    });

    var minutes = 24 * 60;
    for (var minute = 0; minute < minutes; minute++) {
      var unused = worker.handle();
      hall.calendar.pass(Duration.ofMinutes(1));
    }

    assertThat(worked).hasSizeBetween(70, 100);
  }

  @Test
  void a_job_whose_worker_died_is_taken_over_after_the_lease() {
    add("01010777", hall.calendar.now());
    var dying = worker(subject -> {
      throw new NodeDied();
    });
    try {
      var unused = dying.handle();
    } catch (NodeDied asExpected) {
      assertThat(worked).isEmpty();
    }

    assertThat(worker(worked::add).handle()).isFalse();
    hall.calendar.pass(Duration.ofMinutes(5));
    assertThat(worker(worked::add).handle()).isTrue();
    assertThat(worked).containsExactly("01010777");
  }

  @Test
  void a_kind_that_nobody_works_on_stays() {
    add("01010777", hall.calendar.now());
    var nobody =
        new WorkNextJob(hall.ports.transactions(), hall.ports.jobs(), hall.calendar, Map.of());

    assertThat(nobody.handle()).isTrue();

    hall.calendar.pass(Duration.ofHours(1));
    assertThat(worker(worked::add).handle()).isTrue();
  }

  private void add(String subject, Instant due) {
    var unused = hall.ports.transactions().decide(() -> {
      hall.ports.jobs().add(Jobs.Kind.ALLOCATE, subject, due);
      return Decision.accept(subject);
    });
  }

  private WorkNextJob worker(Consumer<String> work) {
    return new WorkNextJob(
        hall.ports.transactions(),
        hall.ports.jobs(),
        hall.calendar,
        Map.of(Jobs.Kind.ALLOCATE, work));
  }

  /** No exception that anybody would catch. */
  private static final class NodeDied extends Error {
    private static final long serialVersionUID = 1L;
  }
}
