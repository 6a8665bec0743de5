package org.gongji.persistence.column;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameInitialsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "王芳, wf",
    "梁丽娜, lln",
    "欧阳A2, oya2",
    "Anna Wang, annawang",
    "吕布, lb",
    "阿依古丽·买买提, ayglmmt",
    "\uD840\uDC0B王, w",
    "。?!, ''",
  })
  void one_letter_for_each_character_and_letters_as_they_are(String name, String initials) {
    assertThat(NameInitials.of(name)).isEqualTo(initials);
  }
}
