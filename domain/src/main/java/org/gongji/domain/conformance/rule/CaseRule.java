package org.gongji.domain.conformance.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.Form;
import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.conformance.column.RuleCase;
import org.gongji.domain.decision.Explanation;
import org.gongji.domain.decision.Step;
import org.gongji.domain.policy.Citation;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Rule;
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
  public static final Column EXPECT = new Column("期望", "expect", Form.EXPECTATION, "通过");

  /** What every case has. */
  public static final List<Column> COMMON = List.of(CASE, RULE, DATE, EXPECT);

  private final String chineseName;
  private final String englishName;
  private final Rule clause;
  private final List<Column> inputs;
  private final List<Column> outputs;

  /**
   * A rule of cases.
   *
   * @param chineseName its name in case files
   * @param englishName its name in case files with English headers
   * @param clause the rule of the rulebook
   * @param inputs what it decides from
   * @param outputs what it answers
   */
  protected CaseRule(
      String chineseName,
      String englishName,
      Rule clause,
      List<Column> inputs,
      List<Column> outputs) {
    this.chineseName = chineseName;
    this.englishName = englishName;
    this.clause = clause;
    this.inputs = List.copyOf(inputs);
    this.outputs = List.copyOf(outputs);
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
   * The rule of the rulebook.
   *
   * @return for example {@code R1}
   */
  public final Rule clause() {
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
   * @return the steps, the last ones saying the result
   * @throws MalformedCase when the case cannot be read
   */
  public final Explanation explain(Rulebook rulebook, RuleCase written) {
    var given = cells(written);
    var clause = rulebook
        .pack()
        .citation(this.clause.name(), given.requiredDate(DATE))
        .map(Citation::toString)
        .orElse("");
    var steps = new ArrayList<Step>();
    steps.add(new Step(Step.Kind.RULE, this.clause.name() + " " + chineseName, clause, null, null));
    given.texts().forEach((column, text) -> {
      if (column.equals(DATE) || inputs.contains(column)) {
        steps.add(Step.input(column.chinese(), text));
      }
    });
    steps.addAll(steps(rulebook, given));
    return new Explanation(steps);
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
   * The values of a column that stand in a list, for a drop-down.
   *
   * @param column one of this rule's columns
   * @param pack the city's parameters, which may hold the list
   * @return in order; empty where any value may be written
   */
  public List<String> choices(Column column, PolicyPack pack) {
    return column.form().choices();
  }

  /**
   * What a template shows in a column.
   *
   * @param column one of this rule's columns
   * @return a value; under the default pack the values of all columns make a case that passes
   */
  public String example(Column column) {
    return column.equals(RULE) ? chineseName : column.example();
  }

  /**
   * Asks the rulebook. A check whose inputs are not given is not made, and an output that needs
   * them is not answered.
   *
   * @param rulebook the city's rules
   * @param given the cells of a case of this rule
   * @return the codes, and the canonical text of each output
   * @throws MalformedCase when inputs contradict each other
   */
  public abstract Answer answer(Rulebook rulebook, Cells given);

  /**
   * The parameters, formulas and results of a decision.
   *
   * @param rulebook the city's rules
   * @param given the cells of a case of this rule
   * @return in the order in which a clerk would reckon
   */
  protected abstract List<Step> steps(Rulebook rulebook, Cells given);
}
