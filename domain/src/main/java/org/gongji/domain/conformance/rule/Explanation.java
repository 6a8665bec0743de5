package org.gongji.domain.conformance.rule;

import java.util.List;

/**
 * One decision, step by step (规则说明): inputs, the parameters and since when they hold, the formula
 * with its figures, the result.
 *
 * @param steps in the order in which a clerk would reckon
 */
public record Explanation(List<Step> steps) {

  /**
   * A step.
   *
   * @param kind 规则, 输入, 参数, 公式 or 结果
   * @param text what happens there, in Chinese
   */
  public record Step(String kind, String text) {}

  /** Keeps the steps unmodifiable. */
  public Explanation {
    steps = List.copyOf(steps);
  }
}
