package org.gongji.domain.remittance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Random;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.policy.Timeline;
import org.gongji.domain.remittance.movement.FrozenLine;
import org.gongji.domain.remittance.movement.HeadcountAndAmount;
import org.gongji.domain.remittance.movement.MonthTally;
import org.gongji.domain.remittance.movement.Movement;
import org.gongji.domain.remittance.movement.MovementKind;
import org.gongji.domain.remittance.movement.RemittanceMonth;
import org.gongji.domain.remittance.movement.Standing;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RemittanceTest {

  private static final Rulebook HULUDAO = Rulebook.of(HuludaoPack.pack());
  private static final LocalDate TODAY = LocalDate.of(2022, 4, 1);
  private static final YearMonth APRIL = YearMonth.of(2022, 4);
  private static final BusinessSerial FIRST = BusinessSerial.of(TODAY, "01", 1);
  private static final BusinessSerial SECOND = BusinessSerial.of(TODAY, "01", 2);

  @ParameterizedTest(name = "due {0}, {1} to {2} -> {3} ({4})")
  @CsvSource(delimiter = '|', textBlock = """
          2022-04 | 2022-04 | 2022-04 | [2022-04]                             | the business month
          2022-03 | 2022-03 | 2022-04 | [2022-03, 2022-04]                    | two at once
          2021-12 | 2021-12 | 2022-02 | [2021-12, 2022-01, 2022-02]           | over the turn of the year
          2022-04 | 2022-03 | 2022-04 | MONTHS_NOT_CONSECUTIVE                | a month too early
          2022-03 | 2022-04 | 2022-04 | MONTHS_NOT_CONSECUTIVE                | a gap
          2022-04 | 2022-04 | 2022-05 | MONTH_NOT_OPEN                        | a month too late
          2022-04 | 2022-05 | 2022-05 | MONTHS_NOT_CONSECUTIVE+MONTH_NOT_OPEN | both
          2022-04 | 2022-04 | 2022-03 | PERIOD_REVERSED                       | backwards
          2022-04 | 2022-08 | 2022-07 | PERIOD_REVERSED                       | it hides what follows from it
          """)
  void a_period_begins_when_it_is_due_and_ends_in_an_open_month(
      YearMonth due, YearMonth from, YearMonth to, String expected, String why) {
    var decision = HULUDAO.remittancePeriod(EmployerStatus.NORMAL, due, from, to, TODAY);

    assertThat(outcome(decision)).isEqualTo(expected);
  }

  @Test
  void another_city_lets_the_next_month_be_assessed() {
    var ahead = Rulebook.of(HuludaoPack.pack()
        .with(
            RemittanceTerms.PARAMETER,
            Timeline.from(TODAY, new RemittanceTerms(1, LimitsAtAssessment.REFUSE))));
    var may = APRIL.plusMonths(1);

    assertThat(outcome(ahead.remittancePeriod(EmployerStatus.NORMAL, may, may, may, TODAY)))
        .isEqualTo("[2022-05]");
    assertThat(outcome(
            ahead.remittancePeriod(EmployerStatus.NORMAL, may, may, may.plusMonths(1), TODAY)))
        .isEqualTo("MONTH_NOT_OPEN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RemittanceTerms(-1, LimitsAtAssessment.WARN))
        .withMessageContaining("-1");
  }

  @ParameterizedTest
  @EnumSource
  void only_a_normal_employer_is_assessed(EmployerStatus status) {
    var decision = HULUDAO.remittancePeriod(status, APRIL, APRIL, APRIL, TODAY);

    assertThat(outcome(decision))
        .isEqualTo(status == EmployerStatus.NORMAL ? "[2022-04]" : "EMPLOYER_NOT_NORMAL");
    assertThat(EmployerStatus.ofCode(status.code())).isEqualTo(status);
    assertThat(status.chineseName()).isNotBlank();
  }

  @Test
  void an_unknown_employer_status_is_a_bug() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EmployerStatus.ofCode("42"))
        .withMessageContaining("42");
  }

  @Test
  void a_month_needs_somebody_to_assess() {
    var one =
        RemittanceMonth.of(APRIL, side(1, 600), HeadcountAndAmount.NONE, HeadcountAndAmount.NONE);
    var nobody = RemittanceMonth.of(APRIL, side(1, 600), HeadcountAndAmount.NONE, side(1, 600));

    assertThat(HULUDAO.remittanceMonth(one).orThrow()).isEqualTo(one);
    assertThat(HULUDAO.remittanceMonth(nobody).rejections())
        .hasToString("[Rejection[code=NOBODY_TO_ASSESS, figures={value=202204}]]");
  }

  @ParameterizedTest(name = "{0}, {1} -> {2}")
  @CsvSource(delimiter = '|', textBlock = """
          true  | AWAITED   | 122040101_0000000002
          true  | UNDER_WAY | PAYMENT_UNDER_WAY
          true  | ALLOCATED | ASSESSMENT_ALLOCATED
          false | AWAITED   | NOT_LATEST_ASSESSMENT
          false | ALLOCATED | NOT_LATEST_ASSESSMENT+ASSESSMENT_ALLOCATED
          """)
  void only_the_latest_assessment_that_nobody_pays_is_deleted(
      boolean latest, PaymentState payment, String expected) {
    var decision = HULUDAO.ask(
        new AssessmentDeletion(latest ? SECOND : FIRST, SECOND, payment, LocalDate.of(2022, 4, 1)));

    assertThat(outcome(decision)).isEqualTo(expected);
  }

  @Test
  void the_manuals_eleventh_person_makes_6100() {
    var month = RemittanceMonth.of(APRIL, side(10, 5_500), side(1, 600), HeadcountAndAmount.NONE);

    assertThat(month.current()).isEqualTo(side(11, 6_100));
  }

  @Test
  void an_equation_that_does_not_hold_cannot_exist() {
    var none = HeadcountAndAmount.NONE;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RemittanceMonth(APRIL, side(10, 5_500), none, none, side(11, 5_500)))
        .withMessageContaining("2022-04");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RemittanceMonth.of(APRIL, side(10, 5_500), none, side(11, 5_500)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HeadcountAndAmount(0, Money.ofFen(-1)))
        .withMessageContaining("-0.01");
  }

  @ParameterizedTest(name = "{0} to {1} -> {2} ({3})")
  @CsvSource(delimiter = '|', textBlock = """
          -                   | 3000/10/YUAN_HALF_UP | UNSEAL +1 60000            | came
          3000/10/YUAN_HALF_UP | -                   | SEAL -1 -60000             | went
          3000/10/YUAN_HALF_UP | 3000/10/YUAN_HALF_UP | none                      | stayed
          3000/10/YUAN_HALF_UP | 3600/10/YUAN_HALF_UP | BASE_CHANGE 0 12000       | base up
          3600/10/YUAN_HALF_UP | 3000/12/YUAN_HALF_UP | none                      | amount as before
          3600/12/YUAN_HALF_UP | 3000/10/YUAN_HALF_UP | BASE_CHANGE 0 -26400      | base and rate down
          3000/10/YUAN_HALF_UP | 3000/12/YUAN_HALF_UP | RATE_CHANGE 0 12000       | rate up
          3001/10/YUAN_HALF_UP | 3001/10/FEN_HALF_UP  | PRECISION_CHANGE 0 20     | finer rounding
          3001/10/FEN_HALF_UP  | 3001/10/YUAN_DOWN    | PRECISION_CHANGE 0 -20    | coarser rounding
          -                   | -                    | none                       | never there
          """)
  void a_person_moves_net_per_month(String last, String current, String expected, String why) {
    var movement = Movement.between(line(last), line(current), Standing.UNSEALED);

    assertThat(movement
            .map(m ->
                m.kind() + (m.headcount() > 0 ? " +" : " ") + m.headcount() + " " + m.amountFen())
            .orElse("none"))
        .isEqualTo(expected);
    assertThat(movement.map(Movement::isIncrease))
        .isEqualTo(movement.map(m -> m.headcount() > 0 || m.amountFen() > 0));
  }

  @Test
  void one_side_of_a_rate_scheme_is_enough_for_a_change_of_rate() {
    var precision = RoundingPrecision.YUAN_HALF_UP;
    var last = FrozenLine.of(3_000, 1_000, 1_000, precision);

    assertThat(Movement.between(
            last, FrozenLine.of(3_000, 1_000, 1_200, precision), Standing.ENROLLED))
        .contains(new Movement(MovementKind.RATE_CHANGE, 0, 6_000));
  }

  @ParameterizedTest(name = "{0}: came by {1}, went by {2}")
  @CsvSource(delimiter = '|', textBlock = """
          ENROLLED    | 登记 | 封存
          UNSEALED    | 启封 | 封存
          SEALED      | 启封 | 封存
          TRANSFERRED | 转入 | 转出
          """)
  void a_standing_says_why_a_person_came_or_went(Standing standing, String came, String went) {
    var line = FrozenLine.of(3_000, 1_000, 1_000, RoundingPrecision.YUAN_HALF_UP);

    assertThat(Movement.between(null, line, standing).orElseThrow().kind().chineseName())
        .isEqualTo(came);
    assertThat(Movement.between(line, null, standing).orElseThrow().kind().chineseName())
        .isEqualTo(went);
  }

  @Test
  void last_and_increase_less_decrease_is_this_month_for_any_roster() {
    var random = new Random(11);
    for (var roster = 0; roster < 300; roster++) {
      var tally = new MonthTally();
      var persons = random.nextInt(200);
      for (var person = 0; person < persons; person++) {
        var last = anyLine(random);
        var current = random.nextInt(4) == 0 ? last : anyLine(random);
        last.ifPresent(tally::last);
        current.ifPresent(tally::current);
        Movement.between(
                last.orElse(null), current.orElse(null), Standing.values()[random.nextInt(4)])
            .ifPresent(tally::moved);
      }

      var month = tally.close(APRIL);

      assertThat(month.last().plus(month.increase()).minus(month.decrease()))
          .isEqualTo(month.current());
    }
  }

  @Test
  void a_forgotten_movement_is_found_when_the_month_closes() {
    var tally = new MonthTally();
    tally.current(FrozenLine.of(3_000, 1_000, 1_000, RoundingPrecision.YUAN_HALF_UP));

    assertThatIllegalArgumentException().isThrownBy(() -> tally.close(APRIL));
  }

  private static Optional<FrozenLine> anyLine(Random random) {
    return random.nextInt(5) == 0
        ? Optional.empty()
        : Optional.of(FrozenLine.of(
            random.nextLong(1_640, 18_001),
            random.nextInt(500, 1_201),
            random.nextInt(500, 1_201),
            RoundingPrecision.values()[random.nextInt(6)]));
  }

  private static @Nullable FrozenLine line(String text) {
    if (text.equals("-")) {
      return null;
    }
    var parts = text.split("/", -1);
    var bp = Integer.parseInt(parts[1]) * 100;
    return FrozenLine.of(Long.parseLong(parts[0]), bp, bp, RoundingPrecision.named(parts[2]));
  }

  private static HeadcountAndAmount side(long persons, long yuan) {
    return new HeadcountAndAmount(persons, Money.ofYuan(yuan));
  }

  private static String outcome(Decision<?> decision) {
    return decision.fold(
        Object::toString,
        rejections -> String.join(
            "+", rejections.stream().map(r -> r.code()).map(RejectionCode::name).toList()));
  }
}
