package org.gongji.domain.conformance.filing;

import static org.gongji.domain.conformance.rule.SharedColumns.ASSESSED_THROUGH;
import static org.gongji.domain.conformance.rule.SharedColumns.HELD_AT;
import static org.gongji.domain.conformance.rule.SharedColumns.MONTH;
import static org.gongji.domain.conformance.rule.SharedColumns.STATUS;

import java.util.LinkedHashMap;
import java.util.List;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.Form;
import org.gongji.domain.conformance.rule.Asked;
import org.gongji.domain.conformance.rule.QuestionCase;
import org.gongji.domain.conformance.rule.SharedColumns;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.change.ChangeCode;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.rulebook.Rulebook;
import org.gongji.domain.sealing.Seal;
import org.gongji.domain.sealing.SealTerms;
import org.gongji.domain.sealing.SealingCode;

/** R5, 封存. */
public final class SealCase extends QuestionCase {

  private static final Column REASON = new Column("封存原因", "reason", Form.TEXT, "离职封存");
  private static final Column NEW_STATUS =
      new Column("封存后状态", "new status", Form.ACCOUNT_STATUS, "封存");
  private static final Column DESTINATION =
      new Column("去向", "destination", Form.DESTINATION, "集中封存户");

  /** The one rule of its name. */
  public SealCase() {
    super(
        "封存",
        "seal",
        Rule.R5,
        List.of(STATUS, HELD_AT, REASON, MONTH, ASSESSED_THROUGH),
        List.of(NEW_STATUS, DESTINATION));
  }

  @Override
  public List<String> choices(Column column, PolicyPack pack) {
    return column.equals(REASON)
        ? Reasons.ever(pack, SealTerms.PARAMETER, SealTerms::plainReasons)
        : super.choices(column, pack);
  }

  @Override
  protected Asked<?> asked(Rulebook rulebook, Cells given) {
    var reason = given
        .text(REASON)
        .orElseGet(
            () -> Reasons.any(rulebook.pack(), SealTerms.PARAMETER, SealTerms::plainReasons));
    var question = new Seal(
        SharedColumns.account(given, AccountStatus.NORMAL), reason, SharedColumns.change(given));
    return Asked.of(question, effect -> {
          var outputs = new LinkedHashMap<Column, String>();
          outputs.put(NEW_STATUS, SharedColumns.named(effect.status()));
          if (given.have(REASON)) {
            outputs.put(DESTINATION, effect.destination().chineseName());
          }
          return outputs;
        })
        .unless(given.have(REASON), SealingCode.SEAL_REASON_UNKNOWN)
        .unless(given.have(MONTH), ChangeCode.CHANGE_MONTH_NOT_OPEN)
        .unless(given.have(MONTH, ASSESSED_THROUGH), ChangeCode.CHANGE_MONTH_ALREADY_ASSESSED);
  }
}
