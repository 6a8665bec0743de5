package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongji.application.policy.PolicyBook;
import org.gongji.application.policy.PolicyBook.Version;
import org.junit.jupiter.api.Test;

/** {@link PolicyBook}. */
public abstract class PolicyBookContract extends PortContract {

  @Test
  void an_ungoverned_database_has_no_version_in_force() {
    assertThat(read(() -> ports().policies().inForce())).isEmpty();
  }

  @Test
  void the_version_appended_last_is_in_force() {
    var first = new Version("1".repeat(64), "葫芦岛市", "一\n".repeat(5_000));
    var second = new Version("2".repeat(64), "葫芦岛市", "二");

    commit(() -> ports().policies().append(first));
    assertThat(read(() -> ports().policies().inForce())).contains(first);

    commit(() -> ports().policies().append(second));
    assertThat(read(() -> ports().policies().inForce())).contains(second);
  }
}
