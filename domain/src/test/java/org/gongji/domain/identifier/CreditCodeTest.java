package org.gongji.domain.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCodeTest {

  @ParameterizedTest(name = "{0} ({1})")
  @CsvSource(delimiter = '|', textBlock = """
          91350100M000100Y43 | the standard's own example
          91211400MA0QCQ00F0 | remainder 0
          12211400465100677M | a letter as check character
          465100677          | organisation code
          D2143569X          | organisation code, check character X
          100000040          | organisation code, remainder 0
          2114000001         | 10, unchecked
          121140000012       | 12, unchecked
          21140000001234A    | 15, unchecked
          """)
  void a_valid_code_is_taken(String text, String why) {
    assertThat(CreditCode.decide(" " + text + " ").orThrow()).hasToString(text);
    assertThat(CreditCode.of(text).text()).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0}: {1} ({2})")
  @CsvSource(delimiter = '|', textBlock = """
          46510067            | length          | 8
          21140000001         | length          | 11
          91350100M000100Y4   | length          | 17
          91350100M000100Y431 | length          | 19
          91350100m000100y43  | characters      | small letters
          9135O100M000100Y43  | characters      | O is not among them
          46510067-           | characters      | a dash for the check character
          46510067Y           | characters      | only X stands for ten
          211400000a          | characters      | a small letter among 10
          91350100M000100Y44  | check-character | one too high
          91211400MA0QCQ00F1  | check-character | remainder 0 is 0
          465100678           | check-character | one too high
          """)
  void what_is_wrong_first_is_the_reason(String text, String reason, String why) {
    assertThat(CreditCode.decide(text).rejections())
        .containsExactly(IdentifierCode.CREDIT_CODE_INVALID
            .of(Figure.of(text))
            .with(Rejection.OF, Figure.of(reason)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreditCode.of(text))
        .withMessageContaining(text);
  }
}
