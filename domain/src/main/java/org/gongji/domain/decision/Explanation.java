package org.gongji.domain.decision;

import java.util.List;

/**
 * One decision, step by step (规则说明): the rule and its clause, the inputs, the parameters and
 * since when they hold, the formulas with their figures, the result.
 *
 * @param steps in the order in which a clerk would reckon
 */
public record Explanation(List<Step> steps) {

  /** Keeps the steps unmodifiable. */
  public Explanation {
    steps = List.copyOf(steps);
  }

  /** A line a step. */
  @Override
  public String toString() {
    return String.join("\n", steps.stream().map(Step::toString).toList());
  }
}
