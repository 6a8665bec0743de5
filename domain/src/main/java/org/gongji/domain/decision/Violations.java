package org.gongji.domain.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what several checks say, so that one decision names all of it. Immutable.
 *
 * <p>Each holds those before it: one more copies nothing, and where nothing is violated nothing is
 * made.
 */
public final class Violations {

  private static final Violations NONE = new Violations(null, null, 0);

  private final @Nullable Violations earlier;
  private final @Nullable Rejection last;
  private final int count;

  private Violations(@Nullable Violations earlier, @Nullable Rejection last, int count) {
    this.earlier = earlier;
    this.last = last;
    this.count = count;
  }

  /**
   * Nothing violated.
   *
   * @return no violations
   */
  public static Violations of() {
    return NONE;
  }

  /**
   * The violation of one check, if any.
   *
   * @param outcome what the check answered
   * @return what was violated
   */
  public static Violations of(Optional<Rejection> outcome) {
    return NONE.and(outcome);
  }

  /**
   * The violations among the outcomes of checks.
   *
   * @param outcomes what each check answered, in order
   * @return what was violated
   */
  @SafeVarargs
  public static Violations of(Optional<Rejection>... outcomes) {
    var violations = NONE;
    for (var outcome : outcomes) {
      violations = violations.and(outcome);
    }
    return violations;
  }

  /**
   * The violations among outcomes that were gathered elsewhere.
   *
   * @param rejections possibly none
   * @return what was violated
   */
  public static Violations of(List<Rejection> rejections) {
    var violations = NONE;
    for (var rejection : rejections) {
      violations = violations.and(rejection);
    }
    return violations;
  }

  /**
   * What is violated under a city's terms, or that they are not set.
   *
   * @param terms the terms of the day
   * @param checks what is checked under them
   * @param <T> the type of the terms
   * @return what was violated
   */
  public static <T> Violations under(Decision<T> terms, Function<? super T, Violations> checks) {
    return terms.fold(checks, Violations::of);
  }

  /**
   * These violations and the outcome of one more check.
   *
   * @param outcome what the check answered
   * @return both
   */
  public Violations and(Optional<Rejection> outcome) {
    return outcome.isPresent() ? and(outcome.get()) : this;
  }

  private Violations and(Rejection rejection) {
    return new Violations(this, rejection, count + 1);
  }

  /**
   * These violations and those.
   *
   * @param other more
   * @return both
   */
  public Violations and(Violations other) {
    if (other.last == null || other.earlier == null) {
      return this;
    }
    return count == 0 ? other : and(other.earlier).and(other.last);
  }

  /**
   * The decision these violations make.
   *
   * @param result computed only when nothing is violated
   * @param <T> its type
   * @return accepted with the result, or rejected with every violation
   */
  public <T> Decision<T> orAccept(Supplier<T> result) {
    return count == 0 ? Decision.accept(result.get()) : Decision.reject(rejections());
  }

  private List<Rejection> rejections() {
    var all = new Rejection[count];
    for (var at = this; at != null && at.last != null; at = at.earlier) {
      all[at.count - 1] = at.last;
    }
    return List.of(all);
  }
}
