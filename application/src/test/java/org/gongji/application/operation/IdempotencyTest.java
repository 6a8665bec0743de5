package org.gongji.application.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.Refusals.codes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.remittance.AssessRemittance;
import org.gongji.application.remittance.DeleteAssessment;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.junit.jupiter.api.Test;

class IdempotencyTest {

  private static final YearMonth APRIL = YearMonth.of(2022, 4);

  private final MemoryHall hall = ManualEmployer.inMemory();

  @Test
  void the_same_wish_takes_effect_once_and_is_answered_alike() {
    var first = assess(OPERATOR, "a-key", APRIL).orThrow();
    var after = hall.everything();

    var second = assess(OPERATOR, "a-key", APRIL).orThrow();

    assertThat(second).isEqualTo(first);
    assertThat(hall.everything()).isEqualTo(after);
  }

  @Test
  void a_key_is_neither_blank_nor_longer_than_64_characters() {
    assertThat(codes(assess(OPERATOR, "k".repeat(64), APRIL))).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> assess(OPERATOR, " ", APRIL));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> assess(OPERATOR, "k".repeat(65), APRIL))
        .withMessageContaining("65 characters");
  }

  @Test
  void without_a_key_the_same_command_is_judged_anew() {
    var unused = ManualEmployer.assess(hall, APRIL).orThrow();

    assertThat(codes(ManualEmployer.assess(hall, APRIL))).containsExactly("MONTHS_NOT_CONSECUTIVE");
  }

  @Test
  void a_key_that_took_effect_is_refused_for_another_payload() {
    var unused = assess(OPERATOR, "a-key", APRIL).orThrow();
    hall.calendar.turnTo(LocalDate.of(2022, 5, 1));
    var before = hall.everything();

    var refused = assess(OPERATOR, "a-key", APRIL.plusMonths(1));

    assertThat(codes(refused)).containsExactly("KEY_USED_FOR_ANOTHER_REQUEST");
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void a_refused_wish_does_not_use_up_its_key() {
    var may = APRIL.plusMonths(1);
    var unused = assess(OPERATOR, "april", APRIL).orThrow();
    assertThat(codes(assess(OPERATOR, "may", may))).containsExactly("MONTH_NOT_OPEN");

    hall.calendar.turnTo(LocalDate.of(2022, 5, 1));

    assertThat(codes(assess(OPERATOR, "may", may))).isEmpty();
  }

  @Test
  void another_actor_or_operation_may_use_the_same_key() {
    var colleague = new Actor("colleague", "孙丽", Role.OPERATOR, Set.of(Grant.main(NUMBER)));
    var april = assess(OPERATOR, "a-key", APRIL).orThrow();

    var deleted = hall.deleteAssessment.handle(
        new Request<>(OPERATOR, "a-key", new DeleteAssessment.Command(NUMBER, april)));

    assertThat(codes(deleted)).isEmpty();
    assertThat(codes(assess(colleague, "a-key", APRIL))).isEmpty();
  }

  @Test
  void the_answer_is_given_again_even_where_it_was_undone_since() {
    var april = assess(OPERATOR, "a-key", APRIL).orThrow();
    var unused = hall.deleteAssessment
        .handle(Request.of(OPERATOR, new DeleteAssessment.Command(NUMBER, april)))
        .orThrow();

    assertThat(assess(OPERATOR, "a-key", APRIL)).isEqualTo(Decision.accept(april));
    assertThat(hall.listUnallocatedAssessments.handle(OPERATOR, NUMBER).orThrow())
        .hasSize(1);
  }

  private Decision<BusinessSerial> assess(Actor actor, String key, YearMonth month) {
    return hall.assessRemittance.handle(
        new Request<>(actor, key, new AssessRemittance.Command(NUMBER, month, month)));
  }
}
