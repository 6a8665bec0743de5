package org.gongji.domain.adjustment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.BaseAllowed;
import org.gongji.domain.contribution.change.AccountState;
import org.gongji.domain.contribution.change.ChangeMonth;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Step;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.policy.Dated;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Question;
import org.gongji.domain.policy.Rule;

/**
 * R2, 基数调整: whether one person's base may be adjusted.
 *
 * @param channel 渠道; the online limit holds in the hall only
 * @param account 账户状态
 * @param current 原缴存基数
 * @param proposed 调整后缴存基数, rounded half up to whole yuan as {@link Base#parse} does
 * @param adjustedOn when the account's approved adjustments were submitted (上次调整日期)
 * @param change 变更月度
 */
public record BaseAdjustment(
    Channel channel,
    AccountState account,
    Base current,
    Base proposed,
    List<LocalDate> adjustedOn,
    ChangeMonth change)
    implements Question<BaseAdjustment.Effect> {

  /**
   * What an accepted adjustment does.
   *
   * @param base 生效基数, from the change month
   * @param overOnlineLimit whether it moves further than the hall decides, which takes more evidence
   */
  public record Effect(Base base, boolean overOnlineLimit) {}

  /** Keeps the history unmodifiable. */
  public BaseAdjustment {
    adjustedOn = List.copyOf(adjustedOn);
  }

  @Override
  public Rule rule() {
    return Rule.R2;
  }

  @Override
  public LocalDate date() {
    return change.businessDate();
  }

  @Override
  public Decision<Effect> decide(PolicyPack pack) {
    var terms = pack.on(AdjustmentTerms.PARAMETER, date());
    return Violations.of(account.checkNormal())
        .and(account.checkWithEmployer())
        .and(change.check(pack))
        .and(BaseAllowed.check(proposed, change.month(), pack))
        .and(BaseMoves.check(current, proposed))
        .and(Violations.under(terms, this::check))
        .orAccept(() -> new Effect(proposed, isOver(terms.orThrow())));
  }

  private Violations check(Dated<AdjustmentTerms> terms) {
    var left = Violations.of(AdjustmentLeftThisYear.check(adjustedOn, date(), terms));
    return channel == Channel.WEB_HALL
        ? left.and(AdjustmentWithinOnlineLimit.check(current, proposed, terms))
        : left;
  }

  private boolean isOver(Dated<AdjustmentTerms> terms) {
    return AdjustmentWithinOnlineLimit.isOver(current, proposed, terms.value().onlineLimit());
  }

  @Override
  public List<Step> inputs() {
    var steps = new ArrayList<>(List.of(
        Step.input("渠道", channel.chineseName()),
        Step.input("账户状态", account),
        Step.input("原缴存基数", Figure.of(current.yuan())),
        Step.input("调整后缴存基数", Figure.of(proposed.yuan())),
        Step.input(
            "上次调整日期",
            adjustedOn.isEmpty()
                ? "（无）"
                : adjustedOn.stream().map(LocalDate::toString).collect(Collectors.joining("、")))));
    steps.addAll(change.inputs());
    return steps;
  }

  @Override
  public List<Step> working(PolicyPack pack) {
    var steps = new ArrayList<>(change.working(pack));
    steps.addAll(BaseAllowed.working(change.month(), pack));
    pack.on(AdjustmentTerms.PARAMETER, date())
        .accepted()
        .ifPresent(terms -> steps.addAll(working(terms)));
    return steps;
  }

  private List<Step> working(Dated<AdjustmentTerms> terms) {
    var value = terms.value();
    var year = value.yearOf(date());
    var moved = AdjustmentWithinOnlineLimit.moved(current, proposed);
    return List.of(
        Step.parameter("每个调整年度可调整", value.timesAYear() + " 次", terms.since()),
        Step.formula("本调整年度", year + " 至 " + year.plusYears(1).minusDays(1))
            .about(AdjustmentCode.ALREADY_ADJUSTED_THIS_YEAR),
        Step.parameter("线上调整上限", value.onlineLimit(), terms.since()),
        Step.formula(
                "线上调整幅度",
                "|" + Figure.of(proposed.yuan()) + " - " + Figure.of(current.yuan()) + "| = "
                    + Figure.of(moved) + (isOver(terms) ? " > " : " ≤ ") + Figure.of(current.yuan())
                    + " × " + value.onlineLimit())
            .about(AdjustmentCode.ADJUSTMENT_OVER_ONLINE_LIMIT));
  }

  @Override
  public List<Step> outcome(Effect result) {
    return List.of(Step.result("生效基数", Figure.of(result.base().yuan())));
  }
}
