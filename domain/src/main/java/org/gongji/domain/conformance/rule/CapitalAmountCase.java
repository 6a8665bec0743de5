package org.gongji.domain.conformance.rule;

import java.util.List;
import java.util.Map;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.Form;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.money.CapitalAmount;
import org.gongji.domain.rulebook.Rulebook;

/** R12, 大写金额. */
final class CapitalAmountCase extends CaseRule {

  private static final Column AMOUNT = new Column("金额", "amount", Form.MONEY, "6100.00");
  private static final Column CAPITALS = new Column("大写", "capitals", Form.TEXT, "陆仟壹佰元整");

  CapitalAmountCase() {
    super("大写金额", "capital-amount", "R12", List.of(AMOUNT), List.of(CAPITALS));
  }

  @Override
  public Decision<Map<Column, String>> decide(Rulebook rulebook, Cells given) {
    return Decision.accept(given
        .money(AMOUNT)
        .map(amount -> Map.of(CAPITALS, CapitalAmount.of(amount)))
        .orElse(Map.of()));
  }
}
