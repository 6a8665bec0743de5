package org.gongji.application.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gongji.application.operation.RefusalTexts;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.RejectionCode;

/** Looks at refusals, and at their words in passing. */
public final class Refusals {

  private Refusals() {}

  /** The codes of a rejection, empty where accepted; each reads well in both languages. */
  public static List<String> codes(Decision<?> decision) {
    decision.rejections().forEach(Refusals::assertReadable);
    return decision.rejections().stream()
        .map(Rejection::code)
        .map(RejectionCode::name)
        .toList();
  }

  private static void assertReadable(Rejection rejection) {
    var words = Stream.of(RefusalTexts.chinese(), RefusalTexts.english())
        .flatMap(texts -> Stream.of(texts.message(rejection), texts.remedy(rejection)));
    assertThat(words)
        .allSatisfy(text ->
            assertThat(text).isNotBlank().doesNotContain("—").doesNotContainPattern("\\{[a-z]+}"));
  }
}
