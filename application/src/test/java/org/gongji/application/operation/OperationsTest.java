package org.gongji.application.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.Refusals.codes;

import java.util.function.Function;
import java.util.function.Supplier;
import org.gongji.application.actor.Right;
import org.gongji.application.job.Jobs;
import org.gongji.application.memory.InMemoryAuditTrail;
import org.gongji.application.memory.MemoryHall;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class OperationsTest {

  private static final Operation<String> OPERATION =
      new Operation<>("try", Right.ASSESS_REMITTANCE, Function.identity(), Function.identity());

  private final MemoryHall hall = new MemoryHall();

  record Command(String text) {}

  @Test
  void who_lost_a_race_tries_again_and_is_answered() {
    var answer = losing(4).perform(OPERATION, request("x"), NUMBER, () -> Decision.accept("done"));

    assertThat(answer).isEqualTo(Decision.accept("done"));
  }

  @Test
  void who_loses_every_race_is_told_that_nothing_was_changed() {
    var before = hall.everything();

    var answer = losing(5).perform(OPERATION, request("x"), NUMBER, () -> Decision.accept("done"));

    assertThat(codes(answer)).containsExactly("BUSY");
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void a_bug_is_no_refusal_and_leaves_no_trace() {
    var before = hall.everything();
    var bug = new IllegalStateException("a bug");

    assertThatThrownBy(() -> {
          var unused = hall.operations.perform(OPERATION, request("x"), NUMBER, () -> {
            hall.ports.jobs().add(Jobs.Kind.ALLOCATE, "x", hall.calendar.now());
            throw bug;
          });
        })
        .isSameAs(bug);

    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void a_long_command_is_cut_in_the_audit_trail() {
    var unused = hall.operations
        .perform(OPERATION, request("长".repeat(5_000)), NUMBER, () -> Decision.accept("done"))
        .orThrow();

    var lines = hall.read(((InMemoryAuditTrail) hall.ports.audit())::lines);
    assertThat(lines)
        .singleElement()
        .satisfies(line -> assertThat(line.detail()).hasSize(2_001).endsWith("长…"));
  }

  @Test
  void audit_lines_are_sealed_until_none_is_left() {
    for (var at = 0; at < 501; at++) {
      var unused = hall.operations
          .perform(OPERATION, request("x"), NUMBER, () -> Decision.accept("done"))
          .orThrow();
    }

    assertThat(hall.sealAudit.handle()).isTrue();
    assertThat(hall.sealAudit.handle()).isFalse();
  }

  private Operations losing(int times) {
    return new Operations(
        new LosingTransactions(hall.ports.transactions(), times),
        hall.ports.keys(),
        hall.ports.audit(),
        hall.calendar,
        Rulebook.of(hall.pack));
  }

  private static Request<Command> request(String text) {
    return Request.of(OPERATOR, new Command(text));
  }

  /** Does the work, and then hears so many times from the database that another one won. */
  private static final class LosingTransactions implements Transactions {
    private final Transactions winning;
    private int losses;

    private LosingTransactions(Transactions winning, int losses) {
      this.winning = winning;
      this.losses = losses;
    }

    @Override
    public <T> Decision<T> decide(Supplier<Decision<T>> work) {
      return winning.decide(() -> {
        var decision = work.get();
        if (losses-- > 0) {
          throw new Conflict(new IllegalStateException("lost"));
        }
        return decision;
      });
    }

    @Override
    public <T> T read(Supplier<T> work) {
      return winning.read(work);
    }
  }
}
