package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gongji.application.employer.Employer;
import org.gongji.application.operation.OperationCode;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.junit.jupiter.api.Test;

/** {@link org.gongji.application.operation.Transactions}. */
public abstract class TransactionsContract extends PortContract {

  private static final EmployerNumber NUMBER = new EmployerNumber("01010777");

  @Test
  void what_is_accepted_stays_and_the_answer_comes_through() {
    var decision = ports().transactions().decide(() -> {
      ports().employers().open(opening("01010777"));
      return Decision.accept("opened");
    });

    assertThat(decision).isEqualTo(Decision.accept("opened"));
    assertThat(read(() -> ports().employers().find(NUMBER))).isPresent();
  }

  @Test
  void what_is_rejected_leaves_no_trace_and_the_rejection_comes_through() {
    var rejection = OperationCode.BUSY.rejection();

    var decision = ports().transactions().<String>decide(() -> {
      ports().employers().open(opening("01010777"));
      return Decision.reject(rejection);
    });

    assertThat(decision.rejections()).containsExactly(rejection);
    assertThat(read(() -> ports().employers().find(NUMBER))).isEmpty();
  }

  @Test
  void what_throws_leaves_no_trace_and_the_exception_comes_through() {
    var bug = new IllegalStateException("a bug");

    assertThatThrownBy(() -> commit(() -> {
          ports().employers().open(opening("01010777"));
          throw bug;
        }))
        .isSameAs(bug);

    assertThat(read(() -> ports().employers().find(NUMBER))).isEmpty();
  }

  @Test
  void a_transaction_sees_what_it_wrote_itself() {
    var seen = committed(() -> {
      ports().employers().open(opening("01010777"));
      return ports().employers().find(NUMBER);
    });

    assertThat(seen).isPresent();
  }

  @Test
  void after_a_failure_the_same_thread_can_go_on() {
    assertThatThrownBy(() -> commit(() -> {
          throw new IllegalStateException("a bug");
        }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(employer("01010777").number()).isEqualTo(NUMBER);
  }

  @Test
  void a_transaction_within_a_transaction_is_a_bug() {
    assertThatThrownBy(() -> commit(() -> commit(() -> {})))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> read(() -> read(() -> 1))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void who_waits_for_a_locked_row_sees_what_the_other_committed() throws Exception {
    var employer = employer("01010777");
    var locked = new CountDownLatch(1);
    var first = CompletableFuture.runAsync(() -> commit(() -> {
      var unused = ports().employers().lock(NUMBER);
      locked.countDown();
      pause();
      ports().employers().assessedThrough(employer.key(), MARCH);
    }));

    assertThat(locked.await(10, TimeUnit.SECONDS)).isTrue();
    var seen = committed(() -> ports().employers().lock(NUMBER));

    assertThat(seen.map(Employer::assessedThrough)).contains(MARCH);
    first.get(10, TimeUnit.SECONDS);
  }

  /** Long enough for the other one to arrive at the lock; it passes too when that comes late. */
  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
