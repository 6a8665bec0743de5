package org.gongji.docs.rulecase.report;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongji.docs.rulecase.LocatedCase;
import org.gongji.docs.rulecase.guide.AnswerableCodes;
import org.gongji.domain.conformance.CaseRules;
import org.gongji.domain.conformance.column.HalfWidth;
import org.gongji.domain.conformance.rule.CaseRule;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.rulebook.Precedence;
import org.gongji.domain.rulebook.RuleNumbers;

/**
 * What the cases of a run reach (覆盖情况).
 *
 * @param clauses with a case of their own, or with a case that expects one of their codes
 * @param codes that some case expects
 */
record Coverage(Set<Rule> clauses, Set<RejectionCode> codes) {

  private static final Pattern CODE = Pattern.compile("[A-Z_]+");

  Coverage {
    clauses = Set.copyOf(clauses);
    codes = Set.copyOf(codes);
  }

  static Coverage of(CaseRun run) {
    var names = run.outcomes().stream()
        .flatMap(outcome -> CODE.matcher(expected(outcome.at())).results())
        .map(found -> found.group())
        .collect(Collectors.toSet());
    var codes = Precedence.ORDER.stream()
        .filter(code -> names.contains(code.name()))
        .collect(Collectors.toSet());
    var clauses = new HashSet<Rule>();
    codes.forEach(code -> clauses.add(RuleNumbers.OF.get(code)));
    run.outcomes()
        .forEach(outcome ->
            CaseRules.named(outcome.result().rule()).map(CaseRule::clause).ifPresent(clauses::add));
    return new Coverage(clauses, codes);
  }

  private static String expected(LocatedCase at) {
    return at.written().cells().entrySet().stream()
        .filter(cell -> CaseRule.EXPECT.isNamed(cell.getKey()))
        .map(cell -> HalfWidth.of(cell.getValue()))
        .findFirst()
        .orElse("");
  }

  List<Rule> missingClauses() {
    return Arrays.stream(Rule.values()).filter(rule -> !clauses.contains(rule)).toList();
  }

  /** In the order in which refusals are shown. */
  List<RejectionCode> missingCodes() {
    return Precedence.ORDER.stream().filter(code -> !codes.contains(code)).toList();
  }

  /** Whether a case file can hold a case of a clause at all. */
  static boolean isTestable(Rule clause) {
    return CaseRules.all().stream().anyMatch(rule -> rule.clause() == clause)
        || RuleNumbers.CODES.getOrDefault(clause, List.of()).stream()
            .anyMatch(Coverage::isTestable);
  }

  /** Whether a case can expect a code at all. */
  static boolean isTestable(RejectionCode code) {
    return AnswerableCodes.all().contains(code);
  }
}
