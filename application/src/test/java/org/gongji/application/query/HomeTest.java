package org.gongji.application.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.MARCH;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.Refusals.codes;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.Page;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.remittance.movement.Standing;
import org.junit.jupiter.api.Test;

class HomeTest {

  private static final YearMonth APRIL = YearMonth.of(2022, 4);

  private final MemoryHall hall = ManualEmployer.inMemory();

  @Test
  void on_the_manuals_day_april_is_due_and_march_waits_for_money() {
    var home = home();

    assertThat(home.today()).isEqualTo(LocalDate.of(2022, 4, 1));
    assertThat(home.due()).isEqualTo(APRIL);
    assertThat(codes(home.assessable())).isEmpty();
    assertThat(home.unpaid()).extracting(Assessment::serial).containsExactly(MARCH);
    assertThat(home.messages().total()).isEqualTo(4);
  }

  @Test
  void once_april_is_assessed_the_home_page_says_why_may_cannot_be() {
    var unused = ManualEmployer.assess(hall, APRIL).orThrow();

    assertThat(home().due()).isEqualTo(APRIL.plusMonths(1));
    assertThat(codes(home().assessable())).containsExactly("MONTH_NOT_OPEN");
  }

  @Test
  void the_strip_counts_who_contributes_and_who_is_sealed_in_the_business_month() {
    change(1, APRIL);
    change(2, APRIL.plusMonths(1));

    var summary = hall.showEmployer.handle(OPERATOR, NUMBER).orThrow();

    assertThat(summary.contributing()).isEqualTo(10);
    assertThat(summary.sealed()).isEqualTo(1);
    assertThat(summary.employer().paidThrough()).isEqualTo(YearMonth.of(2022, 2));
    assertThat(summary.employer().unallocated()).hasToString("0.00");
  }

  private ShowHome.Home home() {
    return hall.showHome.handle(OPERATOR, NUMBER, new Page.Wanted(1, 10)).orThrow();
  }

  private void change(int at, YearMonth from) {
    var sealed = new Terms(from, AccountStatus.SEALED, Standing.SEALED, 3_000, 1_000, 1_000);
    ManualEmployer.change(hall, NUMBER, at, sealed);
  }
}
