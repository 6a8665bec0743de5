package org.gongji.application.remittance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.CLERK;
import static org.gongji.application.memory.ManualEmployer.MARCH;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.Refusals.codes;

import java.time.YearMonth;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.contributor.OpenAccounts;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.Request;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.junit.jupiter.api.Test;

class DeleteAssessmentTest {

  private static final YearMonth APRIL = YearMonth.of(2022, 4);

  private final MemoryHall hall = ManualEmployer.inMemory();

  @Test
  void the_latest_is_taken_back_and_its_month_is_due_again() {
    var april = ManualEmployer.assess(hall, APRIL).orThrow();

    var deleted = delete(OPERATOR, april);

    assertThat(deleted).isEqualTo(Decision.accept(april));
    assertThat(hall.listUnallocatedAssessments.handle(OPERATOR, NUMBER).orThrow())
        .extracting(Assessment::serial)
        .containsExactly(MARCH);
    assertThat(nextMonth()).isEqualTo(APRIL);
    assertThat(ManualEmployer.assess(hall, APRIL).orThrow()).isNotEqualTo(april);
  }

  @Test
  void of_two_only_the_later_one_can_be_deleted() {
    var april = ManualEmployer.assess(hall, APRIL).orThrow();

    assertThat(codes(delete(OPERATOR, MARCH))).containsExactly("NOT_LATEST_ASSESSMENT");

    var unused = delete(OPERATOR, april).orThrow();
    assertThat(codes(delete(OPERATOR, MARCH))).isEmpty();
    assertThat(nextMonth()).isEqualTo(YearMonth.of(2022, 3));
  }

  @Test
  void what_is_allocated_stays() {
    ManualEmployer.pay(hall, "6100.00", null);

    assertThat(codes(delete(OPERATOR, MARCH))).containsExactly("ASSESSMENT_ALLOCATED");
  }

  @Test
  void what_is_older_and_allocated_is_refused_for_both() {
    ManualEmployer.pay(hall, "6100.00", null);
    var unused = ManualEmployer.assess(hall, APRIL).orThrow();

    assertThat(codes(delete(OPERATOR, MARCH)))
        .containsExactly("NOT_LATEST_ASSESSMENT", "ASSESSMENT_ALLOCATED");
  }

  @Test
  void while_a_deposit_that_quotes_it_waits_for_review_it_stays() {
    var deposit = ManualEmployer.record(hall, "1.00", MARCH).orThrow();
    assertThat(codes(delete(OPERATOR, MARCH))).containsExactly("PAYMENT_UNDER_WAY");

    var unused = ManualEmployer.review(hall, deposit).orThrow();
    hall.workAllJobs();

    assertThat(codes(delete(OPERATOR, MARCH))).isEmpty();
  }

  @Test
  void a_deposit_that_quotes_nothing_holds_up_nothing() {
    var unused = ManualEmployer.record(hall, "6100.00", null).orThrow();

    assertThat(codes(delete(OPERATOR, MARCH))).isEmpty();
  }

  @Test
  void the_first_month_of_all_is_due_again_after_its_deletion() {
    var fresh = new MemoryHall();
    ManualEmployer.open(fresh, NUMBER, APRIL);
    var accounts = ManualEmployer.openings(List.of(3000L), APRIL);
    var unused = fresh
        .openAccounts
        .handle(Request.of(Actor.SYSTEM, new OpenAccounts.Command(NUMBER, accounts)))
        .orThrow();
    var april = ManualEmployer.assess(fresh, APRIL).orThrow();

    var deleted = fresh.deleteAssessment.handle(
        Request.of(OPERATOR, new DeleteAssessment.Command(NUMBER, april)));

    assertThat(codes(deleted)).isEmpty();
    var employer = fresh.showEmployer.handle(OPERATOR, NUMBER).orThrow().employer();
    assertThat(employer.assessedThrough()).isNull();
    assertThat(employer.nextMonth()).isEqualTo(APRIL);
  }

  @Test
  void an_unknown_serial_and_one_deleted_before_are_not_found() {
    var april = ManualEmployer.assess(hall, APRIL).orThrow();
    var unused = delete(OPERATOR, april).orThrow();

    assertThat(codes(delete(OPERATOR, april))).containsExactly("NOT_FOUND");
    assertThat(codes(delete(OPERATOR, new BusinessSerial("122040101_9999999999"))))
        .containsExactly("NOT_FOUND");
  }

  @Test
  void a_clerk_may_not_delete() {
    assertThat(codes(delete(CLERK, MARCH))).containsExactly("NOT_PERMITTED");
  }

  private Decision<BusinessSerial> delete(Actor actor, BusinessSerial serial) {
    return hall.deleteAssessment.handle(
        Request.of(actor, new DeleteAssessment.Command(NUMBER, serial)));
  }

  private YearMonth nextMonth() {
    return hall.showEmployer.handle(OPERATOR, NUMBER).orThrow().employer().nextMonth();
  }
}
