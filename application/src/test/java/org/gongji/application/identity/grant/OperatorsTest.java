package org.gongji.application.identity.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.Refusals.codes;

import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Duty;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.Standing;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OperatorsTest {

  private static final EmployerNumber ELSEWHERE = new EmployerNumber("01010778");

  private final MemoryHall hall = ManualEmployer.inMemory();

  @BeforeEach
  void some_users() {
    user("wang", "王芳", Role.OPERATOR, Grant.main(NUMBER));
    user("sun", "孙丽", Role.OPERATOR);
    user("clerk", "李敏", Role.CLERK);
  }

  @Test
  void a_main_operator_adds_somebody_whose_login_and_name_are_known() {
    assertThat(codes(add("sun", "孙丽", Grant.of(NUMBER, Duty.FILE)))).isEmpty();

    assertThat(listed())
        .containsExactly(
            new Operator("wang", "王芳", Grant.main(NUMBER)),
            new Operator("sun", "孙丽", Grant.of(NUMBER, Duty.FILE)));
    assertThat(actor("sun").mayActFor(NUMBER)).isTrue();
  }

  @Test
  void nothing_is_learned_of_logins_that_are_not_known_together_with_the_name() {
    user("gone", "周平", Role.OPERATOR);
    hall.changed(() -> hall.ports.users().standing(key("gone"), Standing.BLOCKED));
    var before = hall.everything();

    assertThat(List.of(
            add("nobody", "孙丽", Grant.of(NUMBER)),
            add("sun", "孙", Grant.of(NUMBER)),
            add("clerk", "李敏", Grant.of(NUMBER)),
            add("gone", "周平", Grant.of(NUMBER))))
        .allSatisfy(refused -> assertThat(codes(refused)).containsExactly("OPERATOR_UNKNOWN"));
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void nobody_is_added_twice() {
    assertThat(codes(add("wang", "王芳", Grant.of(NUMBER)))).containsExactly("OPERATOR_THERE");
  }

  @Test
  void duties_change_and_hold_from_the_next_request_on() {
    var unused = add("sun", "孙丽", Grant.of(NUMBER, Duty.FILE)).orThrow();

    assertThat(codes(change("sun", Grant.of(NUMBER, Duty.ASSESS)))).isEmpty();

    assertThat(actor("sun").grant(NUMBER)).contains(Grant.of(NUMBER, Duty.ASSESS));
  }

  @Test
  void who_is_removed_knows_nothing_of_the_employer_and_keeps_others() {
    user("both", "钱进", Role.OPERATOR, Grant.main(NUMBER));
    var unused = remove("wang", "both").orThrow();

    assertThat(actor("both").mayActFor(NUMBER)).isFalse();
    assertThat(codes(remove("wang", "both"))).containsExactly("OPERATOR_GONE");
  }

  @Test
  void the_last_main_operator_stays_one() {
    var unused = add("sun", "孙丽", Grant.of(NUMBER)).orThrow();
    var before = hall.everything();

    assertThat(codes(remove("wang", "wang"))).containsExactly("LAST_MAIN_OPERATOR");
    assertThat(codes(change("wang", Grant.of(NUMBER, Duty.values()))))
        .containsExactly("LAST_MAIN_OPERATOR");
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void handing_over_makes_the_other_a_main_one_and_leaves_all_duties() {
    var unused = add("sun", "孙丽", Grant.of(NUMBER)).orThrow();

    assertThat(codes(handOver("wang", "sun"))).isEmpty();

    assertThat(actor("sun").grant(NUMBER)).contains(Grant.main(NUMBER));
    assertThat(actor("wang").grant(NUMBER)).contains(Grant.of(NUMBER, Duty.values()));
    assertThat(codes(remove("wang", "sun"))).containsExactly("NOT_GRANTED");
  }

  @Test
  void handing_over_to_oneself_changes_nothing() {
    assertThat(codes(handOver("wang", "wang"))).isEmpty();

    assertThat(actor("wang").grant(NUMBER)).contains(Grant.main(NUMBER));
  }

  @Test
  void who_was_a_main_operator_when_the_request_began_and_is_none_any_more_is_refused() {
    user("sun2", "孙丽", Role.OPERATOR, Grant.main(NUMBER));
    var stale = actor("wang");
    var unused = remove("sun2", "wang").orThrow();

    var late = hall.accounts.removeOperator.handle(
        Request.of(stale, new RemoveOperator.Command(NUMBER, "sun2")));

    assertThat(codes(late)).containsExactly("NOT_GRANTED");
  }

  @Test
  void only_main_operators_see_or_change_who_acts() {
    user("files", "吴悦", Role.OPERATOR, Grant.of(NUMBER, Duty.values()));
    user("stranger", "钱进", Role.OPERATOR);

    assertThat(codes(hall.accounts.showOperators.handle(actor("files"), NUMBER)))
        .containsExactly("NOT_GRANTED");
    assertThat(codes(hall.accounts.showOperators.handle(actor("stranger"), NUMBER)))
        .containsExactly("NOT_FOUND");
    assertThat(codes(hall.accounts.showOperators.handle(ManualEmployer.CLERK, NUMBER)))
        .containsExactly("NOT_PERMITTED");
    assertThat(codes(remove("files", "wang"))).containsExactly("NOT_GRANTED");
    assertThat(codes(hall.accounts.addOperator.handle(
            Request.of(actor("wang"), new AddOperator.Command("sun", "孙丽", Grant.of(ELSEWHERE))))))
        .containsExactly("NOT_FOUND");
  }

  private Decision<String> add(String login, String name, Grant grant) {
    return hall.accounts.addOperator.handle(
        Request.of(actor("wang"), new AddOperator.Command(login, name, grant)));
  }

  private Decision<String> change(String login, Grant grant) {
    return hall.accounts.changeOperator.handle(
        Request.of(actor("wang"), new ChangeOperator.Command(login, grant)));
  }

  private Decision<String> remove(String by, String login) {
    return hall.accounts.removeOperator.handle(
        Request.of(actor(by), new RemoveOperator.Command(NUMBER, login)));
  }

  private Decision<String> handOver(String by, String login) {
    return hall.accounts.handOver.handle(
        Request.of(actor(by), new HandOver.Command(NUMBER, login)));
  }

  private List<Operator> listed() {
    return hall.accounts.showOperators.handle(actor("wang"), NUMBER).orThrow();
  }

  private Actor actor(String login) {
    return hall.read(() -> hall.ports.users().find(login)).orElseThrow().user().actor();
  }

  private long key(String login) {
    return hall.ports.users().find(login).orElseThrow().user().key();
  }

  private void user(String login, String name, Role role, Grant... grants) {
    hall.changed(() -> hall.ports.users().add(login, name, role, "hash", List.of(grants)));
  }
}
