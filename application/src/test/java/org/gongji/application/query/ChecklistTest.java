package org.gongji.application.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.ManualEmployer.account;
import static org.gongji.application.memory.Refusals.codes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gongji.application.filing.Line;
import org.gongji.application.memory.Filed;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.Page;
import org.gongji.application.query.Task.Stage;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.EmployerStatus;
import org.junit.jupiter.api.Test;

class ChecklistTest {

  private static final YearMonth MARCH = YearMonth.of(2022, 3);
  private static final YearMonth APRIL = YearMonth.of(2022, 4);
  private static final Money MONTH = Money.ofYuan(6_100);
  private static final Task ADJUST =
      new Task.Adjust(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), 11, 11);

  private final MemoryHall hall = ManualEmployer.inMemory();
  private final Filed filed = Filed.by(hall, OPERATOR, NUMBER);

  @Test
  void on_the_manuals_day_march_is_overdue_april_due_and_money_missing() {
    assertThat(tasks())
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactly(
            new Task.Overdue(MARCH, MARCH, 1),
            new Task.Assess(
                APRIL, APRIL, 11, org.gongji.domain.decision.Decision.accept(List.of(APRIL))),
            new Task.Pay(1, MONTH, Money.ZERO, Money.ZERO),
            ADJUST);
    assertThat(pay().missing()).isEqualTo(MONTH);
    assertThat(pay().stage()).isEqualTo(Stage.NOW);
  }

  @Test
  void money_that_was_recorded_waits_for_the_bank_and_nobody_is_asked_to_pay_twice() {
    var unused = ManualEmployer.record(hall, "6099.99", null).orThrow();
    assertThat(pay().missing()).isEqualTo(Money.parse("0.01"));
    assertThat(pay().stage()).isEqualTo(Stage.NOW);

    var more = ManualEmployer.record(hall, "0.01", null).orThrow();

    assertThat(pay().missing()).isEqualTo(Money.ZERO);
    assertThat(pay().stage()).isEqualTo(Stage.WAIT);
    assertThat(tasks()).contains(new Task.Review(2, MONTH));
    assertThat(more.text()).isNotEmpty();
  }

  @Test
  void once_all_is_assessed_and_paid_only_what_nobody_has_to_do_is_left() {
    var unused = ManualEmployer.assess(hall, APRIL).orThrow();
    ManualEmployer.pay(hall, "12200.00", null);

    assertThat(tasks()).containsExactly(ADJUST);
    assertThat(ADJUST.stage()).isEqualTo(Stage.OPTIONAL);
  }

  @Test
  void months_left_behind_are_all_told() {
    hall.calendar.turnTo(LocalDate.of(2022, 6, 10));

    assertThat(tasks().subList(0, 2))
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactly(
            new Task.Overdue(MARCH, YearMonth.of(2022, 5), 3),
            new Task.Assess(
                APRIL,
                YearMonth.of(2022, 6),
                11,
                org.gongji.domain.decision.Decision.accept(
                    List.of(APRIL, YearMonth.of(2022, 5), YearMonth.of(2022, 6)))));
  }

  @Test
  void what_stands_in_the_way_of_assessing_is_told() {
    hall.employerStatus(NUMBER, EmployerStatus.SEALED);

    var assess = only(Task.Assess.class);

    assertThat(assess.stage()).isEqualTo(Stage.WAIT);
    assertThat(codes(assess.assessable())).containsExactly("EMPLOYER_NOT_NORMAL");
  }

  @Test
  void filings_are_counted_where_they_have_come_to() {
    var draft = filed.draft(FilingKind.BASE_ADJUSTMENT, adjustment(1));
    assertThat(only(Task.Drafts.class)).isEqualTo(new Task.Drafts(1));

    var submitted = filed.submitted(FilingKind.BASE_ADJUSTMENT, adjustment(2));
    assertThat(only(Task.Undecided.class)).isEqualTo(new Task.Undecided(1, hall.calendar.now()));
    assertThat(List.of(draft, submitted)).doesNotHaveDuplicates();

    var approved = filed.approve(submitted).orThrow();
    assertThat(only(Task.Adjust.class).persons()).isEqualTo(10);
    assertThat(approved).isNotNull();
  }

  @Test
  void an_employer_without_anybody_has_nothing_to_do() {
    var other = new org.gongji.domain.identifier.EmployerNumber("01010888");
    ManualEmployer.open(hall, other, MARCH);

    var home = hall.showHome
        .handle(ManualEmployer.operatorOf(other), other, new Page.Wanted(1, 1))
        .orThrow();

    assertThat(home.tasks()).isEmpty();
    assertThat(home.months()).isEmpty();
  }

  private static Line adjustment(int at) {
    return Line.adjustment(account(at), Base.ofYuan(3_100));
  }

  private Task.Pay pay() {
    return only(Task.Pay.class);
  }

  private <T extends Task> T only(Class<T> kind) {
    return tasks().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
  }

  private List<Task> tasks() {
    return hall.showHome
        .handle(OPERATOR, NUMBER, new Page.Wanted(1, 1))
        .orThrow()
        .tasks();
  }
}
