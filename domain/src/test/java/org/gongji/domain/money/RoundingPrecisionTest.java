package org.gongji.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoundingPrecisionTest {

  @ParameterizedTest(name = "{0}: {1} -> {2} fen ({3})")
  @CsvSource(delimiter = '|', textBlock = """
          四舍五入到元 | 4884999 | 48800 | just below half a yuan
          四舍五入到元 | 4885000 | 48900 | half a yuan
          四舍五入到角 | 4880499 | 48800 | just below half a jiao
          四舍五入到角 | 4880500 | 48810 | half a jiao
          四舍五入到分 | 4880049 | 48800 | just below half a fen
          四舍五入到分 | 4880050 | 48801 | half a fen
          见角进元     | 4880999 | 48800 | fen below a jiao fall away
          见角进元     | 4881000 | 48900 | one jiao carries
          见角进元     | 4889999 | 48900 | and no more than one yuan
          见分进角     | 4880099 | 48800 | what is below a fen falls away
          见分进角     | 4880100 | 48810 | one fen carries
          见分进角     | 4880999 | 48810 | and no more than one jiao
          舍去到元     | 4889999 | 48800 | whatever is below a yuan falls away
          舍去到元     | 4880000 | 48800 | a whole yuan stays
          """)
  void a_product_is_rounded_once(String name, long tenThousandths, long fen, String why) {
    assertThat(RoundingPrecision.named(name).roundToFen(tenThousandths)).isEqualTo(fen);
  }

  @ParameterizedTest
  @EnumSource
  void every_precision_agrees_with_decimal_arithmetic(RoundingPrecision precision) {
    var random = new Random(precision.name().hashCode());
    for (var round = 0; round < 20_000; round++) {
      var product = random.nextLong(1_000_000_000L);

      assertThat(precision.roundToFen(product))
          .as("%s of %s", precision, product)
          .isEqualTo(decimal(precision, BigDecimal.valueOf(product, 4))
              .movePointRight(2)
              .longValueExact());
    }
  }

  @ParameterizedTest
  @EnumSource
  void whole_yuan_stay_and_nothing_negative_is_rounded(RoundingPrecision precision) {
    assertThat(precision.roundToFen(0)).isZero();
    assertThat(precision.roundToFen(30_000)).isEqualTo(300);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> precision.roundToFen(-1))
        .withMessageContaining("-1");
  }

  @ParameterizedTest
  @EnumSource
  void the_largest_product_does_not_overflow(RoundingPrecision precision) {
    var exact = decimal(precision, BigDecimal.valueOf(Long.MAX_VALUE, 4));

    assertThat(precision.roundToFen(Long.MAX_VALUE))
        .isEqualTo(exact.movePointRight(2).longValueExact());
  }

  @Test
  void a_precision_goes_by_either_name() {
    assertThat(RoundingPrecision.named("见角进元"))
        .isEqualTo(RoundingPrecision.named("YUAN_CARRYING_JIAO"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RoundingPrecision.named("四舍五入"))
        .withMessageContaining("\"四舍五入\"")
        .withMessageContaining("YUAN_DOWN");
  }

  private static BigDecimal decimal(RoundingPrecision precision, BigDecimal exact) {
    return switch (precision) {
      case YUAN_HALF_UP -> exact.setScale(0, RoundingMode.HALF_UP);
      case JIAO_HALF_UP -> exact.setScale(1, RoundingMode.HALF_UP);
      case FEN_HALF_UP -> exact.setScale(2, RoundingMode.HALF_UP);
      case YUAN_CARRYING_JIAO -> exact.setScale(1, RoundingMode.DOWN).setScale(0, RoundingMode.UP);
      case JIAO_CARRYING_FEN -> exact.setScale(2, RoundingMode.DOWN).setScale(1, RoundingMode.UP);
      case YUAN_DOWN -> exact.setScale(0, RoundingMode.DOWN);
    };
  }
}
