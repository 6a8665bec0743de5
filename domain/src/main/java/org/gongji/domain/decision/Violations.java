package org.gongji.domain.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Gathers what several checks say, so that one decision names all of it. Immutable. */
public final class Violations {

  private static final Violations NONE = new Violations(List.of());

  private final List<Rejection> rejections;

  private Violations(List<Rejection> rejections) {
    this.rejections = rejections;
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
    return rejections.isEmpty() ? NONE : new Violations(List.copyOf(rejections));
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
    return outcome.isEmpty() ? this : and(new Violations(List.of(outcome.get())));
  }

  /**
   * These violations and those.
   *
   * @param other more
   * @return both
   */
  public Violations and(Violations other) {
    if (rejections.isEmpty()) {
      return other;
    }
    if (other.rejections.isEmpty()) {
      return this;
    }
    var both = new ArrayList<>(rejections);
    both.addAll(other.rejections);
    return new Violations(both);
  }

  /**
   * The decision these violations make.
   *
   * @param result computed only when nothing is violated
   * @param <T> its type
   * @return accepted with the result, or rejected with every violation
   */
  public <T> Decision<T> orAccept(Supplier<T> result) {
    return rejections.isEmpty() ? Decision.accept(result.get()) : Decision.reject(rejections);
  }
}
