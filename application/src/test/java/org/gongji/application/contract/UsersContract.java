package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.User;
import org.gongji.application.identity.Users;
import org.gongji.application.identity.Users.Secret;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.identifier.EmployerNumber;
import org.junit.jupiter.api.Test;

/** {@link Users}. */
public abstract class UsersContract extends PortContract {

  private static final String HASH = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA";

  @Test
  void a_user_is_found_by_login_and_by_key_with_grants_in_order() {
    var second = employer("01010778").number();
    var first = employer("01010777").number();

    add("operator", Role.OPERATOR, List.of(second, first));

    var secret = read(() -> ports().users().find("operator")).orElseThrow();
    var user =
        new User(secret.user().key(), "operator", "王芳", Role.OPERATOR, List.of(first, second));
    assertThat(secret).isEqualTo(new Secret(user, HASH));
    assertThat(read(() -> ports().users().find(user.key()))).contains(user);
  }

  @Test
  void a_user_without_grants_has_none() {
    add("clerk", Role.CLERK, List.of());

    var user = read(() -> ports().users().find("clerk")).orElseThrow().user();

    assertThat(user.employers()).isEmpty();
    assertThat(user.role()).isEqualTo(Role.CLERK);
  }

  @Test
  void an_unknown_login_or_key_is_not_found() {
    assertThat(read(() -> ports().users().find("nobody"))).isEmpty();
    assertThat(read(() -> ports().users().find(404L))).isEmpty();
  }

  @Test
  void a_login_is_given_once() {
    add("operator", Role.OPERATOR, List.of());

    assertThatThrownBy(() -> add("operator", Role.CLERK, List.of()))
        .isInstanceOf(Transactions.Conflict.class);
  }

  @Test
  void failed_sign_ins_are_counted_for_each_login_from_an_instant_on() {
    failed("operator", 0);
    failed("operator", 10);
    failed("operator", 20);
    failed("nobody-of-this-name", 20);

    assertThat(failures("operator", 0)).isEqualTo(3);
    assertThat(failures("operator", 10)).isEqualTo(2);
    assertThat(failures("operator", 21)).isZero();
    assertThat(failures("nobody-of-this-name", 0)).isEqualTo(1);
  }

  @Test
  void a_sign_in_that_succeeds_forgets_the_failures_of_its_login() {
    failed("operator", 0);
    failed("clerk", 0);

    commit(() -> ports().users().succeeded("operator"));

    assertThat(failures("operator", 0)).isZero();
    assertThat(failures("clerk", 0)).isEqualTo(1);
  }

  @Test
  void failures_before_an_instant_are_forgotten_whoever_failed() {
    failed("operator", 0);
    failed("nobody-of-this-name", 0);
    failed("operator", 10);

    commit(() -> ports().users().forgetFailures(NOW.plusSeconds(10)));

    assertThat(failures("operator", 0)).isEqualTo(1);
    assertThat(failures("nobody-of-this-name", 0)).isZero();
  }

  private void add(String login, Role role, List<EmployerNumber> employers) {
    commit(() -> ports().users().add(login, "王芳", role, HASH, employers));
  }

  private void failed(String login, long second) {
    commit(() -> ports().users().failed(login, NOW.plusSeconds(second)));
  }

  private int failures(String login, long sinceSecond) {
    return read(() -> ports().users().failures(login, NOW.plusSeconds(sinceSecond)));
  }
}
