package org.gongji.conformance;

import java.util.List;
import java.util.stream.Stream;
import org.gongji.domain.conformance.CaseRunner;
import org.gongji.domain.conformance.Implementation;
import org.gongji.domain.conformance.rule.CaseRule;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.rulebook.Rulebook;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Proves rules by cases: a subclass says whose rules, and which folders of cases. Each case is a
 * test of its own, named after file, row and case; row 1 is the header.
 *
 * <pre>{@code
 * class OurPackTest extends Conformance {
 *
 *   @Override
 *   protected Implementation implementation() {
 *     return rulesOf(OurPack.pack());
 *   }
 *
 *   @Override
 *   protected List<CaseFolder> folders() {
 *     return List.of(CaseFolder.ofKit("common"), CaseFolder.at(Path.of("src/test/cases")));
 *   }
 * }
 * }</pre>
 */
public abstract class Conformance {

  /** For subclasses. */
  protected Conformance() {}

  /**
   * Whose rules are proved.
   *
   * @return what answers the cases
   */
  protected abstract Implementation implementation();

  /**
   * By which cases. A folder without any case to run fails.
   *
   * @return folders of the kit, or the city's own
   */
  protected abstract List<CaseFolder> folders();

  /**
   * Which rules are proved; cases of others are left out. All of them, unless overridden.
   *
   * @param rule a rule that cases are written for
   * @return true for one whose cases are run
   */
  protected boolean covers(CaseRule rule) {
    return true;
  }

  /**
   * Our rules under a city's own pack.
   *
   * @param pack the city's parameters
   * @return what answers the cases
   */
  protected static Implementation rulesOf(PolicyPack pack) {
    var rulebook = Rulebook.of(pack);
    return (rule, given) -> rule.answer(rulebook, given);
  }

  /**
   * Every case of every folder.
   *
   * @return a test a case
   */
  @TestFactory
  public final Stream<DynamicTest> every_case_comes_out_as_expected() {
    var runner = CaseRunner.of(implementation());
    return folders().stream().flatMap(folder -> tests(folder, runner).stream());
  }

  private List<DynamicTest> tests(CaseFolder folder, CaseRunner runner) {
    var tests = folder.cases().stream()
        .filter(each -> each.rule().map(this::covers).orElse(true))
        .map(each -> DynamicTest.dynamicTest(each.title(), () -> each.check(runner)))
        .toList();
    return tests.isEmpty()
        ? List.of(DynamicTest.dynamicTest(
            folder.toString(), () -> Assertions.fail(folder + "：没有可以验证的用例")))
        : tests;
  }
}
