package org.gongji.domain.conformance.figure;

import java.util.List;
import java.util.Map;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.Form;
import org.gongji.domain.conformance.rule.Answer;
import org.gongji.domain.conformance.rule.CaseRule;
import org.gongji.domain.decision.Step;
import org.gongji.domain.money.CapitalAmount;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.rulebook.Rulebook;

/** R12, 大写金额. */
public final class CapitalAmountCase extends CaseRule {

  private static final Column AMOUNT = new Column("金额", "amount", Form.MONEY, "6100.00");
  private static final Column CAPITALS = new Column("大写", "capitals", Form.TEXT, "陆仟壹佰元整");

  /** The one rule of its name. */
  public CapitalAmountCase() {
    super("大写金额", "capital-amount", Rule.R12, List.of(AMOUNT), List.of(CAPITALS));
  }

  @Override
  public Answer answer(Rulebook rulebook, Cells given) {
    return Answer.accepted(given
        .money(AMOUNT)
        .map(amount -> Map.of(CAPITALS, CapitalAmount.of(amount)))
        .orElse(Map.of()));
  }

  @Override
  protected List<Step> steps(Rulebook rulebook, Cells given) {
    return given.money(AMOUNT).stream()
        .map(amount -> Step.result(CAPITALS.chinese(), CapitalAmount.of(amount)))
        .toList();
  }
}
