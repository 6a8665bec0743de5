package org.gongji.domain.conformance.filing;

import static org.gongji.domain.conformance.rule.SharedColumns.ASSESSED_THROUGH;
import static org.gongji.domain.conformance.rule.SharedColumns.CHANNEL;
import static org.gongji.domain.conformance.rule.SharedColumns.HELD_AT;
import static org.gongji.domain.conformance.rule.SharedColumns.MONTH;
import static org.gongji.domain.conformance.rule.SharedColumns.STATUS;

import java.util.List;
import java.util.Map;
import org.gongji.domain.adjustment.AdjustmentCode;
import org.gongji.domain.adjustment.BaseAdjustment;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.Form;
import org.gongji.domain.conformance.rule.Asked;
import org.gongji.domain.conformance.rule.QuestionCase;
import org.gongji.domain.conformance.rule.SharedColumns;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionCode;
import org.gongji.domain.contribution.change.ChangeCode;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.rulebook.Rulebook;

/** R2, 基数调整. */
public final class BaseAdjustmentCase extends QuestionCase {

  private static final Column CURRENT = new Column("原缴存基数", "current base", Form.BASE, "3000");
  private static final Column PROPOSED = new Column("调整后缴存基数", "new base", Form.BASE, "3600");
  private static final Column LAST =
      new Column("上次调整日期", "last adjusted", Form.DATES, "2021-07-05");
  private static final Column EFFECTIVE = new Column("生效基数", "effective base", Form.BASE, "3600");

  private static final Base ANY = Base.ofYuan(5_000);

  /** The one rule of its name. */
  public BaseAdjustmentCase() {
    super(
        "基数调整",
        "base-adjustment",
        Rule.R2,
        List.of(CHANNEL, STATUS, HELD_AT, CURRENT, PROPOSED, LAST, MONTH, ASSESSED_THROUGH),
        List.of(EFFECTIVE));
  }

  /** Another base, within any limit of an adjustment. */
  private static Base beside(Base base) {
    return Base.ofYuan(base.yuan() + 1);
  }

  @Override
  protected Asked<?> asked(Rulebook rulebook, Cells given) {
    var proposed = given.base(PROPOSED);
    var current = given.base(CURRENT);
    var question = new BaseAdjustment(
        SharedColumns.channel(given, Channel.COUNTER),
        SharedColumns.account(given, AccountStatus.NORMAL),
        current.or(() -> proposed.map(BaseAdjustmentCase::beside)).orElse(ANY),
        proposed.or(() -> current.map(BaseAdjustmentCase::beside)).orElse(beside(ANY)),
        given.dates(LAST),
        SharedColumns.change(given));
    return Asked.of(
            question,
            effect -> proposed
                .map(stated -> Map.of(EFFECTIVE, Long.toString(effect.base().yuan())))
                .orElse(Map.of()))
        .unless(given.have(CURRENT, PROPOSED), AdjustmentCode.BASE_UNCHANGED)
        .unless(given.have(CHANNEL, CURRENT, PROPOSED), AdjustmentCode.ADJUSTMENT_OVER_ONLINE_LIMIT)
        .unless(
            given.have(PROPOSED),
            ContributionCode.BASE_NOT_POSITIVE,
            ContributionCode.BASE_BELOW_FLOOR,
            ContributionCode.BASE_ABOVE_CEILING)
        .unless(given.have(MONTH), ChangeCode.CHANGE_MONTH_NOT_OPEN)
        .unless(given.have(MONTH, ASSESSED_THROUGH), ChangeCode.CHANGE_MONTH_ALREADY_ASSESSED);
  }
}
