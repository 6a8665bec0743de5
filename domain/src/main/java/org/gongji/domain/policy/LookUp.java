package org.gongji.domain.policy;

import java.time.LocalDate;
import java.util.List;
import org.gongji.domain.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A timeline with its answers made beforehand: each rule looks up several parameters for every
 * person of a roster.
 */
final class LookUp {

  /** What is answered on the days of a span. */
  record Answer(Timeline.Span<?> span, Decision<? extends Dated<?>> decision) {

    /** The value's type is checked, so a decision of values of that type is all it can be. */
    @SuppressWarnings("unchecked")
    <T> Decision<Dated<T>> as(Class<T> type) {
      var unused = type.cast(span.value());
      return (Decision<Dated<T>>) decision;
    }
  }

  private final List<Answer> answers;

  private LookUp(List<Answer> answers) {
    this.answers = answers;
  }

  static LookUp of(Timeline<?> timeline) {
    return new LookUp(timeline.spans().stream().<Answer>map(LookUp::answer).toList());
  }

  private static <T> Answer answer(Timeline.Span<T> span) {
    return new Answer(span, Decision.accept(new Dated<>(span.value(), span.from())));
  }

  /** The latest spans first: most questions are about today. */
  @Nullable
  Answer on(LocalDate date) {
    for (var at = answers.size() - 1; at >= 0; at--) {
      if (answers.get(at).span().holdsOn(date)) {
        return answers.get(at);
      }
    }
    return null;
  }
}
