package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongji.application.query.MonthlyFigures;
import org.gongji.application.query.MonthlyFigures.Figure;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.movement.HeadcountAndAmount;
import org.gongji.domain.remittance.movement.RemittanceMonth;
import org.gongji.domain.remittance.movement.Standing;
import org.junit.jupiter.api.Test;

/** {@link MonthlyFigures}. */
public abstract class MonthlyFiguresContract extends PortContract {

  private static final HeadcountAndAmount NONE = HeadcountAndAmount.NONE;

  @Test
  void months_come_in_order_with_both_parts_and_whether_they_are_paid() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2500);
    var february = assessed(employer, 7, FEBRUARY);
    commit(() -> ports().assessments().allocated(february, NOW));
    change(employer, 2, terms(MARCH, AccountStatus.SEALED, Standing.SEALED, 2500));
    var unused = assessed(employer, 8, MARCH);

    var months = read(() -> ports().monthlyFigures().since(employer.key(), FEBRUARY));

    var both = new HeadcountAndAmount(2, Money.ofYuan(1_100));
    var one = new HeadcountAndAmount(1, Money.ofYuan(500));
    assertThat(months)
        .containsExactly(
            new Figure(
                RemittanceMonth.of(FEBRUARY, NONE, both, NONE),
                Money.ofYuan(550),
                Money.ofYuan(550),
                true),
            new Figure(
                RemittanceMonth.of(MARCH, both, NONE, one),
                Money.ofYuan(300),
                Money.ofYuan(300),
                false));
  }

  @Test
  void earlier_months_and_those_of_another_employer_are_left_out() {
    var employer = employer("01010777");
    var other = employer("01010778");
    accounts(employer, 3000);
    var unused = assessed(employer, 7, FEBRUARY, MARCH);

    assertThat(read(() -> ports().monthlyFigures().since(employer.key(), MARCH)))
        .extracting(figure -> figure.month().month())
        .containsExactly(MARCH);
    assertThat(read(() -> ports().monthlyFigures().since(employer.key(), APRIL)))
        .isEmpty();
    assertThat(read(() -> ports().monthlyFigures().since(other.key(), FEBRUARY)))
        .isEmpty();
  }
}
