package org.gongji.domain.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A timeline with its answers made beforehand: each rule looks up several parameters for every
 * person of a roster.
 *
 * @param <A> what is answered
 */
final class LookUp<A> {

  // More than a year and a month have; powers of two multiply fastest.
  private static final long MONTHS = 16;
  private static final long DAYS = 32;

  /**
   * What is answered on the days of a span.
   *
   * @param from the number of its first day
   * @param through the number of its last day
   */
  private record Answer<A>(long from, long through, A answer) {}

  private final List<Answer<A>> answers;

  private LookUp(List<Answer<A>> answers) {
    this.answers = answers;
  }

  static <T, A> LookUp<A> of(Timeline<T> timeline, Function<Timeline.Span<T>, A> answer) {
    return new LookUp<>(timeline.spans().stream()
        .map(span -> new Answer<>(number(span.from()), number(span.through()), answer.apply(span)))
        .toList());
  }

  /** The latest spans first: most questions are about today. */
  @Nullable
  A on(LocalDate date) {
    var day = number(date);
    for (var at = answers.size() - 1; at >= 0; at--) {
      var answer = answers.get(at);
      if (answer.from() <= day) {
        return day <= answer.through() ? answer.answer() : null;
      }
    }
    return null;
  }

  /** Numbers follow each other as their days do; cheaper to tell than the day of the epoch. */
  private static long number(LocalDate date) {
    return (date.getYear() * MONTHS + date.getMonthValue()) * DAYS + date.getDayOfMonth();
  }
}
