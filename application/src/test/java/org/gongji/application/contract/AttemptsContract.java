package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongji.application.identity.throttle.Gate;
import org.junit.jupiter.api.Test;

/** {@link org.gongji.application.identity.throttle.Attempts}. */
public abstract class AttemptsContract extends PortContract {

  private static final String ONE = "1".repeat(64);
  private static final String OTHER = "2".repeat(64);

  @Test
  void attempts_are_counted_by_gate_and_subject_from_an_instant_on() {
    add(Gate.SIGN_IN, ONE, 0);
    add(Gate.SIGN_IN, ONE, 10);
    add(Gate.SIGN_IN, ONE, 20);
    add(Gate.SIGN_IN, OTHER, 20);
    add(Gate.CODE_NUMBER, ONE, 20);

    assertThat(since(Gate.SIGN_IN, ONE, 0)).isEqualTo(3);
    assertThat(since(Gate.SIGN_IN, ONE, 10)).isEqualTo(2);
    assertThat(since(Gate.SIGN_IN, ONE, 21)).isZero();
    assertThat(since(Gate.SIGN_IN, OTHER, 0)).isEqualTo(1);
    assertThat(since(Gate.CODE_NUMBER, ONE, 0)).isEqualTo(1);
  }

  @Test
  void a_subjects_attempts_at_one_gate_are_forgotten_and_no_others() {
    add(Gate.SIGN_IN, ONE, 0);
    add(Gate.SIGN_IN, OTHER, 0);
    add(Gate.CODE_NUMBER, ONE, 0);

    commit(() -> ports().attempts().clear(Gate.SIGN_IN, ONE));

    assertThat(since(Gate.SIGN_IN, ONE, 0)).isZero();
    assertThat(since(Gate.SIGN_IN, OTHER, 0)).isEqualTo(1);
    assertThat(since(Gate.CODE_NUMBER, ONE, 0)).isEqualTo(1);
  }

  @Test
  void attempts_before_an_instant_are_forgotten_whosoever() {
    add(Gate.SIGN_IN, ONE, 0);
    add(Gate.SIGN_IN, OTHER, 0);
    add(Gate.SIGN_IN, ONE, 10);

    commit(() -> ports().attempts().forget(NOW.plusSeconds(10)));

    assertThat(since(Gate.SIGN_IN, ONE, 0)).isEqualTo(1);
    assertThat(since(Gate.SIGN_IN, OTHER, 0)).isZero();
  }

  private void add(Gate gate, String subject, long second) {
    commit(() -> ports().attempts().add(gate, subject, NOW.plusSeconds(second)));
  }

  private int since(Gate gate, String subject, long second) {
    return read(() -> ports().attempts().since(gate, subject, NOW.plusSeconds(second)));
  }
}
