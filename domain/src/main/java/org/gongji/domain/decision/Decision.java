package org.gongji.domain.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a rule answers: accepted with a result, or rejected with all violations (办理结果).
 *
 * @param <T> the result of an acceptance
 */
public sealed interface Decision<T> {

  /**
   * Accepted.
   *
   * @param result what follows from the acceptance
   * @param <T> its type
   */
  record Accepted<T>(T result) implements Decision<T> {
    @Override
    public <R> R fold(Function<? super T, R> accepted, Function<List<Rejection>, R> rejected) {
      return accepted.apply(result);
    }
  }

  /**
   * Rejected, with at least one violation.
   *
   * @param rejections every violation, in the order the rules gave them until the rulebook orders
   *     them
   * @param <T> the type of the result there would have been
   */
  record Rejected<T>(List<Rejection> rejections) implements Decision<T> {

    /** A rejection without a reason is a bug. */
    public Rejected {
      rejections = List.copyOf(rejections);
      if (rejections.isEmpty()) {
        throw new IllegalArgumentException("Rejected without a rejection");
      }
    }

    @Override
    public <R> R fold(Function<? super T, R> accepted, Function<List<Rejection>, R> rejected) {
      return rejected.apply(rejections);
    }
  }

  /**
   * An acceptance.
   *
   * @param result its result
   * @param <T> its type
   * @return the decision
   */
  static <T> Decision<T> accept(T result) {
    return new Accepted<>(result);
  }

  /**
   * A rejection for one violation or several.
   *
   * @param first a violation
   * @param more others
   * @param <T> the type of the result there would have been
   * @return the decision
   */
  static <T> Decision<T> reject(Rejection first, Rejection... more) {
    var all = new ArrayList<Rejection>(1 + more.length);
    all.add(first);
    all.addAll(List.of(more));
    return new Rejected<>(all);
  }

  /**
   * A rejection for these violations.
   *
   * @param rejections at least one
   * @param <T> the type of the result there would have been
   * @return the decision
   */
  static <T> Decision<T> reject(List<Rejection> rejections) {
    return new Rejected<>(rejections);
  }

  /**
   * Consumes the decision: exactly one of the two is called.
   *
   * @param accepted takes the result
   * @param rejected takes all violations
   * @param <R> what both answer
   * @return the answer
   */
  <R> R fold(Function<? super T, R> accepted, Function<List<Rejection>, R> rejected);

  /**
   * The same decision with its result changed.
   *
   * @param change applied to an accepted result
   * @param <R> the new type
   * @return the decision
   */
  default <R> Decision<R> map(Function<? super T, ? extends R> change) {
    return fold(result -> accept(change.apply(result)), Decision::reject);
  }

  /**
   * What follows when this is accepted; a rejection stays as it is.
   *
   * @param next decides with the accepted result
   * @param <R> the type of its result
   * @return the decision of the two
   */
  default <R> Decision<R> then(Function<? super T, Decision<R>> next) {
    return fold(next, Decision::reject);
  }

  /**
   * The violations.
   *
   * @return empty when accepted
   */
  default List<Rejection> rejections() {
    return fold(result -> List.of(), Function.identity());
  }

  /**
   * The result, if there is one.
   *
   * @return empty when rejected
   */
  default Optional<T> accepted() {
    return fold(Optional::of, rejections -> Optional.empty());
  }

  /**
   * The result, where a rejection would be a bug.
   *
   * @return the accepted result
   * @throws IllegalStateException when rejected; the message names the codes and figures
   */
  default T orThrow() {
    return fold(Function.identity(), rejections -> {
      throw new IllegalStateException("Rejected: " + rejections);
    });
  }
}
