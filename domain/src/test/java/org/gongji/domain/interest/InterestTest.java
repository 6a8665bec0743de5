package org.gongji.domain.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.MonthDay;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterestTest {

  private static final MonthDay JUNE = MonthDay.of(6, 30);

  @ParameterizedTest(name = "{0} for {1} days at {2} bp over {3} days -> {4}")
  @CsvSource({
    "10000.00, 360, 150, 360, 150.00",
    "10000.00, 365, 150, 360, 152.08",
    "10000.00, 365, 150, 365, 150.00",
    "120.00, 1, 150, 360, 0.01",
    "119.99, 1, 150, 360, 0.00",
    "0.00, 365, 150, 360, 0.00",
    "10000.00, 0, 150, 360, 0.00"
  })
  void interest_is_rounded_once_half_up_to_the_fen(
      String balance, int days, int rate, int daysAYear, String interest) {
    assertThat(DailyInterest.NONE
            .plus(Money.parse(balance), days, BasisPoints.of(rate))
            .settled(daysAYear))
        .isEqualTo(Money.parse(interest));
  }

  @Test
  void days_of_different_balances_and_rates_are_gathered_before_rounding() {
    var gathered = DailyInterest.NONE
        .plus(Money.parse("60.00"), 1, BasisPoints.of(150))
        .plus(Money.parse("30.00"), 1, BasisPoints.of(300));

    assertThat(gathered.settled(360)).isEqualTo(Money.ofFen(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> gathered.plus(Money.ZERO, -1, BasisPoints.of(150)))
        .withMessageContaining("-1");
  }

  @Test
  void terms_know_two_calendars_and_no_negative_rate() {
    assertThat(new InterestTerms(BasisPoints.of(0), JUNE, 365).daysAYear()).isEqualTo(365);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InterestTerms(BasisPoints.of(-1), JUNE, 360))
        .withMessageContaining("-0.01%");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InterestTerms(BasisPoints.of(150), JUNE, 364))
        .withMessageContaining("364");
  }
}
