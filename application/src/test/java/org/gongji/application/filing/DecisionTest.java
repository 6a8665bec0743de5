package org.gongji.application.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongji.application.memory.ManualEmployer.CLERK;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.ManualEmployer.REVIEWER;
import static org.gongji.application.memory.ManualEmployer.account;
import static org.gongji.application.memory.Refusals.codes;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Role;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.filing.Filings.Node;
import org.gongji.application.filing.Filings.Step;
import org.gongji.application.filing.business.RosterJudge;
import org.gongji.application.filing.desk.DecideFiling;
import org.gongji.application.filing.desk.DecideFiling.Verdict;
import org.gongji.application.filing.desk.SubmitFiling;
import org.gongji.application.memory.Filed;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.remittance.movement.Standing;
import org.junit.jupiter.api.Test;

/** From the submission of a filing to its approval, or to its return and its end. */
class DecisionTest {

  private static final YearMonth APRIL = YearMonth.of(2022, 4);
  private static final Line ADJUSTMENT = Line.adjustment(account(1), Base.ofYuan(3_600));
  private static final Line SEAL = Line.seal(account(1), "RETIRED");

  private final MemoryHall hall = ManualEmployer.inMemory();
  private final Filed filed = Filed.in(hall);

  @Test
  void who_was_sealed_meanwhile_is_not_adjusted_and_the_clerk_sees_which_line() {
    // given
    var serial = filed.submitted(
        FilingKind.BASE_ADJUSTMENT, Line.adjustment(account(2), Base.ofYuan(3_500)), ADJUSTMENT);
    ManualEmployer.change(
        hall,
        NUMBER,
        1,
        new Contributors.Terms(APRIL, AccountStatus.SEALED, Standing.SEALED, 3_000, 1_000, 1_000));
    var before = hall.everything();

    // when
    var approval = filed.approve(serial);

    // then
    assertThat(codes(approval)).containsExactly("ACCOUNT_NOT_NORMAL");
    assertThat(
            approval.rejections().get(0).figure(RosterJudge.LINE).orElseThrow().toString())
        .isEqualTo("2");
    assertThat(hall.everything()).isEqualTo(before);
    assertThat(filed.checked(serial).rejections())
        .extracting(rejection -> rejection.code().name())
        .containsExactly("ACCOUNT_NOT_NORMAL");
  }

  @Test
  void what_was_assessed_meanwhile_takes_effect_from_the_next_month_and_the_operator_is_told() {
    // given
    var serial = filed.submitted(FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);
    assertThat(codes(ManualEmployer.assess(hall, APRIL))).isEmpty();

    // when
    assertThat(codes(filed.approve(serial))).isEmpty();

    // then
    assertThat(filed.shown(serial).roster().rows())
        .extracting(Entry::effective)
        .containsExactly(APRIL.plusMonths(1));
    assertThat(latestMessage()).contains(serial.text(), "自202205起生效");
  }

  @Test
  void filings_about_one_account_exclude_each_other_until_one_is_decided() {
    // given
    var standing = filed.submitted(FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);
    var other = filed.draft(FilingKind.SEAL, SEAL);
    filed.evidence(other);
    var before = hall.everything();

    // when
    var refused = filed.submit(other);

    // then
    assertThat(codes(refused)).containsExactly("FILING_IN_FLIGHT");
    assertThat(refused.rejections().get(0).figure(Rejection.VALUE).orElseThrow().toString())
        .isEqualTo(standing.text());
    assertThat(hall.everything()).isEqualTo(before);

    // when
    assertThat(codes(filed.approve(standing))).isEmpty();

    // then
    assertThat(codes(filed.submit(other))).isEmpty();
  }

  @Test
  void what_was_returned_and_ended_can_be_filed_again() {
    // given
    var first = filed.submitted(FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);
    assertThat(codes(filed.decide(REVIEWER, first, Verdict.RETURN, " 材料不清 "))).isEmpty();
    assertThat(latestMessage()).contains("材料不清");
    assertThat(codes(filed.end(first))).isEmpty();

    // when
    var second = filed.approved(FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);

    // then
    assertThat(filed.filing(first).state()).isEqualTo(FilingState.ENDED);
    assertThat(filed.shown(first).steps())
        .extracting(Step::node, Step::opinion)
        .containsExactly(
            step(Node.BEGUN, ""),
            step(Node.SUBMITTED, ""),
            step(Node.DECIDED, "材料不清"),
            step(Node.FINISHED, ""));
    assertThat(filed.filing(second).state()).isEqualTo(FilingState.APPROVED);
    assertThat(baseOf(1)).isEqualTo(Base.ofYuan(3_600));
  }

  @Test
  void what_was_returned_is_ended_once_and_nothing_else() {
    // given
    var serial = filed.submitted(FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);
    assertThat(codes(filed.end(serial))).containsExactly("FILING_STATE");
    assertThat(codes(filed.decide(REVIEWER, serial, Verdict.RETURN, "材料不清"))).isEmpty();

    // then
    assertThat(codes(filed.approve(serial))).containsExactly("FILING_STATE");
    assertThat(codes(filed.submit(serial))).containsExactly("FILING_STATE");
    assertThat(codes(filed.end(serial))).isEmpty();
    assertThat(codes(filed.end(serial))).containsExactly("FILING_STATE");
  }

