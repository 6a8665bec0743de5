package org.gongji.domain.conformance;

import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.rule.Answer;
import org.gongji.domain.conformance.rule.CaseRule;

/**
 * Whoever answers cases (被验证的实现): this rulebook, or the system of a city that wants to prove itself
 * against them.
 */
@FunctionalInterface
public interface Implementation {

  /**
   * Answers one case.
   *
   * @param rule the rule it is written for
   * @param given its filled cells, in canonical form; a check whose inputs are not among them is not
   *     made
   * @return the codes of all violations, and the canonical text of each output
   */
  Answer answer(CaseRule rule, Cells given);
}
