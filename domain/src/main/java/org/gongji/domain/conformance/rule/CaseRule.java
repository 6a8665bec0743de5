package org.gongji.domain.conformance.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.Form;
import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.conformance.column.RuleCase;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.rulebook.RejectionTexts;
import org.gongji.domain.rulebook.Rulebook;

/** A rule as testers know it (规则): its two names, its columns, and how it is asked. */
public abstract class CaseRule {

  /** 用例. */
  public static final Column CASE = new Column("用例", "case", Form.TEXT, "示例");

  /** 规则. */
  public static final Column RULE = new Column("规则", "rule", Form.TEXT, "");

  /** 业务日期. */
  public static final Column DATE = new Column("业务日期", "date", Form.DATE, "2022-04-01");

  /** 期望. */
  public static final Column EXPECT = new Column("期望", "expect", Form.TEXT, "通过");

  /** What every case has. */
  public static final List<Column> COMMON = List.of(CASE, RULE, DATE, EXPECT);

  private final String chineseName;
  private final String englishName;
  private final String clause;
  private final List<Column> inputs;
  private final List<Column> outputs;

  CaseRule(
      String chineseName,
      String englishName,
      String clause,
      List<Column> inputs,
      List<Column> outputs) {
    this.chineseName = chineseName;
    this.englishName = englishName;
    this.clause = clause;
    this.inputs = inputs;
    this.outputs = outputs;
  }

  /**
   * The name in case files and on pages.
   *
   * @return for example 月缴存额
   */
  public final String chineseName() {
    return chineseName;
  }

  /**
   * The name in case files with English headers.
   *
   * @return for example {@code monthly-contribution}
   */
  public final String englishName() {
    return englishName;
  }

  /**
   * The clause of the rulebook.
   *
   * @return for example {@code R1}
   */
  public final String clause() {
    return clause;
  }

  /**
   * What it decides from.
   *
   * @return input columns; any of them may be left empty
   */
  public final List<Column> inputs() {
    return inputs;
  }

  /**
   * What an accepted case answers.
   *
   * @return output columns, possibly none
   */
  public final List<Column> outputs() {
    return outputs;
  }

  /**
   * All its columns, in the order of a template.
   *
   * @return common ones, inputs, outputs
   */
  public final List<Column> columns() {
    return Stream.of(COMMON, inputs, outputs).flatMap(List::stream).toList();
  }

  /**
   * The column a header names for this rule.
   *
   * @param header a Chinese or English name
   * @return the column, or empty
   */
  public final Optional<Column> column(String header) {
    return columns().stream().filter(column -> column.isNamed(header)).findFirst();
  }

  /**
   * Shows one decision step by step.
   *
   * @param rulebook the city's rules
   * @param written the case; its name, rule and expectation may be missing
   * @return the steps, the last one saying the result
   * @throws MalformedCase when the case cannot be read
   */
  public final Explanation explain(Rulebook rulebook, RuleCase written) {
    var given = cells(written);
    var decision = decide(rulebook, given);
    var steps = new ArrayList<Explanation.Step>();
    steps.add(new Explanation.Step("规则", clause + " " + chineseName + cited(rulebook, given)));
    given.texts().forEach((column, text) -> {
      if (column.equals(DATE) || inputs.contains(column)) {
        steps.add(new Explanation.Step("输入", column.chinese() + " " + text));
      }
    });
    steps.addAll(working(rulebook, given));
    decision
        .rejections()
        .forEach(rejection -> steps.add(new Explanation.Step("结果", refused(rejection))));
    decision
        .accepted()
        .ifPresent(outputs -> steps.add(new Explanation.Step("结果", stated(outputs))));
    return new Explanation(steps);
  }

  private String cited(Rulebook rulebook, Cells given) {
    return rulebook
        .pack()
        .citation(clause, given.requiredDate(DATE))
        .map(citation -> "，依据" + citation)
        .orElse("");
  }

  private static String refused(Rejection rejection) {
    var texts = RejectionTexts.chinese();
    return "拒绝 "
        + rejection.code().name()
        + "："
        + texts.message(rejection)
        + "。"
        + texts.remedy(rejection);
  }

  private static String stated(Map<Column, String> outputs) {
    var text = new StringBuilder("通过");
    outputs.forEach((column, value) ->
        text.append(text.length() > 2 ? "，" : "：").append(column).append(' ').append(value));
    return text.toString();
  }

  /**
   * Reads a case of this rule.
   *
   * @param written the case
   * @return its cells
   * @throws MalformedCase when it cannot be read
   */
  public final Cells cells(RuleCase written) {
    return Cells.of(written, chineseName, columns());
  }

  /**
   * Asks the rulebook. A check whose inputs are not given is not made, and an output that needs
   * them is not answered.
   *
   * @param rulebook the city's rules
   * @param given the cells of a case of this rule
   * @return accepted with the canonical text of each output, or rejected
   * @throws MalformedCase when inputs contradict each other
   */
  public abstract Decision<Map<Column, String>> decide(Rulebook rulebook, Cells given);

  /** The parameters and formulas between the inputs and the result. */
  List<Explanation.Step> working(Rulebook rulebook, Cells given) {
    return List.of();
  }
}
