package org.gongji.domain.policy;

import java.time.LocalDate;
import java.util.function.Function;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/**
 * A parameter's value together with the day since which it holds.
 *
 * @param value the value in force
 * @param since its first day
 * @param <T> its type
 */
public record Dated<T>(T value, LocalDate since) {

  /**
   * A part of the value, which holds since the same day.
   *
   * @param part takes the part
   * @param <P> its type
   * @return the part with the day
   */
  public <P> Dated<P> map(Function<? super T, P> part) {
    return new Dated<>(part.apply(value), since);
  }

  /**
   * Adds this value, as written, and its first day to a rejection as the limit it misses.
   *
   * @param rejection a rejection that this value caused
   * @param written the value as people read it
   * @return the rejection with {@code limit} and {@code since}
   */
  public Rejection limiting(Rejection rejection, Figure written) {
    return rejection.with(Rejection.LIMIT, written).since(since);
  }
}
