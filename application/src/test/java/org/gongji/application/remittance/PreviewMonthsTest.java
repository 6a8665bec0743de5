package org.gongji.application.remittance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.Refusals.codes;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.application.remittance.PreviewRemittance.Preview;
import org.gongji.application.remittance.PreviewRemittance.Query;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.remittance.movement.HeadcountAndAmount;
import org.gongji.domain.remittance.movement.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 汇缴核定 of several months, seen before it is done. */
class PreviewMonthsTest {

  private static final YearMonth APRIL = YearMonth.of(2022, 4);
  private static final YearMonth MAY = YearMonth.of(2022, 5);

  private final MemoryHall hall = ManualEmployer.inMemory();

  @BeforeEach
  void two_months_are_due() {
    hall.calendar.turnTo(LocalDate.of(2022, 5, 10));
  }

  @Test
  void each_month_has_a_row_and_the_total_is_what_is_to_be_paid() {
    var preview = preview(APRIL, MAY).orThrow();

    assertThat(preview.months())
        .extracting(month -> month.month() + " " + month.current().amount())
        .containsExactly("2022-04 6,100.00", "2022-05 6,100.00");
    assertThat(preview.total().due()).hasToString("12,200.00");
    assertThat(preview.total().current().persons()).isEqualTo(11);
    assertThat(preview.total().last()).isEqualTo(preview.months().get(0).last());
    assertThat(preview.total().increase()).isEqualTo(HeadcountAndAmount.NONE);
    assertThat(codes(preview.assessable())).isEmpty();
  }

  @Test
  void what_is_previewed_is_what_assessing_freezes() {
    change(1, terms(APRIL, AccountStatus.SEALED, Standing.SEALED, 3000));
    change(1, terms(MAY, AccountStatus.NORMAL, Standing.UNSEALED, 3300));
    change(9, terms(MAY, AccountStatus.SEALED, Standing.SEALED, 2500));
    change(10, terms(MAY, AccountStatus.NORMAL, Standing.ENROLLED, 2400));
    var before = hall.everything();

    var preview = preview(APRIL, MAY).orThrow();

    assertThat(hall.everything()).isEqualTo(before);
    var serial = hall.assessRemittance
        .handle(Request.of(OPERATOR, new AssessRemittance.Command(NUMBER, APRIL, MAY)))
        .orThrow();
    var frozen = hall.showAssessment
        .movements(OPERATOR, new ShowAssessment.Query(NUMBER, serial), new Page.Wanted(1, 50))
        .orThrow();
    assertThat(preview.months()).isEqualTo(frozen.assessment().months());
    assertThat(preview.movements()).hasSize(4).isEqualTo(frozen.rows().rows());
    assertThat(preview.total().due()).isEqualTo(frozen.assessment().due());
  }

  @Test
  void a_later_month_with_nobody_stands_in_the_way() {
    for (var at = 1; at <= 11; at++) {
      change(at, terms(MAY, AccountStatus.SEALED, Standing.SEALED, 3000));
    }

    var preview = preview(APRIL, MAY).orThrow();

    assertThat(preview.months()).hasSize(2);
    assertThat(codes(preview.assessable())).containsExactly("NOBODY_TO_ASSESS");
    assertThat(codes(preview(APRIL, APRIL).orThrow().assessable())).isEmpty();
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource(textBlock = """
      2022-05, 2022-05, MONTHS_NOT_CONSECUTIVE
      2022-04, 2022-06, MONTH_NOT_OPEN
      2022-04, 2022-03, PERIOD_REVERSED
      """)
  void months_that_cannot_be_assessed_are_refused(YearMonth from, YearMonth to, String code) {
    assertThat(codes(preview(from, to))).containsExactly(code);
  }

  private Decision<Preview> preview(YearMonth from, YearMonth to) {
    return hall.previewRemittance.handle(OPERATOR, Query.of(NUMBER, from, to));
  }

  private void change(int at, Terms terms) {
    ManualEmployer.change(hall, NUMBER, at, terms);
  }

  private static Terms terms(
      YearMonth from, AccountStatus status, Standing standing, long baseYuan) {
    return new Terms(from, status, standing, baseYuan, 1_000, 1_000);
  }
}
