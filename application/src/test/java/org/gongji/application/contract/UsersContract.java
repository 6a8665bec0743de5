package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gongji.application.actor.Duty;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.Standing;
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
    var user = user(secret.user().key(), Grant.main(first), Grant.main(second));
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
  void an_employer_grants_changes_and_takes_back() {
    var first = employer("01010777").number();
    var second = employer("01010778").number();
    add("operator", Role.OPERATOR, List.of(second));
    var key = key("operator");

    commit(() -> ports().users().grant(key, Grant.of(first, Duty.ASSESS)));
    assertThat(found(key)).isEqualTo(user(key, Grant.of(first, Duty.ASSESS), Grant.main(second)));

    commit(() -> ports().users().grant(key, Grant.of(second)));
    commit(() -> ports().users().grant(key, Grant.main(first)));
    assertThat(found(key)).isEqualTo(user(key, Grant.main(first), Grant.of(second)));

    commit(() -> ports().users().revoke(key, first));
    commit(() -> ports().users().revoke(key, first));
    assertThat(found(key)).isEqualTo(user(key, Grant.of(second)));
  }

  @Test
  void nobody_can_be_granted_an_employer_that_there_is_not() {
    add("operator", Role.OPERATOR, List.of());
    var key = key("operator");

    assertThatThrownBy(() ->
            commit(() -> ports().users().grant(key, Grant.main(new EmployerNumber("01010999")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("01010999");
  }

  @Test
  void a_password_is_replaced_for_one_user_only_also_where_there_was_none() {
    commit(() -> ports().users().add("operator", "王芳", Role.OPERATOR, null, List.of()));
    add("clerk", Role.CLERK, List.of());
    assertThat(secret("operator").passwordHash()).isNull();

    var key = key("operator");
    commit(() -> ports().users().password(key, "another"));

    assertThat(secret("operator").passwordHash()).isEqualTo("another");
    assertThat(secret("clerk").passwordHash()).isEqualTo(HASH);
  }

  @Test
  void a_user_stands_well_until_it_is_said_otherwise() {
    add("operator", Role.OPERATOR, List.of());
    add("clerk", Role.CLERK, List.of());
    assertThat(secret("clerk").user().standing()).isEqualTo(Standing.ACTIVE);

    var key = key("clerk");
    commit(() -> ports().users().standing(key, Standing.BLOCKED));

    assertThat(secret("clerk").user().standing()).isEqualTo(Standing.BLOCKED);
    assertThat(secret("operator").user().standing()).isEqualTo(Standing.ACTIVE);
  }

  @Test
  void an_employers_operators_come_main_ones_first_with_what_this_employer_granted() {
    var here = employer("01010777").number();
    var elsewhere = employer("01010778").number();
    add("zhang", Role.OPERATOR, List.of(here, elsewhere));
    add("wang", Role.OPERATOR, List.of(elsewhere));
    add("li", Role.OPERATOR, List.of());
    var li = key("li");
    commit(() -> ports().users().grant(li, Grant.of(here, Duty.FILE)));

    var operators = read(() -> ports().users().operators(here));

    assertThat(operators).extracting(User::login).containsExactly("zhang", "li");
    assertThat(operators)
        .extracting(User::grants)
        .containsExactly(List.of(Grant.main(here)), List.of(Grant.of(here, Duty.FILE)));
  }

  @Test
  void whoever_has_a_post_at_the_centre_is_staff() {
    add("reviewer", Role.REVIEWER, List.of());
    add("clerk", Role.CLERK, List.of());
    add("operator", Role.OPERATOR, List.of());
    var clerk = key("clerk");
    commit(() -> ports().users().role(clerk, Role.AUDITOR));

    var staff = read(() -> ports().users().staff());

    assertThat(staff).extracting(User::login).containsExactly("clerk", "reviewer");
    assertThat(staff).extracting(User::role).containsExactly(Role.AUDITOR, Role.REVIEWER);
    assertThat(committed(() -> ports().users().lockStaff())).isEqualTo(staff);
  }

  private static User user(long key, Grant... grants) {
    return new User(key, "operator", "王芳", Role.OPERATOR, Standing.ACTIVE, List.of(grants));
  }

  private User found(long key) {
    return read(() -> ports().users().find(key)).orElseThrow();
  }

  private Secret secret(String login) {
    return read(() -> ports().users().find(login)).orElseThrow();
  }

  private long key(String login) {
    return secret(login).user().key();
  }

  @Test
  void an_employer_has_a_main_operator_or_not() {
    var first = employer("01010777").number();
    var second = employer("01010778").number();
    add("operator", Role.OPERATOR, List.of(first));
    var key = key("operator");
    commit(() -> ports().users().grant(key, Grant.of(second, Duty.FILE)));

    assertThat(read(() -> ports().users().hasMainOperator(first))).isTrue();
    assertThat(read(() -> ports().users().hasMainOperator(second))).isFalse();
  }

  private void add(String login, Role role, List<EmployerNumber> employers) {
    var grants = employers.stream().map(Grant::main).toList();
    commit(() -> ports().users().add(login, "王芳", role, HASH, grants));
  }
}
