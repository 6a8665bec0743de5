package org.gongji.domain.filing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gongji.domain.contribution.change.ChangeCode;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Step;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Question;
import org.gongji.domain.policy.Rule;

/**
 * R13, 审批: a line of a filing, judged again at approval by the data of that moment. Where nothing
 * but its change month has passed, it may be approved from the next open month.
 *
 * @param filedFor the change month it was filed for
 * @param nextOpen the first month that is not assessed, of either employer of a transfer
 * @param lineFrom the line as a question of its own rule, counting from a month
 * @param <T> what the line's rule results in
 */
public record Approval<T>(
    YearMonth filedFor, YearMonth nextOpen, Function<YearMonth, Question<T>> lineFrom)
    implements Question<Approval.Effect<T>> {

  /**
   * What an approval does.
   *
   * @param result what the line's rule results in
   * @param from the month from which it counts
   * @param moved whether that is not the month it was filed for, which its operator is told
   * @param <T> the type of the result
   */
  public record Effect<T>(T result, YearMonth from, boolean moved) {}

  @Override
  public Rule rule() {
    return line().rule();
  }

  @Override
  public LocalDate date() {
    return line().date();
  }

  @Override
  public Decision<Effect<T>> decide(PolicyPack pack) {
    var asFiled = line().decide(pack);
    var onlyPassed = !asFiled.rejections().isEmpty()
        && asFiled.rejections().stream()
            .allMatch(each -> each.code() == ChangeCode.CHANGE_MONTH_ALREADY_ASSESSED);
    return onlyPassed
        ? lineFrom.apply(nextOpen).decide(pack).map(result -> new Effect<>(result, nextOpen, true))
        : asFiled.map(result -> new Effect<>(result, filedFor, false));
  }

  private Question<T> line() {
    return lineFrom.apply(filedFor);
  }

  @Override
  public List<Step> inputs() {
    return line().inputs();
  }

  @Override
  public List<Step> working(PolicyPack pack) {
    var steps = new ArrayList<>(line().working(pack));
    steps.add(Step.formula("下一个可变更月度", Figure.of(nextOpen).toString())
        .about(ChangeCode.CHANGE_MONTH_ALREADY_ASSESSED));
    return steps;
  }

  @Override
  public List<Step> outcome(Effect<T> result) {
    var steps = new ArrayList<>(lineFrom.apply(result.from()).outcome(result.result()));
    steps.add(Step.result("生效月度", Figure.of(result.from())));
    return steps;
  }
}
