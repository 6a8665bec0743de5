package org.gongji.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasisPointsTest {

  @ParameterizedTest(name = "{0} -> {1} bp, {2}, {3} ({4})")
  @CsvSource(delimiter = '|', textBlock = """
          12%    | 1200 | 12%    | 0.12   | a percentage
          0.12   | 1200 | 12%    | 0.12   | a fraction
          8.5%   | 850  | 8.5%   | 0.085  | half a percent
          12.01% | 1201 | 12.01% | 0.1201 | the finest step
          0.0001 | 1    | 0.01%  | 0.0001 | one basis point
          10.00% | 1000 | 10%    | 0.1    | needless zeros
          0      | 0    | 0%     | 0      | nothing
          -5%    | -500 | -5%    | -0.05  | what a user may type
          """)
  void a_rate_is_read_exactly_and_written_back(
      String text, int bp, String percent, String fraction, String why) {
    var rate = BasisPoints.parse(text);

    assertThat(rate.bp()).isEqualTo(bp);
    assertThat(rate).hasToString(percent);
    assertThat(rate.fraction()).isEqualTo(fraction);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "十二", "12.005%", "0.00001", "12 %%", "%", "1e2", "99999%"})
  void what_is_no_rate_is_refused_with_its_text(String text) {
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> BasisPoints.parse(text))
        .withMessageContaining("\"" + text + "\"");
  }

  @Test
  void whole_percents_do_not_overflow() {
    assertThat(BasisPoints.ofPercent(12)).isEqualTo(BasisPoints.of(1_200));
    assertThat(BasisPoints.of(1)).isLessThan(BasisPoints.of(2));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> BasisPoints.ofPercent(Integer.MAX_VALUE));
  }
}
