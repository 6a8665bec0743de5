package org.gongji.domain.conformance.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.policy.Question;

/**
 * A case turned into a question, its empty cells stood in for by values that do not offend.
 *
 * @param question the rule with its inputs
 * @param notMade the codes of checks whose inputs are not given
 * @param before refusals met on the way to the question, as where a stand-in is not set
 * @param complete whether the result is computed from what was given alone
 * @param outputs the canonical text of each output, from an accepted result
 * @param always outputs that are answered whether or not it is accepted
 * @param <T> what an acceptance results in
 */
public record Asked<T>(
    Question<T> question,
    Set<RejectionCode> notMade,
    List<Rejection> before,
    boolean complete,
    Function<T, Map<Column, String>> outputs,
    Map<Column, String> always) {

  /**
   * A case whose outputs follow from an acceptance only.
   *
   * @param question the rule with its inputs
   * @param outputs the canonical text of each output, from an accepted result
   * @param <T> what an acceptance results in
   * @return the asked case
   */
  public static <T> Asked<T> of(Question<T> question, Function<T, Map<Column, String>> outputs) {
    return new Asked<>(question, Set.of(), List.of(), true, outputs, Map.of());
  }

  /**
   * The same with checks that are not made.
   *
   * @param given whether their inputs are given
   * @param codes their codes
   * @return the asked case; unchanged where the inputs are given
   */
  public Asked<T> unless(boolean given, RejectionCode... codes) {
    if (given) {
      return this;
    }
    var more = new HashSet<>(notMade);
    more.addAll(List.of(codes));
    return new Asked<>(question, more, before, false, outputs, always);
  }

  /**
   * The same, its result resting on values that were not given.
   *
   * @param standIns whether it does
   * @return the asked case, whose formulas are not shown
   */
  public Asked<T> incomplete(boolean standIns) {
    return new Asked<>(question, notMade, before, complete && !standIns, outputs, always);
  }

  /**
   * The same, refused as well for what was met on the way to the question.
   *
   * @param rejections possibly none
   * @return the asked case
   */
  public Asked<T> after(List<Rejection> rejections) {
    return new Asked<>(
        question, notMade, rejections, complete && rejections.isEmpty(), outputs, always);
  }

  /**
   * The same with outputs that are always answered.
   *
   * @param more outputs
   * @return the asked case
   */
  public Asked<T> always(Map<Column, String> more) {
    return new Asked<>(question, notMade, before, complete, outputs, more);
  }
}
