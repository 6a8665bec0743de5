package org.gongji.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.web.HallTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {

  static List<RejectionCode> codes() {
    return Explanation.codes();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void every_code_is_explained_in_both_languages(RejectionCode code) {
    var texts = HallTexts.standard();

    assertThat(texts.chinese().covers(code)).isTrue();
    assertThat(texts.english().covers(code)).isTrue();
    assertThat(texts.chinese().title(code)).containsPattern("\\p{IsHan}").doesNotContain("{");
    assertThat(texts.english().title(code)).doesNotContainPattern("\\p{IsHan}|[{}]");
    assertThat(Explanation.of(code, texts.english()).message()).doesNotContain("—", "{");
  }
}
