package org.gongji.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalAmountTest {

  @ParameterizedTest(name = "{0} fen -> {1} ({2})")
  @CsvSource(delimiter = '|', textBlock = """
          610000               | 陆仟壹佰元整                     | the manual's voucher
          100                  | 壹元整                           | one yuan
          150                  | 壹元伍角整                       | jiao, so 整 stays
          1000506              | 壹万零伍元零陆分                 | a gap in the yuan and one in the jiao
          10000000000          | 壹亿元整                         | a hundred million
          36014555             | 叁拾陆万零壹佰肆拾伍元伍角伍分   | a gap below the ten thousands
          14708483             | 壹拾肆万柒仟零捌拾肆元捌角叁分   | a gap at the hundreds
          0                    | 零元整                           | nothing
          5                    | 伍分                             | fen only
          10                   | 壹角整                           | jiao only
          99                   | 玖角玖分                         | one fen below a yuan
          101                  | 壹元零壹分                       | one fen above
          1050                 | 壹拾元伍角整                     | no 零 between 拾元 and jiao
          999999               | 玖仟玖佰玖拾玖元玖角玖分         | one fen below 万
          1000000              | 壹万元整                         | 万
          10010000             | 壹拾万零壹佰元整                 | a rest that does not reach 仟
          10100000             | 壹拾万壹仟元整                   | a rest that does
          10000000100          | 壹亿零壹元整                     | one 零 however long the gap
          10001000000          | 壹亿零壹万元整                   | a gap at 仟万
          11000000000          | 壹亿壹仟万元整                   | no gap at 仟万
          9999999999           | 玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分 | one fen below 亿
          100000000000000      | 壹万亿元整                       | above 亿 a number of its own
          100000010000000      | 壹万亿零壹拾万元整               | and a gap below it
          1000000000000000000  | 壹亿亿元整                       | 亿 of 亿
          9223372036854775807  | 玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零柒分 | the largest
          -610000              | 负陆仟壹佰元整                   | negative
          -9223372036854775808 | 负玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零捌分 | the smallest
          """)
  void an_amount_has_one_way_of_being_written(long fen, String capitals, String why) {
    var amount = Money.ofFen(fen);

    assertThat(CapitalAmount.of(amount)).isEqualTo(capitals);
    assertThat(CapitalAmount.parse(capitals)).isEqualTo(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "负",
        "整",
        "元整",
        "陆仟壹佰元",
        "陆仟壹佰圆整",
        "六千一百元整",
        "6100",
        "拾元整",
        "壹拾零元整",
        "壹元零伍角整",
        "零元伍分",
        "负零元整",
        "壹元伍角",
        "伍分整",
        " 壹元整",
        "壹元整壹元整",
        "壹万万元整",
        "玖玖亿亿亿元整",
        "玖仟亿亿亿亿元整"
      })
  void any_other_way_is_refused_with_its_text(String text) {
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> CapitalAmount.parse(text))
        .withMessageContaining("\"" + text + "\"");
  }

  @Test
  void a_million_random_amounts_come_back() {
    var random = new Random(610_000);
    for (var round = 0; round < 1_000_000; round++) {
      var amount = Money.ofFen(random.nextLong() >> random.nextInt(63));
      if (!CapitalAmount.parse(CapitalAmount.of(amount)).equals(amount)) {
        assertThat(CapitalAmount.of(amount)).isEqualTo(amount.toString());
      }
    }
  }
}
