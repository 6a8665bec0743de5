package org.gongji.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  @ParameterizedTest(name = "{0} -> {1} fen ({4})")
  @CsvSource(delimiter = '|', textBlock = """
          6100                     | 610000               | 6,100.00                   | 6100.00                 | whole yuan
          6100.5                   | 610050               | 6,100.50                   | 6100.50                 | one decimal
          6,100.50                 | 610050               | 6,100.50                   | 6100.50                 | separators
          0                        | 0                    | 0.00                       | 0.00                    | nothing
          0.05                     | 5                    | 0.05                       | 0.05                    | fen only
          -0.05                    | -5                   | -0.05                      | -0.05                   | a debit below one yuan
          -1,234.56                | -123456              | -1,234.56                  | -1234.56                | a debit
          999.99                   | 99999                | 999.99                     | 999.99                  | one fen below a separator
          1000                     | 100000               | 1,000.00                   | 1000.00                 | the first separator
          92233720368547758.07     | 9223372036854775807  | 92,233,720,368,547,758.07  | 92233720368547758.07    | the largest amount
          """)
  void an_amount_is_read_exactly_and_written_back(
      String text, long fen, String written, String plain, String why) {
    var amount = Money.parse(text);

    assertThat(amount.fen()).isEqualTo(fen);
    assertThat(amount).hasToString(written);
    assertThat(amount.plain()).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "一百",
        "1.005",
        "1.",
        ".5",
        "1e3",
        "+1",
        "12,34.00",
        "1,000,00",
        "1 000",
        "１００",
        "92233720368547758.08",
        "99999999999999999999"
      })
  void what_is_no_exact_amount_is_refused_with_its_text(String text) {
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> Money.parse(text))
        .withMessageContaining("\"" + text + "\"");
  }

  @Test
  void arithmetic_beyond_the_range_throws_and_never_wraps() {
    var largest = Money.ofFen(Long.MAX_VALUE);
    var smallest = Money.ofFen(Long.MIN_VALUE);

    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> largest.plus(Money.ofFen(1)));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> smallest.minus(Money.ofFen(1)));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(smallest::negated);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Money.ofYuan(92_233_720_368_547_759L));
    assertThat(Money.ofYuan(92_233_720_368_547_758L).fen()).isEqualTo(9_223_372_036_854_775_800L);
  }

  @Test
  void amounts_add_compare_and_cover() {
    var due = Money.ofYuan(6_100);

    assertThat(Money.parse("5500").plus(Money.parse("600"))).isEqualTo(due);
    assertThat(due.minus(due)).isSameAs(Money.ZERO);
    assertThat(due.negated().negated()).isEqualTo(due);
    assertThat(due).isGreaterThan(Money.parse("6099.99"));
    assertThat(due.covers(due)).isTrue();
    assertThat(Money.parse("6099.99").covers(due)).isFalse();
    assertThat(Money.ofFen(1).isPositive()).isTrue();
    assertThat(Money.ZERO.isPositive()).isFalse();
  }

  @Test
  void any_amount_comes_back_from_both_of_its_written_forms() {
    var random = new Random(20_220_401);
    for (var round = 0; round < 100_000; round++) {
      var amount = Money.ofFen(random.nextLong());
      if (amount.fen() != Long.MIN_VALUE) {
        assertThat(Money.parse(amount.toString())).isEqualTo(amount);
        assertThat(Money.parse(amount.plain())).isEqualTo(amount);
      }
    }
  }
}
