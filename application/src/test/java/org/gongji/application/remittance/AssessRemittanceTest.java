package org.gongji.application.remittance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.Refusals.codes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.contributor.OpenAccounts;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.message.Messages.Received;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.remittance.EmployerStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessRemittanceTest {

  private static final YearMonth MARCH = YearMonth.of(2022, 3);
  private static final YearMonth APRIL = YearMonth.of(2022, 4);

  private final MemoryHall hall = ManualEmployer.inMemory();

  @Test
  void the_manuals_month_is_frozen_for_eleven_persons_under_a_serial_of_the_day() {
    var serial = ManualEmployer.assess(hall, APRIL).orThrow();

    var assessment =
        hall.listUnallocatedAssessments.handle(OPERATOR, NUMBER).orThrow().get(1);
    assertThat(serial).hasToString("122040101_0003484713");
    assertThat(assessment.serial()).isEqualTo(serial);
    assertThat(assessment.assessedBy()).isEqualTo("operator");
    assertThat(assessment.due()).hasToString("6,100.00");
    assertThat(assessment.months()).singleElement().satisfies(month -> {
      assertThat(month.last()).isEqualTo(month.current());
      assertThat(month.current().persons()).isEqualTo(11);
    });
    assertThat(employer().orThrow().employer().assessedThrough()).isEqualTo(APRIL);
  }

  @Test
  void the_operator_is_told() {
    var unused = ManualEmployer.assess(hall, APRIL).orThrow();

    var home = hall.showHome.handle(OPERATOR, NUMBER, new Page.Wanted(1, 1)).orThrow();

    assertThat(home.messages().rows())
        .extracting(Received::text)
        .containsExactly("尊敬的01010777，您已完成办理汇缴核定！");
  }

  @ParameterizedTest(name = "{0} to {1}: {2} ({3})")
  @CsvSource(delimiter = '|', textBlock = """
      2022-05 | 2022-05 | MONTHS_NOT_CONSECUTIVE,MONTH_NOT_OPEN | a gap, and in the future
      2022-04 | 2022-05 | MONTH_NOT_OPEN                        | runs into the future
      2022-04 | 2022-03 | PERIOD_REVERSED                       | hides what follows from it
      2022-03 | 2022-03 | MONTHS_NOT_CONSECUTIVE                | assessed already
      2022-02 | 2022-04 | MONTHS_NOT_CONSECUTIVE                | overlaps what is assessed
      """)
  void months_that_are_not_due_are_refused_without_a_trace(
      YearMonth from, YearMonth to, String expected, String why) {
    var before = hall.everything();

    var refused = assess(NUMBER, from, to);

    assertThat(codes(refused)).as(why).containsExactly(expected.split(","));
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void an_employer_that_is_not_normal_cannot_assess() {
    hall.employerStatus(NUMBER, EmployerStatus.DEFERRED);

    assertThat(codes(ManualEmployer.assess(hall, APRIL))).containsExactly("EMPLOYER_NOT_NORMAL");
    var preview = hall.previewRemittance
        .handle(OPERATOR, PreviewRemittance.Query.due(NUMBER))
        .orThrow();
    assertThat(codes(preview.assessable())).containsExactly("EMPLOYER_NOT_NORMAL");
  }

  @Test
  void with_nobody_to_assess_neither_the_preview_nor_the_assessment_says_yes() {
    var empty = new MemoryHall();
    ManualEmployer.open(empty, NUMBER, APRIL);
    var before = empty.everything();

    var preview = empty
        .previewRemittance
        .handle(OPERATOR, PreviewRemittance.Query.due(NUMBER))
        .orThrow();
    var refused = ManualEmployer.assess(empty, APRIL);

    assertThat(codes(preview.assessable())).containsExactly("NOBODY_TO_ASSESS");
    assertThat(codes(refused)).containsExactly("NOBODY_TO_ASSESS");
    assertThat(empty.everything()).isEqualTo(before);
  }

  @Test
  void several_months_go_under_one_serial_each_following_from_the_one_before() {
    var behind = new MemoryHall();
    ManualEmployer.open(behind, NUMBER, YearMonth.of(2022, 2));
    var accounts = ManualEmployer.openings(List.of(3000L, 2500L), YearMonth.of(2022, 2));
    var unused = behind
        .openAccounts
        .handle(Request.of(Actor.SYSTEM, new OpenAccounts.Command(NUMBER, accounts)))
        .orThrow();

    var serial = behind
        .assessRemittance
        .handle(Request.of(
            OPERATOR, new AssessRemittance.Command(NUMBER, YearMonth.of(2022, 2), APRIL)))
        .orThrow();

    var only =
        behind.listUnallocatedAssessments.handle(OPERATOR, NUMBER).orThrow().get(0);
    assertThat(only.serial()).isEqualTo(serial);
    assertThat(only.due()).hasToString("3,300.00");
    assertThat(only.months())
        .extracting(month -> month.last().persons())
        .containsExactly(0L, 2L, 2L);
    assertThat(only.months())
        .extracting(month -> month.increase().persons())
        .containsExactly(2L, 0L, 0L);
  }

  @Test
  void a_month_that_fails_takes_the_months_before_it_along() {
    var behind = new MemoryHall();
    ManualEmployer.open(behind, NUMBER, MARCH);
    var accounts = ManualEmployer.openings(List.of(3000L), APRIL);
    var unused = behind
        .openAccounts
        .handle(Request.of(Actor.SYSTEM, new OpenAccounts.Command(NUMBER, accounts)))
        .orThrow();
    var before = behind.everything();

    var refused = behind.assessRemittance.handle(
        Request.of(OPERATOR, new AssessRemittance.Command(NUMBER, MARCH, APRIL)));

    assertThat(codes(refused)).containsExactly("NOBODY_TO_ASSESS");
    assertThat(behind.everything()).isEqualTo(before);
  }

  @Test
  void a_month_opens_with_its_first_day() {
    var unused = ManualEmployer.assess(hall, APRIL).orThrow();
    hall.calendar.turnTo(LocalDate.of(2022, 4, 30));
    assertThat(codes(ManualEmployer.assess(hall, APRIL.plusMonths(1))))
        .containsExactly("MONTH_NOT_OPEN");

    hall.calendar.turnTo(LocalDate.of(2022, 5, 1));

    assertThat(codes(ManualEmployer.assess(hall, APRIL.plusMonths(1)))).isEmpty();
  }

  private Decision<BusinessSerial> assess(EmployerNumber number, YearMonth from, YearMonth to) {
    return hall.assessRemittance.handle(
        Request.of(OPERATOR, new AssessRemittance.Command(number, from, to)));
  }

  private Decision<Summary> employer() {
    return hall.showEmployer.handle(OPERATOR, NUMBER);
  }
}
