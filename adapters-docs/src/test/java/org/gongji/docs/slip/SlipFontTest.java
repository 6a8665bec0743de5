package org.gongji.docs.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipFontTest {

  private final List<Integer> missing = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"葫芦岛市", "零壹贰叁肆伍陆柒捌玖拾佰仟万亿元角分整负", "¥6,100.00", "〓", "堃珺䶮㛃", "（签章）：！·"})
  void what_the_typeface_has_is_printed_as_it_is(String text) {
    assertThat(SlipFont.printable(text, missing::add)).isEqualTo(text);
    assertThat(missing).isEmpty();
  }

  @Test
  void a_character_without_a_glyph_is_shown_and_reported_by_its_code_point() {
    var beyondTheTypeface = Character.toString(0x312DE);

    var shown = SlipFont.printable("王" + beyondTheTypeface + "明\uE000", missing::add);

    assertThat(shown).isEqualTo("王〓明〓");
    assertThat(missing).containsExactly(0x312DE, 0xE000);
  }

  @Test
  void half_a_character_is_shown_and_reported() {
    assertThat(SlipFont.printable("王\uD842", missing::add)).isEqualTo("王〓");
    assertThat(missing).containsExactly(0xD842);
  }

  @Test
  void a_variation_selector_leaves_the_plain_form_and_is_reported() {
    var shown = SlipFont.printable("葛" + Character.toString(0xE0100) + "某", missing::add);

    assertThat(shown).isEqualTo("葛某");
    assertThat(missing).containsExactly(0xE0100);
  }

  @Test
  void every_kind_of_blank_becomes_a_space() {
    assertThat(SlipFont.printable("某\t商\u3000行\u00A0一", missing::add)).isEqualTo("某 商 行 一");
  }
}
