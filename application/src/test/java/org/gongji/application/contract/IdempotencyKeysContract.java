package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.gongji.application.operation.IdempotencyKeys;
import org.gongji.application.operation.IdempotencyKeys.Kept;
import org.gongji.application.operation.IdempotencyKeys.Wish;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Transactions;
import org.junit.jupiter.api.Test;

/** {@link IdempotencyKeys}. */
public abstract class IdempotencyKeysContract extends PortContract {

  private static final Wish WISH = new Wish("operator", "assess-remittance", "a-key");
  private static final String HASH = "a".repeat(64);

  @Test
  void a_completed_wish_is_found_with_its_answer() {
    claim(WISH);

    assertThat(read(() -> ports().keys().find(WISH))).contains(new Kept(HASH, "an answer"));
  }

  @Test
  void another_actor_operation_or_key_is_another_wish() {
    claim(WISH);

    var others = Stream.of(
        new Wish("other", WISH.operation(), WISH.key()),
        new Wish(WISH.actor(), "other", WISH.key()),
        new Wish(WISH.actor(), WISH.operation(), "other"));

    assertThat(others).allSatisfy(other -> {
      assertThat(read(() -> ports().keys().find(other))).isEmpty();
      claim(other);
    });
  }

  @Test
  void a_wish_is_claimed_once() {
    claim(WISH);

    assertThatThrownBy(() -> claim(WISH)).isInstanceOf(Transactions.Conflict.class);
  }

  @Test
  void a_claim_that_was_rolled_back_can_be_made_again() {
    reject(() -> ports().keys().claim(WISH, HASH, NOW), OperationCode.BUSY.rejection());

    assertThat(read(() -> ports().keys().find(WISH))).isEmpty();
    claim(WISH);
  }

  @Test
  void what_was_claimed_before_an_instant_is_forgotten() {
    claim(WISH);

    commit(() -> ports().keys().forget(NOW));
    assertThat(read(() -> ports().keys().find(WISH))).isPresent();

    commit(() -> ports().keys().forget(NOW.plusSeconds(1)));
    assertThat(read(() -> ports().keys().find(WISH))).isEmpty();
    claim(WISH);
  }

  private void claim(Wish wish) {
    commit(() -> {
      ports().keys().claim(wish, HASH, NOW);
      ports().keys().complete(wish, "an answer");
    });
  }
}
