package org.gongji.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "org.gongji.web.page.Words, messages_zh.properties",
    "org.gongji.web.identity.door.DoorWords, door_zh.properties"
  })
  void every_word_has_a_text_and_every_text_a_word(Class<?> words, String file) {
    var methods = Arrays.stream(words.getMethods())
        .filter(method -> !method.isDefault())
        .map(method -> method.getName())
        .collect(Collectors.toSet());

    var keys = WordBook.texts(file).stringPropertyNames().stream()
        .map(key -> key.replaceAll("\\..*", ""))
        .collect(Collectors.toSet());

    assertThat(keys).isEqualTo(methods);
  }

  @Test
  void what_is_filled_in_stands_in_the_text() {
    assertThat(WordBook.chinese().pagingSummary(11, 1, 2)).isEqualTo("共 11 条，第 1 / 2 页");
    assertThat(WordBook.chinese().menu(Menu.REMITTANCE)).isEqualTo("汇缴");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(textBlock = """
      2022-04-01T01:59:30Z, 刚刚
      2022-04-01T01:01:00Z, 59分钟前
      2022-03-31T02:30:00Z, 23小时前
      2022-03-23T02:00:00Z, 9天前
      2022-03-01T02:00:00Z, 1个月前
      2021-04-02T02:00:00Z, 11个月前
      2021-04-01T02:00:00Z, 1年前
      """)
  void messages_say_how_long_ago(Instant then, String expected) {
    assertThat(Formats.ago(WordBook.chinese(), then, Instant.parse("2022-04-01T02:00:00Z")))
        .isEqualTo(expected);
  }
}
