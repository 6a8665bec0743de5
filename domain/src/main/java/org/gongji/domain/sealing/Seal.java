package org.gongji.domain.sealing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.change.AccountState;
import org.gongji.domain.contribution.change.ChangeMonth;
import org.gongji.domain.contribution.change.HeldAt;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Step;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Question;
import org.gongji.domain.policy.Rule;

/**
 * R5, 封存: whether one account may be sealed; its base is kept.
 *
 * @param account 账户状态
 * @param reason 封存原因, a code or a name of the city's
 * @param change 变更月度
 */
public record Seal(AccountState account, String reason, ChangeMonth change)
    implements Question<Seal.Effect> {

  /**
   * What an accepted seal does.
   *
   * @param status 封存后状态, from the change month
   * @param destination 去向: 本单位, or 集中封存户 once nothing before the change month is owed
   * @param from the change month
   */
  public record Effect(AccountStatus status, HeldAt destination, YearMonth from) {

    /**
     * Whether the account still waits with its employer for its months to be paid (待转).
     *
     * @param allocatedThrough the last month that is assessed and allocated
     * @return true for one that moves, while a month before the change month is not allocated
     */
    public boolean waits(YearMonth allocatedThrough) {
      return destination == HeldAt.CENTRAL && allocatedThrough.isBefore(from.minusMonths(1));
    }
  }

  @Override
  public Rule rule() {
    return Rule.R5;
  }

  @Override
  public LocalDate date() {
    return change.businessDate();
  }

  @Override
  public Decision<Effect> decide(PolicyPack pack) {
    var terms = pack.on(SealTerms.PARAMETER, date());
    return Violations.of(account.checkNormal(), account.checkWithEmployer())
        .and(change.check(pack))
        .and(Violations.under(
            terms,
            value -> Violations.of(Reason.check(
                reason, value.map(SealTerms::plainReasons), SealingCode.SEAL_REASON_UNKNOWN))))
        .orAccept(() -> effect(terms.orThrow().value()));
  }

  private Effect effect(SealTerms terms) {
    var destination = terms.named(reason).toCentral() ? HeldAt.CENTRAL : HeldAt.OWN;
    return new Effect(AccountStatus.SEALED, destination, change.month());
  }

  @Override
  public List<Step> inputs() {
    var steps = new ArrayList<>(List.of(Step.input("账户状态", account), Step.input("封存原因", reason)));
    steps.addAll(change.inputs());
    return steps;
  }

  @Override
  public List<Step> working(PolicyPack pack) {
    var steps = new ArrayList<>(change.working(pack));
    pack.on(SealTerms.PARAMETER, date())
        .accepted()
        .ifPresent(terms -> terms
            .value()
            .reasons()
            .forEach(each -> steps.add(Step.parameter(
                    each.reason().chineseName(),
                    each.toCentral() ? "转入集中封存户" : "留在本单位",
                    terms.since())
                .about(SealingCode.SEAL_REASON_UNKNOWN))));
    return steps;
  }

  @Override
  public List<Step> outcome(Effect result) {
    return List.of(
        Step.result("封存后状态", result.status().chineseName()),
        Step.result(
            "去向",
            result.destination().chineseName()
                + (result.destination() == HeldAt.CENTRAL
                    ? "，" + Figure.of(result.from().minusMonths(1)) + " 及以前各月分配入账后转入"
                    : "")));
  }
}