  @Test
  void a_returned_counter_filing_may_be_ended_by_the_operator() {
    // given
    var serial = Filed.atTheCounter(hall).submitted(FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);
    assertThat(codes(filed.decide(REVIEWER, serial, Verdict.RETURN, "材料不清"))).isEmpty();

    // when
    assertThat(codes(filed.end(serial))).isEmpty();

    // then
    assertThat(filed.filing(serial).state()).isEqualTo(FilingState.ENDED);
  }

  @Test
  void nobody_decides_on_what_they_filed() {
    // given
    var serial = Filed.atTheCounter(hall).submitted(FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);
    var before = hall.everything();

    // then
    assertThat(codes(filed.decide(CLERK, serial, Verdict.APPROVE, "")))
        .containsExactly("FILING_OWN");
    assertThat(codes(filed.decide(CLERK, serial, Verdict.RETURN, "材料不清")))
        .containsExactly("FILING_OWN");
    assertThat(hall.everything()).isEqualTo(before);
    assertThat(codes(filed.approve(serial))).isEmpty();
  }

  @Test
  void nobody_decides_on_a_draft_they_had_a_hand_in() {
    // given: one clerk begins, another hands the evidence in, the first submits
    var colleague = new Actor("clerk2", "周岚", Role.CLERK, Set.of());
    var counter = Filed.atTheCounter(hall);
    var serial = counter.draft(FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);
    Filed.by(hall, colleague, NUMBER).evidence(serial);
    assertThat(codes(counter.submit(serial))).isEmpty();

    // then
    assertThat(codes(filed.decide(colleague, serial, Verdict.APPROVE, "")))
        .containsExactly("FILING_OWN");
    assertThat(codes(filed.approve(serial))).isEmpty();
  }

  @Test
  void an_operator_does_not_decide_at_all() {
    var serial = filed.submitted(FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);

    assertThat(codes(filed.decide(OPERATOR, serial, Verdict.APPROVE, "")))
        .containsExactly("NOT_PERMITTED");
  }

  @Test
  void a_return_says_why_in_at_most_500_characters() {
    // given
    var serial = filed.submitted(FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);
    var before = hall.everything();

    // then
    assertThat(codes(filed.decide(REVIEWER, serial, Verdict.RETURN, "")))
        .containsExactly("OPINION_MISSING");
    assertThat(codes(filed.decide(REVIEWER, serial, Verdict.RETURN, " 　\t")))
        .containsExactly("OPINION_MISSING");
    assertThat(codes(filed.decide(REVIEWER, serial, Verdict.RETURN, "由".repeat(501))))
        .containsExactly("OPINION_MISSING");
    assertThat(codes(filed.decide(REVIEWER, serial, Verdict.APPROVE, "由".repeat(501))))
        .containsExactly("OPINION_MISSING");
    assertThat(hall.everything()).isEqualTo(before);
    assertThat(codes(filed.decide(REVIEWER, serial, Verdict.RETURN, "由".repeat(500))))
        .isEmpty();
  }

  @Test
  void what_somebody_changed_since_the_check_is_not_submitted_unseen() {
    // given
    var draft = filed.draft(FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);
    filed.evidence(draft);
    var checked = filed.filing(draft).revision();
    assertThat(codes(filed.put(
            FilingKind.BASE_ADJUSTMENT, draft, Line.adjustment(account(2), Base.ofYuan(3_500)))))
        .isEmpty();

    // when
    var submission = hall.submitFiling.handle(
        Request.of(OPERATOR, new SubmitFiling.Command(NUMBER, draft, checked)));

    // then
    assertThat(codes(submission)).containsExactly("FILING_CHANGED");
    assertThat(filed.filing(draft).state()).isEqualTo(FilingState.DRAFT);
    assertThat(codes(filed.submit(draft))).isEmpty();
  }

  @Test
  void a_submission_sent_twice_takes_effect_once() {
    // given
    var draft = filed.draft(FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);
    filed.evidence(draft);
    var request = new Request<>(
        OPERATOR,
        "a-click",
        new SubmitFiling.Command(NUMBER, draft, filed.filing(draft).revision()));
    assertThat(codes(hall.submitFiling.handle(request))).isEmpty();
    var after = hall.everything();

    // when
    var second = hall.submitFiling.handle(request);

    // then
    assertThat(second.orThrow()).isEqualTo(draft);
    assertThat(hall.everything()).isEqualTo(after);
  }

  @Test
  void an_approval_sent_twice_takes_effect_once() {
    // given
    var serial = filed.submitted(FilingKind.BASE_ADJUSTMENT, ADJUSTMENT);
    var request = new Request<>(
        REVIEWER, "a-click", new DecideFiling.Command(NUMBER, serial, Verdict.APPROVE, ""));
    assertThat(codes(hall.decideFiling.handle(request))).isEmpty();
    var after = hall.everything();

    // when
    var second = hall.decideFiling.handle(request);

    // then
    assertThat(second.orThrow()).isEqualTo(serial);
    assertThat(hall.everything()).isEqualTo(after);
    assertThat(codes(filed.approve(serial))).containsExactly("FILING_STATE");
  }

  private static Tuple step(Node node, String opinion) {
    return tuple(node, opinion);
  }

  private Base baseOf(int at) {
    return Objects.requireNonNull(
            hall.read(() -> hall.ports.contributors().accounts(List.of(account(at))))
                .get(account(at)))
        .base();
  }

  private String latestMessage() {
    return hall.showHome
        .handle(OPERATOR, NUMBER, new Page.Wanted(1, 1))
        .orThrow()
        .messages()
        .rows()
        .get(0)
        .text();
  }
}
