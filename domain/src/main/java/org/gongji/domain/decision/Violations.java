package org.gongji.domain.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gathers what several checks say, so that one decision names all of it. */
public final class Violations {

  private final List<Rejection> rejections = new ArrayList<>();

  private Violations() {}

  /**
   * The violations among the outcomes of checks.
   *
   * @param outcomes what each check answered, in order
   * @return what was violated
   */
  @SafeVarargs
  public static Violations of(Optional<Rejection>... outcomes) {
    var violations = new Violations();
    for (var outcome : outcomes) {
      outcome.ifPresent(violations.rejections::add);
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
    var violations = new Violations();
    violations.rejections.addAll(rejections);
    return violations;
  }

  /**
   * These violations and those.
   *
   * @param other more
   * @return both
   */
  public Violations and(Violations other) {
    var both = of(rejections);
    both.rejections.addAll(other.rejections);
    return both;
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
