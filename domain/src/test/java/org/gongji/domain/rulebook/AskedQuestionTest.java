package org.gongji.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AskedQuestionTest {

  private static final Rulebook HULUDAO = Rulebook.of(HuludaoPack.pack());

  @ParameterizedTest
  @EnumSource
  void what_the_benchmark_asks_is_answered_as_its_name_says(AskedQuestion asked) {
    var rejections = HULUDAO.ask(asked.question()).rejections();

    assertThat(rejections.isEmpty())
        .as("%s", rejections)
        .isEqualTo(asked.name().endsWith("ACCEPTED"));
  }
}
