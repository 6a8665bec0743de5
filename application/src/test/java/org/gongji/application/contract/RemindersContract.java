package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.gongji.application.employer.Employer;
import org.gongji.application.message.Reminders;
import org.gongji.application.message.Reminders.Overdue;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.remittance.movement.Standing;
import org.junit.jupiter.api.Test;

/** {@link Reminders}. */
public abstract class RemindersContract extends PortContract {

  @Test
  void who_has_not_paid_a_month_is_due_until_reminded_of_it() {
    var employer = employer("01010777");
    accounts(employer, 3000);

    assertThat(due(MARCH)).containsExactly(overdue(employer, FEBRUARY));
    assertThat(due(YearMonth.of(2022, 1))).isEmpty();

    var overdue = due(MARCH);
    commit(() -> ports().reminders().reminded(overdue, MARCH, NOW));

    assertThat(due(MARCH)).isEmpty();
    assertThat(due(APRIL)).containsExactly(overdue(employer, FEBRUARY));
  }

  @Test
  void who_paid_the_month_is_not_due_and_who_paid_an_earlier_one_is_from_the_next() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    commit(() -> ports().employers().paidThrough(employer.key(), FEBRUARY));

    assertThat(due(FEBRUARY)).isEmpty();
    assertThat(due(MARCH)).containsExactly(overdue(employer, MARCH));
  }

  @Test
  void an_employer_without_anybody_is_due_only_while_an_assessment_waits() {
    var employer = employer("01010777");
    assertThat(due(MARCH)).isEmpty();

    accounts(employer, 3000);
    var february = assessed(employer, 7, FEBRUARY);
    change(employer, 1, terms(MARCH, AccountStatus.SEALED, Standing.SEALED, 3000));
    assertThat(due(MARCH)).containsExactly(overdue(employer, FEBRUARY));

    commit(() -> ports().assessments().allocated(february, NOW));
    assertThat(due(MARCH)).isEmpty();
  }

  @Test
  void no_more_come_than_asked_for_by_number() {
    var later = employer("01010778");
    var employer = employer("01010777");
    for (var each : List.of(later, employer)) {
      var unused = committed(() -> ports().assessments().open(head(each, each.key(), FEBRUARY)));
    }

    assertThat(read(() -> ports().reminders().due(MARCH, 1)))
        .containsExactly(overdue(employer, FEBRUARY));
    assertThat(read(() -> ports().reminders().due(MARCH, 2))).hasSize(2);
  }

  @Test
  void nobody_is_reminded_twice_of_a_month() {
    var employer = employer("01010777");
    var overdue = List.of(overdue(employer, FEBRUARY));
    commit(() -> ports().reminders().reminded(overdue, MARCH, NOW));

    assertThatThrownBy(() -> commit(() -> ports().reminders().reminded(overdue, MARCH, NOW)))
        .isInstanceOf(Transactions.Conflict.class);
  }

  private List<Overdue> due(YearMonth month) {
    return ports().transactions().read(() -> ports().reminders().due(month, 10));
  }

  private static Overdue overdue(Employer employer, YearMonth from) {
    return new Overdue(employer.key(), employer.number(), employer.name(), from);
  }
}
