package org.gongji.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.Refusals.codes;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.domain.decision.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTest {

  private static final Origin HERE = new Origin("192.0.2.7", "a browser", false);

  private final MemoryHall hall = ManualEmployer.inMemory();

  @BeforeEach
  void an_operator_may_sign_in() {
    var hash = hall.identityProvider.hash("a password");
    var unused = hall.ports.transactions().decide(() -> {
      hall.ports
          .users()
          .add("operator", "王芳", Role.OPERATOR, hash, List.of(Grant.main(ManualEmployer.NUMBER)));
      return Decision.accept(hash);
    });
  }

  @Test
  void who_knows_the_password_gets_a_token_and_is_known_by_it() {
    var signedIn = signIn();

    var holder = hall.signIn.holder(signedIn.token());

    assertThat(holder).contains(signedIn.user());
    assertThat(signedIn.user().actor()).isEqualTo(ManualEmployer.OPERATOR);
  }

  @Test
  void a_token_is_long_random_and_nowhere_kept_or_logged() {
    var one = signIn();
    var other = signIn();

    assertThat(one.token()).hasSize(43).isNotEqualTo(other.token());
    assertThat(hall.everything().toString()).doesNotContain(one.token(), other.token());
    assertThat(one.toString()).doesNotContain(one.token());
  }

  @Test
  void a_wrong_password_and_an_unknown_login_are_refused_alike() {
    var before = hall.everything();

    var wrong = hall.signIn.handle("operator", "a guess", HERE);
    var unknown = hall.signIn.handle("nobody", "a password", HERE);

    assertThat(codes(wrong)).containsExactly("SIGN_IN_FAILED");
    assertThat(unknown.rejections()).isEqualTo(wrong.rejections());
    assertThat(hall.everything().get("sessions")).isEqualTo(before.get("sessions"));
  }

  @Test
  void a_token_that_nobody_was_given_has_no_holder() {
    assertThat(hall.signIn.holder("")).isEmpty();
    assertThat(hall.signIn.holder("a guess")).isEmpty();
  }

  @Test
  void after_half_an_hour_without_a_sign_of_life_a_session_is_over() {
    var used = signIn().token();
    var idle = signIn().token();

    hall.calendar.pass(Duration.ofMinutes(29));
    assertThat(hall.signIn.holder(used)).isPresent();
    hall.calendar.pass(Duration.ofMinutes(1));

    assertThat(hall.signIn.holder(used)).isPresent();
    assertThat(hall.signIn.holder(idle)).isEmpty();
  }

  @Test
  void after_twelve_hours_a_session_is_over_however_busy_it_was() {
    var token = signIn().token();

    for (var quarter = 1; quarter < 48; quarter++) {
      hall.calendar.pass(Duration.ofMinutes(15));
      assertThat(hall.signIn.holder(token)).isPresent();
    }
    hall.calendar.pass(Duration.ofMinutes(15));

    assertThat(hall.signIn.holder(token)).isEmpty();
  }

  @Test
  void who_signs_out_is_out_and_nobody_else_is() {
    var one = signIn().token();
    var other = signIn().token();

    hall.signIn.end(one);

    assertThat(hall.signIn.holder(one)).isEmpty();
    assertThat(hall.signIn.holder(other)).isPresent();
  }

  @Test
  void sessions_that_are_over_are_cleared_away_by_the_next_sign_in() {
    var unused = signIn();
    hall.calendar.pass(Duration.ofMinutes(31));

    var unusedToo = signIn();

    assertThat(hall.everything())
        .hasEntrySatisfying(
            "sessions",
            sessions ->
                assertThat(sessions).asInstanceOf(InstanceOfAssertFactories.MAP).hasSize(1));
  }

  private SignIn.SignedIn signIn() {
    return hall.signIn.handle("operator", "a password", HERE).orThrow();
  }
}
