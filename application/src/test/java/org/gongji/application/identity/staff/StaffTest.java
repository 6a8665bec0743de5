package org.gongji.application.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.Refusals.codes;

import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.Origin;
import org.gongji.application.identity.SignIn.SignedIn;
import org.gongji.application.identity.Standing;
import org.gongji.application.identity.User;
import org.gongji.application.memory.InMemoryAuditTrail;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StaffTest {

  private static final Origin HERE = new Origin("192.0.2.7", "a browser", false);

  private final MemoryHall hall = ManualEmployer.inMemory();

  @BeforeEach
  void an_administrator_and_a_clerk() {
    user("admin", "何青", Role.ADMINISTRATOR);
    user("clerk", "李敏", Role.CLERK);
    user("operator", "王芳", Role.OPERATOR);
  }

  @Test
  void a_new_user_signs_in_with_the_password_that_is_told_once() {
    var issued = hall.accounts
        .addStaff
        .handle(new Request<>(
            actor("admin"), "a wish", new AddStaff.Command("shenji01", "宋词", Role.AUDITOR)))
        .orThrow();

    assertThat(issued.password()).hasSize(16).matches("(?=.*[a-z])(?=.*\\d)[a-z2-9]+");
    assertThat(issued.toString()).doesNotContain(issued.password());
    assertThat(hall.everything().toString()).doesNotContain(issued.password());
    var user = signIn("shenji01", issued.password()).orThrow().user();
    assertThat(user.owesPassword()).isTrue();
    assertThat(user.role()).isEqualTo(Role.AUDITOR);
  }

  @Test
  void a_wish_granted_before_is_not_told_the_password_again() {
    var request = new Request<>(
        actor("admin"), "a wish", new AddStaff.Command("shenji01", "宋词", Role.AUDITOR));
    var first = hall.accounts.addStaff.handle(request).orThrow();

    var second = hall.accounts.addStaff.handle(request).orThrow();

    assertThat(first.password()).isNotEmpty();
    assertThat(second).isEqualTo(new Issued("shenji01", ""));
  }

  @Test
  void what_is_no_login_or_no_post_is_refused() {
    assertThat(codes(add("a b", Role.CLERK))).containsExactly("STAFF_LOGIN_MALFORMED");
    assertThat(codes(add("clerk", Role.CLERK))).containsExactly("LOGIN_TAKEN");
    assertThat(codes(add("clerk9", Role.OPERATOR))).containsExactly("STAFF_ROLE_UNKNOWN");
    assertThat(codes(add("clerk9", Role.SYSTEM))).containsExactly("STAFF_ROLE_UNKNOWN");
  }

  @Test
  void who_is_blocked_is_out_at_once_and_stays_out() {
    var token = signIn("clerk", "password").orThrow().token();

    assertThat(codes(block("admin", "clerk"))).isEmpty();

    assertThat(hall.signIn.holder(token)).isEmpty();
    assertThat(codes(signIn("clerk", "password"))).containsExactly("ACCOUNT_BLOCKED");
    assertThat(codes(signIn("clerk", "wrong"))).containsExactly("SIGN_IN_FAILED");
  }

  @Test
  void a_renewed_password_lets_the_blocked_in_again_and_the_old_one_does_not() {
    var unused = block("admin", "clerk").orThrow();

    var issued = hall.accounts
        .renewPassword
        .handle(Request.of(actor("admin"), new RenewPassword.Command("clerk")))
        .orThrow();

    assertThat(codes(signIn("clerk", "password"))).containsExactly("SIGN_IN_FAILED");
    assertThat(signIn("clerk", issued.password()).orThrow().user().owesPassword())
        .isTrue();
  }

  @Test
  void who_gets_another_role_signs_in_again() {
    var token = signIn("clerk", "password").orThrow().token();

    assertThat(codes(role("admin", "clerk", Role.REVIEWER))).isEmpty();

    assertThat(hall.signIn.holder(token)).isEmpty();
    assertThat(actor("clerk").role()).isEqualTo(Role.REVIEWER);
    assertThat(codes(role("admin", "clerk", Role.OPERATOR))).containsExactly("STAFF_ROLE_UNKNOWN");
  }

  @Test
  void nobody_changes_themselves_and_operators_are_no_staff() {
    var before = hall.everything();

    assertThat(codes(block("admin", "admin"))).containsExactly("STAFF_ONESELF");
    assertThat(codes(role("admin", "admin", Role.CLERK))).containsExactly("STAFF_ONESELF");
    assertThat(codes(block("admin", "operator"))).containsExactly("NOT_FOUND");
    assertThat(codes(block("admin", "nobody"))).containsExactly("NOT_FOUND");
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void one_administrator_stays_whoever_asks() {
    var system = Actor.SYSTEM;
    assertThat(codes(
            hall.accounts.blockStaff.handle(Request.of(system, new BlockStaff.Command("admin")))))
        .containsExactly("LAST_ADMINISTRATOR");

    user("admin2", "郑重", Role.ADMINISTRATOR);
    assertThat(codes(block("admin2", "admin"))).isEmpty();
    assertThat(codes(hall.accounts.changeRole.handle(
            Request.of(system, new ChangeRole.Command("admin2", Role.CLERK)))))
        .containsExactly("LAST_ADMINISTRATOR");
  }

  @Test
  void who_was_an_administrator_when_the_request_began_and_is_none_any_more_is_refused() {
    user("admin2", "郑重", Role.ADMINISTRATOR);
    var stale = actor("admin");
    var unused = block("admin2", "admin").orThrow();

    assertThat(codes(
            hall.accounts.blockStaff.handle(Request.of(stale, new BlockStaff.Command("admin2")))))
        .containsExactly("NOT_PERMITTED");
  }

  @Test
  void nobody_else_keeps_users_and_the_attempt_is_remembered() {
    assertThat(codes(block("clerk", "admin"))).containsExactly("NOT_PERMITTED");
    assertThat(codes(hall.accounts.listStaff.handle(actor("clerk"))))
        .containsExactly("NOT_PERMITTED");

    var lines = hall.read(((InMemoryAuditTrail) hall.ports.audit())::lines);
    assertThat(lines.get(lines.size() - 1).detail()).isEqualTo("refused: NOT_PERMITTED");
    assertThat(lines.get(lines.size() - 1).subject()).isEqualTo("admin");
  }

  @Test
  void staff_is_listed_by_login_with_standing() {
    var unused = block("admin", "clerk").orThrow();

    var staff = hall.accounts.listStaff.handle(actor("admin")).orThrow();

    assertThat(staff).extracting(User::login).containsExactly("admin", "clerk");
    assertThat(staff).extracting(User::standing).containsExactly(Standing.ACTIVE, Standing.BLOCKED);
  }

  private Decision<Issued> add(String login, Role role) {
    return hall.accounts.addStaff.handle(
        Request.of(actor("admin"), new AddStaff.Command(login, "宋词", role)));
  }

  private Decision<String> block(String by, String login) {
    return hall.accounts.blockStaff.handle(Request.of(actor(by), new BlockStaff.Command(login)));
  }

  private Decision<String> role(String by, String login, Role role) {
    return hall.accounts.changeRole.handle(
        Request.of(actor(by), new ChangeRole.Command(login, role)));
  }

  private Decision<SignedIn> signIn(String login, String password) {
    return hall.signIn.handle(login, password, HERE);
  }

  private Actor actor(String login) {
    return hall.read(() -> hall.ports.users().find(login)).orElseThrow().user().actor();
  }

  private void user(String login, String name, Role role) {
    var hash = hall.identityProvider.hash("password");
    hall.changed(() -> hall.ports.users().add(login, name, role, hash, List.of()));
  }
}
