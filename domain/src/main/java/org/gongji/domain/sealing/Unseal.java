package org.gongji.domain.sealing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.BaseAllowed;
import org.gongji.domain.contribution.change.AccountState;
import org.gongji.domain.contribution.change.ChangeMonth;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Step;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Question;
import org.gongji.domain.policy.Rule;

/**
 * R6, 启封: whether one account may be unsealed. The base stated here is no adjustment: it may move
 * any distance and does not count.
 *
 * @param account 账户状态
 * @param reason 启封原因, a code or a name of the city's
 * @param base 缴存基数: the one stated, or else the one kept since the seal
 * @param change 变更月度
 */
public record Unseal(AccountState account, String reason, Base base, ChangeMonth change)
    implements Question<Unseal.Effect> {

  /**
   * What an accepted unseal does.
   *
   * @param status 启封后状态, from the change month
   * @param base 生效基数
   */
  public record Effect(AccountStatus status, Base base) {}

  @Override
  public Rule rule() {
    return Rule.R6;
  }

  @Override
  public LocalDate date() {
    return change.businessDate();
  }

  @Override
  public Decision<Effect> decide(PolicyPack pack) {
    return Violations.of(
            AccountUnsealable.checkSealed(account), AccountUnsealable.checkHere(account))
        .and(change.check(pack))
        .and(BaseAllowed.check(base, change.month(), pack))
        .and(Violations.under(
            pack.on(UnsealTerms.PARAMETER, date()),
            terms -> Violations.of(Reason.check(
                reason, terms.map(UnsealTerms::reasons), SealingCode.UNSEAL_REASON_UNKNOWN))))
        .orAccept(() -> new Effect(AccountStatus.NORMAL, base));
  }

  @Override
  public List<Step> inputs() {
    var steps = new ArrayList<>(List.of(
        Step.input("账户状态", account),
        Step.input("启封原因", reason),
        Step.input("缴存基数", Figure.of(base.yuan()))));
    steps.addAll(change.inputs());
    return steps;
  }

  @Override
  public List<Step> working(PolicyPack pack) {
    var steps = new ArrayList<>(change.working(pack));
    steps.addAll(BaseAllowed.working(change.month(), pack));
    return steps;
  }

  @Override
  public List<Step> outcome(Effect result) {
    return List.of(
        Step.result("启封后状态", result.status().chineseName()),
        Step.result("生效基数", Figure.of(result.base().yuan())));
  }
}
