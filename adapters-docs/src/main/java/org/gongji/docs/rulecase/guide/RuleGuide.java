package org.gongji.docs.rulecase.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongji.docs.rulecase.guide.ColumnGuide.Use;
import org.gongji.domain.conformance.CaseRunner;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.Form;
import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.conformance.column.RuleCase;
import org.gongji.domain.conformance.rule.CaseRule;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.evidence.EvidenceTerms;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.rulebook.Rulebook;

/**
 * How cases of one rule are written (规则的用例说明), under one city's pack.
 *
 * @param columns in the order of a template
 * @param codes what the rule can refuse for, in the order in which refusals are shown
 */
public record RuleGuide(CaseRule rule, List<ColumnGuide> columns, List<RejectionCode> codes) {

  /** Keeps the lists unmodifiable. */
  public RuleGuide {
    columns = List.copyOf(columns);
    codes = List.copyOf(codes);
  }

  public static RuleGuide of(CaseRule rule, PolicyPack pack) {
    var example = new LinkedHashMap<Column, String>();
    rule.columns().forEach(column -> example.put(column, example(rule, column, pack)));
    return new RuleGuide(
        rule,
        rule.columns().stream()
            .map(column -> new ColumnGuide(
                column,
                use(rule, column),
                isRequired(column, example, pack),
                choices(rule, column, pack),
                allowed(rule, column, pack),
                example.getOrDefault(column, "")))
            .toList(),
        AnswerableCodes.of(rule));
  }

  private static Use use(CaseRule rule, Column column) {
    if (CaseRule.COMMON.contains(column)) {
      return Use.COMMON;
    }
    return rule.inputs().contains(column) ? Use.INPUT : Use.OUTPUT;
  }

  private static List<String> choices(CaseRule rule, Column column, PolicyPack pack) {
    return column.equals(CaseRule.RULE) ? List.of(rule.chineseName()) : rule.choices(column, pack);
  }

  /** A city that has not the reason of the example has another one. */
  private static String example(CaseRule rule, Column column, PolicyPack pack) {
    var example = rule.example(column);
    var choices = choices(rule, column, pack);
    return example.isEmpty() || choices.isEmpty() || choices.contains(example)
        ? example
        : choices.get(0);
  }

  private static String allowed(CaseRule rule, Column column, PolicyPack pack) {
    var choices = choices(rule, column, pack);
    if (!choices.isEmpty()) {
      return String.join("、", choices);
    }
    return column.form() == Form.CODES
        ? column.form().allowed() + "：" + evidence(pack)
        : column.form().allowed();
  }

  private static String evidence(PolicyPack pack) {
    return pack.timeline(EvidenceTerms.PARAMETER).stream()
        .flatMap(timeline -> timeline.spans().stream())
        .flatMap(span -> span.value().kinds().stream())
        .map(kind -> kind.code() + " " + kind.chineseName())
        .distinct()
        .collect(Collectors.joining("、"));
  }

  /** Found out by leaving it out: so nobody has to keep a list. */
  private static boolean isRequired(Column column, Map<Column, String> example, PolicyPack pack) {
    var cells = new LinkedHashMap<String, String>();
    example.forEach((other, text) -> cells.put(other.chinese(), text));
    cells.remove(column.chinese());
    try {
      var unused = CaseRunner.of(Rulebook.of(pack)).run(new RuleCase(cells));
      return false;
    } catch (MalformedCase missing) {
      return true;
    }
  }
}
