package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gongji.application.backpay.BackPayments;
import org.gongji.application.backpay.BackPayments.Owed;
import org.gongji.application.backpay.BackPayments.Waiting;
import org.gongji.application.employer.Employer;
import org.gongji.application.filing.Filing;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.money.Money;
import org.junit.jupiter.api.Test;

/** {@link BackPayments}. */
public abstract class BackPaymentsContract extends PortContract {

  @Test
  void what_is_owed_waits_with_the_sum_of_its_lines() {
    var employer = employer("01010777");
    accounts(employer, 3000, 2500);
    var filing = filing(employer, 1, FilingKind.BACK_PAYMENT);

    owe(
        filing,
        0,
        owed(1, FEBRUARY, FEBRUARY, "600.00"),
        owed(1, APRIL, APRIL, "301.00"),
        owed(2, FEBRUARY, MARCH, "1001.00"));

    assertThat(waiting(employer))
        .containsExactly(new Waiting(filing.key(), serial(1), Money.ofYuan(1_902), ""));
  }

  @Test
  void who_was_approved_first_comes_first_whatever_the_serial() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    var one = filing(employer, 1, FilingKind.BACK_PAYMENT);
    var two = filing(employer, 2, FilingKind.BACK_PAYMENT);
    var three = filing(employer, 3, FilingKind.BACK_PAYMENT);

    owe(one, 60, owed(1, MARCH, MARCH, "1.00"));
    owe(two, 0, owed(1, FEBRUARY, FEBRUARY, "2.00"));
    owe(three, 60, owed(1, APRIL, APRIL, "3.00"));

    assertThat(waiting(employer))
        .extracting(Waiting::serial)
        .containsExactly(serial(2), serial(1), serial(3));
  }

  @Test
  void what_is_allocated_waits_no_longer_and_is_allocated_once() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    owe(filing(employer, 1, FilingKind.BACK_PAYMENT), 0, owed(1, MARCH, MARCH, "600.00"));
    var waiting = waiting(employer).get(0);

    commit(() -> ports().backPayments().allocated(waiting, NOW));

    assertThat(waiting(employer)).isEmpty();
    assertThatThrownBy(() -> commit(() -> ports().backPayments().allocated(waiting, NOW)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_filing_is_owed_once() {
    var employer = employer("01010777");
    accounts(employer, 3000);
    var filing = filing(employer, 1, FilingKind.BACK_PAYMENT);
    owe(filing, 0, owed(1, MARCH, MARCH, "600.00"));
    var again = owed(1, MARCH, MARCH, "600.00");

    assertThatThrownBy(() -> owe(filing, 0, again)).isInstanceOf(Transactions.Conflict.class);

    assertThat(waiting(employer)).extracting(Waiting::due).containsExactly(Money.ofYuan(600));
  }

  @Test
  void another_employers_do_not_wait_here() {
    var employer = employer("01010777");
    var other = employer("01010778");
    accounts(employer, 3000);
    owe(filing(employer, 1, FilingKind.BACK_PAYMENT), 0, owed(1, MARCH, MARCH, "600.00"));

    assertThat(waiting(other)).isEmpty();
  }

  private void owe(Filing filing, long second, Owed... lines) {
    commit(() -> ports()
        .backPayments()
        .owe(
            filing.employerKey(),
            filing.key(),
            filing.serial(),
            NOW.plusSeconds(second),
            List.of(lines)));
  }

  private List<Waiting> waiting(Employer employer) {
    return read(() -> ports().backPayments().waiting(employer.key()));
  }
}
