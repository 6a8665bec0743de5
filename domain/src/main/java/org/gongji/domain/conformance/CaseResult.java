package org.gongji.domain.conformance;

import java.util.List;

/**
 * How a case came out (用例结果).
 *
 * @param name 用例
 * @param rule the Chinese name of its rule
 * @param differences none where it passed
 */
public record CaseResult(String name, String rule, List<Difference> differences) {

  /**
   * One column in which the rulebook answers otherwise.
   *
   * @param column 期望 or an output column
   * @param expected what the case says
   * @param actual what the rulebook says
   */
  public record Difference(String column, String expected, String actual) {

    /** As a failing line shows it: {@code 月缴存额 期望 977.00，实际 976.00}. */
    @Override
    public String toString() {
      return column.equals("期望")
          ? "期望 " + expected + "，实际 " + actual
          : column + " 期望 " + expected + "，实际 " + actual;
    }
  }

  /** Keeps the differences unmodifiable. */
  public CaseResult {
    differences = List.copyOf(differences);
  }

  /**
   * Whether codes and filled outputs all agree.
   *
   * @return true without a difference
   */
  public boolean passed() {
    return differences.isEmpty();
  }
}
