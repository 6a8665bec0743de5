package org.gongji.domain.policy;

import java.time.LocalDate;
import java.util.List;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Step;

/**
 * A rule with its inputs (业务申请), to be asked of a city's rulebook: each is a record in the
 * package of its capability.
 *
 * <p>A city adds rules of its own by implementing this. Immutable; the same question under the same
 * pack has the same answer.
 *
 * @param <T> what an acceptance results in
 */
public interface Question<T> {

  /**
   * Which rule decides.
   *
   * @return the rule
   */
  Rule rule();

  /**
   * The business date (业务日期) of the decision, by which the clause it rests on is cited.
   *
   * @return the date
   */
  LocalDate date();

  /**
   * Decides. Asked through the rulebook, whose answer has the violations in order.
   *
   * @param pack the city's parameters
   * @return accepted with the result, or rejected with every violation
   */
  Decision<T> decide(PolicyPack pack);

  /**
   * What was given.
   *
   * @return steps of the kind 输入
   */
  List<Step> inputs();

  /**
   * The parameters and formulas between what was given and the result.
   *
   * @param pack the city's parameters
   * @return steps of the kinds 参数 and 公式; what rests on a parameter that is not set is left out
   */
  List<Step> working(PolicyPack pack);

  /**
   * What follows from an acceptance.
   *
   * @param result the accepted result
   * @return steps of the kind 结果
   */
  List<Step> outcome(T result);
}
