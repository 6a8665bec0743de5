package org.gongji.application.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.Refusals.codes;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Duty;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Right;
import org.gongji.application.actor.Role;
import org.gongji.application.memory.MemoryHall;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an employer's grant gives, asked of {@link Operations} itself. */
class DutiesTest {

  private static final EmployerNumber ELSEWHERE = new EmployerNumber("01010778");

  private final MemoryHall hall = new MemoryHall();

  record Command(String text) {}

  @ParameterizedTest(name = "{0}: seeing {1}, filing {2}, assessing {3}, main {4}")
  @CsvSource(delimiter = '|', textBlock = """
      SEE_EMPLOYER       | yes | yes | yes | yes
      READ_MESSAGES      | yes | yes | yes | yes
      FILE               | no  | yes | no  | yes
      ATTEST             | no  | yes | no  | yes
      CHANGE_INFORMATION | no  | yes | no  | yes
      MANAGE_DEPARTMENTS | no  | yes | no  | yes
      ASSESS_REMITTANCE  | no  | no  | yes | yes
      DELETE_ASSESSMENT  | no  | no  | yes | yes
      MANAGE_OPERATORS   | no  | no  | no  | yes
      """)
  void a_duty_gives_these_rights_and_no_others(
      Right right, String seeing, String filing, String assessing, String main) {
    assertAnswers(right, Grant.of(NUMBER), seeing);
    assertAnswers(right, Grant.of(NUMBER, Duty.FILE), filing);
    assertAnswers(right, Grant.of(NUMBER, Duty.ASSESS), assessing);
    assertAnswers(right, Grant.main(NUMBER), main);
  }

  @Test
  void the_table_above_names_every_right_that_operators_have() {
    var operators = Stream.of(Right.values()).filter(Role.OPERATOR::may).toList();

    assertThat(operators).hasSize(9);
  }

  @Test
  void no_grant_gives_a_right_that_operators_have_not() {
    var others =
        Stream.of(Right.values()).filter(right -> !Role.OPERATOR.may(right)).toList();

    assertThat(others)
        .isNotEmpty()
        .allSatisfy(
            right -> assertThat(asked(right, Grant.main(NUMBER))).containsExactly("NOT_PERMITTED"));
  }

  @Test
  void a_grant_of_one_employer_is_nothing_to_another() {
    assertThat(Stream.of(Right.values()))
        .allSatisfy(
            right -> assertThat(asked(right, Grant.main(ELSEWHERE))).containsExactly("NOT_FOUND"));
  }

  @Test
  void auditors_read_everything_and_change_nothing() {
    assertThat(rights(Role.AUDITOR))
        .containsExactlyInAnyOrder(Right.SEE_EMPLOYER, Right.SEE_COUNTER, Right.SEE_AUDIT);
  }

  @Test
  void administrators_keep_users_and_see_no_employer() {
    assertThat(rights(Role.ADMINISTRATOR)).containsExactly(Right.MANAGE_USERS);
  }

  @Test
  void persons_have_no_right_yet_and_know_of_no_employer() {
    assertThat(rights(Role.PERSON)).isEmpty();
    var person = new Actor("person", "王芳", Role.PERSON, Set.of());
    assertThat(codes(
            hall.operations.see(Right.SEE_EMPLOYER, person, NUMBER, () -> Decision.accept("seen"))))
        .containsExactly("NOT_FOUND");
  }

  private static Set<Right> rights(Role role) {
    return Stream.of(Right.values()).filter(role::may).collect(Collectors.toSet());
  }

  private void assertAnswers(Right right, Grant grant, String expected) {
    var codes = asked(right, grant);
    if (expected.equals("yes")) {
      assertThat(codes).as("%s with %s", right, grant).isEmpty();
    } else {
      assertThat(codes).as("%s with %s", right, grant).containsExactly("NOT_GRANTED");
    }
  }

  private List<String> asked(Right right, Grant grant) {
    var actor = new Actor("operator", "王芳", Role.OPERATOR, Set.of(grant));
    var operation = new Operation<>("try", right, Function.<String>identity(), Function.identity());
    var performed = hall.operations.perform(
        operation, Request.of(actor, new Command("x")), NUMBER, () -> Decision.accept("done"));
    var seen = hall.operations.see(right, actor, NUMBER, () -> Decision.accept("seen"));
    assertThat(codes(seen)).isEqualTo(codes(performed));
    return codes(performed);
  }
}
