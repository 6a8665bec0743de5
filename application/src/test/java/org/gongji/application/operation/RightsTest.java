package org.gongji.application.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.gongji.application.memory.ManualEmployer.CLERK;
import static org.gongji.application.memory.ManualEmployer.MARCH;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.ManualEmployer.REVIEWER;
import static org.gongji.application.memory.Refusals.codes;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongji.application.actor.Actor;
import org.gongji.application.contributor.ListContributors;
import org.gongji.application.memory.InMemoryAuditTrail;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.AuditTrail.Line;
import org.gongji.application.query.ListInformationChanges;
import org.gongji.application.remittance.AssessRemittance;
import org.gongji.application.remittance.DeleteAssessment;
import org.gongji.application.remittance.PreviewRemittance;
import org.gongji.application.remittance.ShowAssessment;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.junit.jupiter.api.Test;

class RightsTest {

  private static final YearMonth APRIL = YearMonth.of(2022, 4);
  private static final Page.Wanted PAGE = new Page.Wanted(1, 10);
  private static final Actor STRANGER = ManualEmployer.operatorOf(new EmployerNumber("01010778"));

  private final MemoryHall hall = ManualEmployer.inMemory();

  @Test
  void another_employers_operator_finds_nothing_and_changes_nothing() {
    var before = withoutAudit();

    assertThat(Stream.of(
            assess(STRANGER),
            hall.deleteAssessment.handle(
                Request.of(STRANGER, new DeleteAssessment.Command(NUMBER, MARCH))),
            hall.previewRemittance.handle(STRANGER, PreviewRemittance.Query.due(NUMBER)),
            hall.listUnallocatedAssessments.handle(STRANGER, NUMBER),
            hall.showAssessment.lines(STRANGER, new ShowAssessment.Query(NUMBER, MARCH), PAGE),
            hall.showAssessment.movements(STRANGER, new ShowAssessment.Query(NUMBER, MARCH), PAGE),
            hall.printVoucher.handle(STRANGER, NUMBER, MARCH),
            hall.listContributors.handle(
                STRANGER, new ListContributors.Query(NUMBER, "", null), PAGE),
            hall.showEmployer.handle(STRANGER, NUMBER),
            hall.showEmployerDetails.handle(STRANGER, NUMBER),
            hall.showPersonDetails.handle(STRANGER, NUMBER, ManualEmployer.account(1)),
            hall.listInformationChanges.handle(
                STRANGER,
                new ListInformationChanges.Query(
                    NUMBER,
                    ListInformationChanges.Of.CONTRIBUTORS,
                    "",
                    APRIL.atDay(1),
                    APRIL.atDay(1)),
                PAGE),
            hall.showHome.handle(STRANGER, NUMBER, PAGE)))
        .allSatisfy(refused -> assertThat(codes(refused)).containsExactly("NOT_FOUND"));

    assertThat(withoutAudit()).isEqualTo(before);
  }

  @Test
  void an_employer_one_may_not_know_of_looks_like_one_that_does_not_exist() {
    var existing = hall.showEmployer.handle(STRANGER, NUMBER).rejections().get(0);
    var missing = hall.showEmployer
        .handle(CLERK, new EmployerNumber("99999999"))
        .rejections()
        .get(0);

    assertThat(existing.code()).isEqualTo(missing.code());
    assertThat(existing.figures().keySet()).isEqualTo(missing.figures().keySet());
  }

  @Test
  void who_knocks_on_a_wrong_door_is_remembered() {
    assertThat(codes(assess(CLERK))).containsExactly("NOT_PERMITTED");
    assertThat(codes(assess(STRANGER))).containsExactly("NOT_FOUND");

    var lines = audit();
    assertThat(lines.subList(lines.size() - 2, lines.size()))
        .extracting(Line::actor, Line::operation, Line::subject, Line::detail)
        .containsExactly(
            tuple("clerk", "assess-remittance", "01010777", "refused: NOT_PERMITTED"),
            tuple("operator", "assess-remittance", "01010777", "refused: NOT_FOUND"));
  }

  @Test
  void what_took_effect_is_in_the_audit_trail_with_command_answer_and_pack() {
    var april = assess(OPERATOR).orThrow();

    var lines = audit();
    var line = lines.get(lines.size() - 1);
    assertThat(line.detail()).contains("01010777", "2022-04", "-> " + april);
    assertThat(line.policyHash()).isEqualTo(hall.pack.hash());
    assertThat(line.businessDate()).isEqualTo(hall.calendar.today());
    assertThat(line.at()).isEqualTo(hall.calendar.now());
  }

  @Test
  void a_rule_that_refuses_leaves_no_line() {
    var unused = assess(OPERATOR).orThrow();
    var before = hall.everything();

    assertThat(codes(assess(OPERATOR))).containsExactly("MONTHS_NOT_CONSECUTIVE");

    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void clerks_and_reviewers_see_every_employer_and_assess_for_none() {
    assertThat(Stream.of(CLERK, REVIEWER)).allSatisfy(actor -> {
      assertThat(codes(hall.showEmployer.handle(actor, NUMBER))).isEmpty();
      assertThat(codes(assess(actor))).containsExactly("NOT_PERMITTED");
    });
  }

  private Decision<?> assess(Actor actor) {
    return hall.assessRemittance.handle(
        Request.of(actor, new AssessRemittance.Command(NUMBER, APRIL, APRIL)));
  }

  private List<Line> audit() {
    return hall.read(((InMemoryAuditTrail) hall.ports.audit())::lines);
  }

  private Map<String, Object> withoutAudit() {
    var all = new HashMap<>(hall.everything());
    all.remove("audit");
    return all;
  }
}
