package org.gongji.domain.conformance.filing;

import static org.gongji.domain.conformance.rule.SharedColumns.ASSESSED_THROUGH;
import static org.gongji.domain.conformance.rule.SharedColumns.BASE;
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
import org.gongji.domain.conformance.rule.StatedContribution;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.change.ChangeCode;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.rulebook.Rulebook;
import org.gongji.domain.sealing.SealingCode;
import org.gongji.domain.sealing.Unseal;
import org.gongji.domain.sealing.UnsealTerms;

/** R6, 启封. */
public final class UnsealCase extends QuestionCase {

  private static final Column REASON = new Column("启封原因", "reason", Form.TEXT, "正常上班启封");
  private static final Column NEW_STATUS =
      new Column("启封后状态", "new status", Form.ACCOUNT_STATUS, "正常");
  private static final Column EFFECTIVE = new Column("生效基数", "effective base", Form.BASE, "4070");

  /** The one rule of its name. */
  public UnsealCase() {
    super(
        "启封",
        "unseal",
        Rule.R6,
        List.of(STATUS, HELD_AT, REASON, BASE, MONTH, ASSESSED_THROUGH),
        List.of(NEW_STATUS, EFFECTIVE));
  }

  @Override
  public List<String> choices(Column column, PolicyPack pack) {
    return column.equals(REASON)
        ? Reasons.ever(pack, UnsealTerms.PARAMETER, UnsealTerms::reasons)
        : super.choices(column, pack);
  }

  @Override
  public String example(Column column) {
    return column.equals(STATUS) ? "封存" : super.example(column);
  }

  @Override
  protected Asked<?> asked(Rulebook rulebook, Cells given) {
    var change = SharedColumns.change(given);
    var stated = StatedContribution.of(rulebook, given, change.month());
    var reason = given
        .text(REASON)
        .orElseGet(() -> Reasons.any(rulebook.pack(), UnsealTerms.PARAMETER, UnsealTerms::reasons));
    var question = new Unseal(
        SharedColumns.account(given, AccountStatus.SEALED),
        reason,
        stated.question().base(),
        change);
    return stated
        .unlessBase(Asked.of(question, effect -> {
          var outputs = new LinkedHashMap<Column, String>();
          outputs.put(NEW_STATUS, SharedColumns.named(effect.status()));
          if (given.have(BASE)) {
            outputs.put(EFFECTIVE, Long.toString(effect.base().yuan()));
          }
          return outputs;
        }))
        .unless(given.have(REASON), SealingCode.UNSEAL_REASON_UNKNOWN)
        .unless(given.have(MONTH), ChangeCode.CHANGE_MONTH_NOT_OPEN)
        .unless(given.have(MONTH, ASSESSED_THROUGH), ChangeCode.CHANGE_MONTH_ALREADY_ASSESSED);
  }
}
