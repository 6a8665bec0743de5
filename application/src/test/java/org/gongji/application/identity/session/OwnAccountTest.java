package org.gongji.application.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.Refusals.codes;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.Origin;
import org.gongji.application.identity.SignIn.SignedIn;
import org.gongji.application.identity.Standing;
import org.gongji.application.memory.InMemoryAuditTrail;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnAccountTest {

  private static final Origin BROWSER = new Origin("192.0.2.7", "a browser", false);
  private static final Origin PROGRAM = new Origin("192.0.2.8", "a program", true);
  private static final String OLD = "an old passw0rd";
  private static final String NEW = "a g00d new one";

  private final MemoryHall hall = ManualEmployer.inMemory();

  @BeforeEach
  void two_users() {
    user("wang", Role.OPERATOR);
    user("sun", Role.OPERATOR);
  }

  @Test
  void a_user_sees_their_own_sessions_of_browsers_and_programs() {
    var browser = signIn("wang", OLD, BROWSER).orThrow();
    hall.calendar.pass(Duration.ofMinutes(2));
    var program = signIn("wang", OLD, PROGRAM).orThrow();
    var unused = signIn("sun", OLD, BROWSER).orThrow();

    var seen = hall.accounts.ownSessions.handle(browser.user(), browser.token());

    assertThat(seen).extracting(OwnSessions.Seen::origin).containsExactly(PROGRAM, BROWSER);
    assertThat(seen).extracting(OwnSessions.Seen::own).containsExactly(false, true);
    assertThat(seen.toString()).doesNotContain(browser.token(), program.token());
  }

  @Test
  void sessions_that_ran_out_are_not_shown() {
    var idle = signIn("wang", OLD, BROWSER).orThrow();
    hall.calendar.pass(Duration.ofMinutes(29));
    var fresh = signIn("wang", OLD, BROWSER).orThrow();
    hall.calendar.pass(Duration.ofMinutes(1));

    assertThat(hall.accounts.ownSessions.handle(fresh.user(), fresh.token())).hasSize(1);
    assertThat(hall.signIn.holder(idle.token())).isEmpty();
  }

  @Test
  void one_session_is_ended_or_all_others_and_never_anybody_elses() {
    var own = signIn("wang", OLD, BROWSER).orThrow();
    var one = signIn("wang", OLD, BROWSER).orThrow();
    var two = signIn("wang", OLD, PROGRAM).orThrow();
    var others = signIn("sun", OLD, BROWSER).orThrow();
    var user = own.user();
    var ofSun =
        hall.accounts.ownSessions.handle(others.user(), others.token()).get(0).id();

    hall.accounts.endSessions.handle(user, own.token(), ofSun);
    assertThat(hall.signIn.holder(others.token())).isPresent();

    var ofTwo = hall.accounts.ownSessions.handle(user, two.token()).stream()
        .filter(OwnSessions.Seen::own)
        .findAny()
        .orElseThrow()
        .id();
    hall.accounts.endSessions.handle(user, own.token(), ofTwo);
    assertThat(hall.signIn.holder(two.token())).isEmpty();
    assertThat(hall.signIn.holder(one.token())).isPresent();

    hall.accounts.endSessions.handle(user, own.token(), null);
    assertThat(hall.signIn.holder(one.token())).isEmpty();
    assertThat(hall.signIn.holder(own.token())).isPresent();
    assertThat(hall.signIn.holder(others.token())).isPresent();
  }

  @Test
  void a_new_password_ends_every_session_and_goes_on_under_a_new_token() {
    var own = signIn("wang", OLD, BROWSER).orThrow();
    var other = signIn("wang", OLD, PROGRAM).orThrow();

    var changed = change(own, OLD, NEW, NEW).orThrow();

    assertThat(hall.signIn.holder(own.token())).isEmpty();
    assertThat(hall.signIn.holder(other.token())).isEmpty();
    assertThat(hall.signIn.holder(changed.token())).contains(own.user());
    assertThat(codes(signIn("wang", OLD, BROWSER))).containsExactly("SIGN_IN_FAILED");
    assertThat(codes(signIn("wang", NEW, BROWSER))).isEmpty();
    var lines = hall.read(((InMemoryAuditTrail) hall.ports.audit())::lines);
    assertThat(lines.get(lines.size() - 1).operation()).isEqualTo("change-password");
    assertThat(lines.toString()).doesNotContain(OLD, NEW);
  }

  @Test
  void a_first_password_is_owed_no_more_once_it_was_changed() {
    hall.changed(() -> hall.ports
        .users()
        .standing(
            hall.ports.users().find("wang").orElseThrow().user().key(), Standing.PASSWORD_DUE));
    var own = signIn("wang", OLD, BROWSER).orThrow();
    assertThat(own.user().owesPassword()).isTrue();

    var changed = change(own, OLD, NEW, NEW).orThrow();

    assertThat(hall.signIn.holder(changed.token()).orElseThrow().owesPassword()).isFalse();
  }

  @Test
  void what_is_wrong_is_said_at_its_field_and_changes_nothing() {
    var own = signIn("wang", OLD, BROWSER).orThrow();
    var before = allButAttempts();

    assertWrong(change(own, "wr0ng", NEW, NEW), "OLD_PASSWORD_WRONG", ChangePassword.OLD);
    assertWrong(change(own, OLD, NEW, NEW + "x"), "PASSWORDS_DIFFER", "password-again");
    assertWrong(change(own, OLD, "sh0rt", "sh0rt"), "PASSWORD_TOO_SHORT", "password");
    assertWrong(change(own, OLD, OLD, OLD), "PASSWORD_UNCHANGED", "password");
    assertThat(allButAttempts()).isEqualTo(before);
  }

  /** A wrong old password is remembered as an attempt; nothing else is. */
  private Map<String, Object> allButAttempts() {
    var all = new HashMap<>(hall.everything());
    all.remove("attempts");
    return all;
  }

  private static void assertWrong(Decision<SignedIn> refused, String code, String field) {
    assertThat(codes(refused)).containsExactly(code);
    assertThat(refused.rejections().get(0).figure(Rejection.FIELD).orElseThrow().toString())
        .contains(field);
  }

  private Decision<SignedIn> change(SignedIn own, String old, String password, String again) {
    return hall.accounts.changePassword.handle(
        new ChangePassword.Command(own.user(), BROWSER, old, password, again));
  }

  private Decision<SignedIn> signIn(String login, String password, Origin origin) {
    return hall.signIn.handle(login, password, origin);
  }

  private void user(String login, Role role) {
    var hash = hall.identityProvider.hash(OLD);
    hall.changed(() -> hall.ports.users().add(login, "王芳", role, hash, List.of()));
  }
}
