package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Transactions;
import org.gongji.application.remittance.Assessments;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.application.remittance.Assessments.Line;
import org.gongji.application.remittance.Assessments.Moved;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.money.Money;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.remittance.PaymentState;
import org.gongji.domain.remittance.movement.FrozenLine;
import org.gongji.domain.remittance.movement.HeadcountAndAmount;
import org.gongji.domain.remittance.movement.Movement;
import org.gongji.domain.remittance.movement.MovementKind;
import org.gongji.domain.remittance.movement.RemittanceMonth;
import org.junit.jupiter.api.Test;

/** {@link Assessments}. */
public abstract class AssessmentsContract extends PortContract {

  @Test
  void an_assessment_is_found_with_its_months_in_order() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2500);
    var both = new HeadcountAndAmount(2, Money.ofYuan(1_100));

    var found = assessed(employer, 7, FEBRUARY, MARCH);

    assertThat(found)
        .isEqualTo(new Assessment(
            found.key(),
            employer.key(),
            serial(7),
            FEBRUARY,
            MARCH,
            TODAY,
            "operator",
            List.of(
                RemittanceMonth.of(
                    FEBRUARY, HeadcountAndAmount.NONE, both, HeadcountAndAmount.NONE),
                RemittanceMonth.of(MARCH, both, HeadcountAndAmount.NONE, HeadcountAndAmount.NONE)),
            PaymentState.AWAITED));
    assertThat(found.due()).isEqualTo(Money.ofYuan(2_200));
  }

  @Test
  void what_is_not_this_employers_is_not_found() {
    var employer = employer("01010777");
    var other = employer("01010778");
    accounts(employer, 3000);
    var unused = assessed(employer, 7, FEBRUARY);

    assertThat(read(() -> ports().assessments().find(other.key(), serial(7)))).isEmpty();
    assertThat(read(() -> ports().assessments().find(employer.key(), serial(8))))
        .isEmpty();
    assertThat(read(() -> ports().assessments().seek(other.key(), serial(7))).rejections())
        .containsExactly(OperationCode.NOT_FOUND.of(Figure.of(serial(7).text())));
    assertThat(read(() -> ports().assessments().latest(other.key()))).isEmpty();
    assertThat(read(() -> ports().assessments().unallocated(other.key()))).isEmpty();
  }

  @Test
  void lines_outside_limits_are_those_of_the_month_with_the_limits_themselves_inside() {
    var employer = employer("01010777");
    accounts(employer, 1_999, 2_000, 3_000, 3_001);
    var both = assessed(employer, 7, FEBRUARY, MARCH);
    var floor = Base.ofYuan(2_000);
    var ceiling = Base.ofYuan(3_000);

    var all = read(() ->
        ports().assessments().linesOutside(both, MARCH, floor, ceiling, new Page.Wanted(1, 100)));
    var second = read(() ->
        ports().assessments().linesOutside(both, MARCH, floor, ceiling, new Page.Wanted(2, 1)));
    var none = read(() -> ports()
        .assessments()
        .linesOutside(both, MARCH, Base.ofYuan(1), Base.ofYuan(9_999), new Page.Wanted(1, 100)));

    assertThat(all.rows())
        .extracting(line -> line.frozen().baseYuan())
        .containsExactly(1_999L, 3_001L);
    assertThat(all.rows()).extracting(Line::month).containsOnly(MARCH);
    assertThat(all.total()).isEqualTo(2);
    assertThat(second.rows()).containsExactly(all.rows().get(1));
    assertThat(none.total()).isZero();
  }

  @Test
  void a_month_of_an_employer_is_assessed_once() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    var first = assessed(employer, 7, FEBRUARY);

    assertThatThrownBy(() -> commit(() -> assess(employer, 8, FEBRUARY)))
        .isInstanceOf(Transactions.Conflict.class);

    assertThat(read(() -> ports().assessments().unallocated(employer.key())))
        .containsExactly(first);
    assertThat(lines(first, FIRST_PAGE).total()).isEqualTo(1);
  }

  @Test
  void two_employers_assess_the_same_month() {
    var one = employer("01010777");
    var other = employer("01010778");
    accounts(one, 3000);
    commit(() -> ports().contributors().open(other.key(), List.of(opening(2, 2000))));

    var ones = assessed(one, 7, FEBRUARY);
    var others = assessed(other, 8, FEBRUARY);

    assertThat(ones.due()).isEqualTo(Money.ofYuan(600));
    assertThat(others.due()).isEqualTo(Money.ofYuan(400));
  }

  @Test
  void a_deleted_assessment_is_gone_with_all_rows_and_its_month_is_free_again() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    var february = assessed(employer, 7, FEBRUARY);
    var march = assessed(employer, 8, MARCH);

    commit(() -> ports().assessments().delete(march));

    assertThat(read(() -> ports().assessments().find(employer.key(), serial(8))))
        .isEmpty();
    assertThat(lines(march, FIRST_PAGE).total()).isZero();
    assertThat(movements(march, FIRST_PAGE).total()).isZero();
    assertThat(read(() -> ports().assessments().latest(employer.key()))).contains(february);
    assertThat(assessed(employer, 9, MARCH).serial()).isEqualTo(serial(9));
  }

  @Test
  void what_is_rejected_leaves_no_lines() {
    var employer = employer("01010777");
    accounts(employer, 3000);

    reject(() -> assess(employer, 7, FEBRUARY), OperationCode.BUSY.rejection());

    assertThat(read(() -> ports().assessments().latest(employer.key()))).isEmpty();
    var again = assessed(employer, 7, FEBRUARY);
    assertThat(lines(again, FIRST_PAGE).total()).isEqualTo(1);
  }

  @Test
  void the_latest_is_that_of_the_last_month_allocated_or_not() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    var february = assessed(employer, 9, FEBRUARY);
    var march = assessed(employer, 8, MARCH);

    commit(() -> ports().assessments().allocated(march, NOW));

    var latest = read(() -> ports().assessments().latest(employer.key())).orElseThrow();
    assertThat(latest.serial()).isEqualTo(march.serial());
    assertThat(latest.payment()).isEqualTo(PaymentState.ALLOCATED);
    assertThat(read(() -> ports().assessments().unallocated(employer.key())))
        .containsExactly(february);
  }

  @Test
  void what_is_unallocated_comes_by_month() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    var february = assessed(employer, 9, FEBRUARY);
    var march = assessed(employer, 8, MARCH);
    var april = assessed(employer, 7, APRIL);

    assertThat(read(() -> ports().assessments().unallocated(employer.key())))
        .containsExactly(february, march, april);
  }

  @Test
  void a_payment_is_under_way_while_a_deposit_that_quotes_it_waits_for_review() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    var february = assessed(employer, 7, FEBRUARY);
    var march = assessed(employer, 8, MARCH);
    var unquoting = deposited(employer, 1, "600.00", null);

    var deposit = deposited(employer, 2, "600.00", march.serial());
    assertThat(payment(february)).isEqualTo(PaymentState.AWAITED);
    assertThat(payment(march)).isEqualTo(PaymentState.UNDER_WAY);

    commit(() -> ports().deposits().reviewed(deposit, "reviewer", NOW));
    assertThat(payment(march)).isEqualTo(PaymentState.AWAITED);
    assertThat(unquoting.quoted()).isNull();
  }

  @Test
  void lines_go_by_month_and_account_number_in_pages() {
    var employer = employer("01010777");
    commit(() ->
        ports().contributors().open(employer.key(), List.of(opening(2, 2500), opening(1, 3000))));
    var assessment = assessed(employer, 7, FEBRUARY, MARCH);

    var first = lines(assessment, new Page.Wanted(1, 3));
    var second = lines(assessment, new Page.Wanted(2, 3));

    assertThat(first.rows()).extracting(Line::month).containsExactly(FEBRUARY, FEBRUARY, MARCH);
    assertThat(first.rows())
        .extracting(Line::account)
        .containsExactly(account(1), account(2), account(1));
    assertThat(second.rows())
        .containsExactly(new Line(
            account(2),
            "职工2",
            MARCH,
            FrozenLine.of(2500, 1_000, 1_000, RoundingPrecision.YUAN_HALF_UP)));
    assertThat(second.total()).isEqualTo(4);
  }

  @Test
  void movements_go_by_month_and_account_number_in_pages() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2500);
    change(employer, 2, normal(MARCH, 2000));
    var assessment = assessed(employer, 7, FEBRUARY, MARCH);

    var first = movements(assessment, new Page.Wanted(1, 2));
    var second = movements(assessment, new Page.Wanted(2, 2));

    assertThat(first.rows())
        .containsExactly(
            new Moved(account(1), "职工1", FEBRUARY, new Movement(MovementKind.ENROLMENT, 1, 60_000)),
            new Moved(
                account(2), "职工2", FEBRUARY, new Movement(MovementKind.ENROLMENT, 1, 50_000)));
    assertThat(second.rows())
        .containsExactly(new Moved(
            account(2), "职工2", MARCH, new Movement(MovementKind.BASE_CHANGE, 0, -10_000)));
    assertThat(second.total()).isEqualTo(3);
  }

  @Test
  void more_lines_than_a_batch_holds_are_all_kept() {
    var employer = employer("01010777");
    accounts(employer, IntStream.range(0, 2_345).mapToLong(at -> 2_000).toArray());

    var assessment = assessed(employer, 7, FEBRUARY);

    assertThat(lines(assessment, FIRST_PAGE).total()).isEqualTo(2_345);
    assertThat(movements(assessment, FIRST_PAGE).total()).isEqualTo(2_345);
    assertThat(assessment.due()).isEqualTo(Money.ofYuan(938_000));
  }

  private PaymentState payment(Assessment assessment) {
    return read(() -> ports().assessments().find(assessment.employerKey(), assessment.serial()))
        .orElseThrow()
        .payment();
  }

  private Page<Line> lines(Assessment assessment, Page.Wanted wanted) {
    return read(() -> ports().assessments().lines(assessment, null, wanted));
  }

  private Page<Moved> movements(Assessment assessment, Page.Wanted wanted) {
    return read(() -> ports().assessments().movements(assessment, wanted));
  }
}
