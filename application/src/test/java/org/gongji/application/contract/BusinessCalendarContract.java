package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongji.application.operation.BusinessCalendar;
import org.junit.jupiter.api.Test;

/** {@link BusinessCalendar}. */
public abstract class BusinessCalendarContract extends PortContract {

  @Test
  void the_business_date_is_the_databases_within_transactions() {
    assertThat(read(() -> ports().calendar().today())).isEqualTo(TODAY);
    assertThat(committed(() -> ports().calendar().today())).isEqualTo(TODAY);
  }

  @Test
  void the_instant_does_not_run_backwards_and_is_told_outside_transactions_too() {
    var before = ports().calendar().now();

    assertThat(read(() -> ports().calendar().now())).isAfterOrEqualTo(before);
  }
}
