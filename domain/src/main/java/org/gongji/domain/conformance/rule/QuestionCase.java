package org.gongji.domain.conformance.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Step;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.rulebook.RejectionTexts;
import org.gongji.domain.rulebook.Rulebook;

/** A rule whose case is one question of the rulebook. */
public abstract class QuestionCase extends CaseRule {

  /**
   * A rule of cases.
   *
   * @param chineseName its name in case files
   * @param englishName its name in case files with English headers
   * @param clause the rule of the rulebook
   * @param inputs what it decides from
   * @param outputs what it answers
   */
  protected QuestionCase(
      String chineseName,
      String englishName,
      Rule clause,
      List<Column> inputs,
      List<Column> outputs) {
    super(chineseName, englishName, clause, inputs, outputs);
  }

  /**
   * Turns a case into a question.
   *
   * @param rulebook the city's rules
   * @param given the cells of a case of this rule
   * @return the question, and which of its checks are not made
   */
  protected abstract Asked<?> asked(Rulebook rulebook, Cells given);

  @Override
  public final Answer answer(Rulebook rulebook, Cells given) {
    return answer(rulebook, asked(rulebook, given));
  }

  private static <T> Answer answer(Rulebook rulebook, Asked<T> asked) {
    var decision = rulebook.ask(asked.question());
    var outputs = new LinkedHashMap<>(asked.always());
    var rejections = made(decision.rejections(), asked);
    if (rejections.isEmpty()) {
      decision.accepted().map(asked.outputs()).ifPresent(outputs::putAll);
    }
    return Answer.of(rejections, outputs);
  }

  private static List<Rejection> made(List<Rejection> rejections, Asked<?> asked) {
    return Stream.concat(
            asked.before().stream(),
            rejections.stream().filter(each -> !asked.notMade().contains(each.code())))
        .toList();
  }

  /**
   * What was given as it was written; no step of a check that is not made, and of a result that
   * rests on values that were not given only the outputs that do not.
   */
  @Override
  protected final List<Step> steps(Rulebook rulebook, Cells given) {
    var asked = asked(rulebook, given);
    var steps = new ArrayList<Step>();
    for (var step : rulebook.explain(asked.question()).steps()) {
      var shown = step.kind() == Step.Kind.PARAMETER
          || (step.code() == null ? asked.complete() : !asked.notMade().contains(step.code()));
      if (shown && step.kind() != Step.Kind.INPUT && step.kind() != Step.Kind.RULE) {
        steps.add(step);
      }
    }
    asked.before().forEach(each -> steps.add(RejectionTexts.chinese().step(each)));
    if (steps.stream().noneMatch(step -> step.kind() == Step.Kind.RESULT)) {
      steps.add(Step.result("通过", ""));
      answer(rulebook, asked)
          .outputs()
          .forEach((column, text) -> steps.add(Step.result(column.chinese(), text)));
    }
    return steps;
  }
}
