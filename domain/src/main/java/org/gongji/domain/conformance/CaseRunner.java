package org.gongji.domain.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongji.domain.conformance.CaseResult.Difference;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.conformance.column.RuleCase;
import org.gongji.domain.conformance.rule.CaseRule;
import org.gongji.domain.rulebook.Rulebook;

/** Runs rule cases against one city's rulebook, or against another implementation. */
public final class CaseRunner {

  private static final String NOTHING = "（无）";

  private final Implementation implementation;

  private CaseRunner(Implementation implementation) {
    this.implementation = implementation;
  }

  /**
   * A runner.
   *
   * @param rulebook the city's rules
   * @return the runner
   */
  public static CaseRunner of(Rulebook rulebook) {
    return of((rule, given) -> rule.answer(rulebook, given));
  }

  /**
   * A runner for somebody else's rules.
   *
   * @param implementation what answers the cases
   * @return the runner
   */
  public static CaseRunner of(Implementation implementation) {
    return new CaseRunner(implementation);
  }

  /**
   * Runs a case: the codes are compared as a set after masking, filled outputs by value.
   *
   * @param written the case
   * @return how it came out
   * @throws MalformedCase when it cannot be read; the message says what is allowed
   */
  public CaseResult run(RuleCase written) {
    var rule = CaseRules.of(written);
    var given = rule.cells(written);
    var name = given.required(CaseRule.CASE);
    var unused = given.requiredDate(CaseRule.DATE);
    var expected = Expectation.of(given);
    var answer = implementation.answer(rule, given);
    var differences = new ArrayList<Difference>();
    var answered = new Expectation(answer.codes());
    if (!answered.equals(expected)) {
      differences.add(
          new Difference(CaseRule.EXPECT.chinese(), expected.toString(), answered.toString()));
    }
    differences.addAll(compared(rule, given, answer.outputs()));
    return new CaseResult(name, rule.chineseName(), differences);
  }

  private static List<Difference> compared(
      CaseRule rule, Cells given, Map<Column, String> answered) {
    var differences = new ArrayList<Difference>();
    for (var column : rule.outputs()) {
      var actual = answered.getOrDefault(column, NOTHING);
      given
          .text(column)
          .filter(expected -> !expected.equals(actual))
          .ifPresent(
              expected -> differences.add(new Difference(column.chinese(), expected, actual)));
    }
    return differences;
  }
}
