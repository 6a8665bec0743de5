package org.gongji.domain.transfer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.ContributionQuestion;
import org.gongji.domain.contribution.MonthlyContribution;
import org.gongji.domain.contribution.change.ChangeMonth;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Step;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Question;
import org.gongji.domain.policy.Rule;
import org.jspecify.annotations.Nullable;

/**
 * R8, 缴存人单位调整: whether one account may move into the acting employer, with its whole balance.
 *
 * <p>It arrives as it was; from the central sealed account it arrives sealed. R1's limits are asked
 * of one that arrives contributing: a sealed one gets its base when it is unsealed.
 *
 * @param route 转出户、转入户、所在户号
 * @param status 个人账户状态
 * @param reason 转移原因, a code or a name of the city's
 * @param contribution its base under a rate scheme and the precision of the new employer, from the
 *     change month
 * @param change 变更月度 at the new employer
 * @param sourceAssessedThrough 已核定至 of the old employer, null for the central sealed account,
 *     which is never assessed
 */
public record Transfer(
    Route route,
    AccountStatus status,
    String reason,
    ContributionQuestion contribution,
    ChangeMonth change,
    @Nullable YearMonth sourceAssessedThrough)
    implements Question<Transfer.Effect> {

  /**
   * Where an account goes.
   *
   * @param from 转出户, the employer it is said to leave
   * @param to 转入户, the acting employer
   * @param standsWith 所在户号, where it really stands
   */
  public record Route(EmployerNumber from, EmployerNumber to, EmployerNumber standsWith) {}

  /**
   * What an accepted transfer does.
   *
   * @param status 转入后状态, from the change month
   * @param contribution what the person contributes there when in the status 正常
   */
  public record Effect(AccountStatus status, MonthlyContribution contribution) {}

  @Override
  public Rule rule() {
    return Rule.R8;
  }

  @Override
  public LocalDate date() {
    return change.businessDate();
  }

  @Override
  public Decision<Effect> decide(PolicyPack pack) {
    var centre = pack.on(CentreTerms.PARAMETER, date());
    var arriving = centre.map(terms -> arriving(terms.value()));
    return Violations.of(
            RouteLeads.checkSource(route), RouteLeads.checkElsewhere(route), checkMovable())
        .and(change.check(pack))
        .and(checkSource())
        .and(Violations.under(
            arriving,
            to -> to == AccountStatus.NORMAL
                ? Violations.of(contribution.decide(pack).rejections())
                : Violations.of()))
        .and(Violations.under(
            pack.on(TransferTerms.PARAMETER, date()),
            terms -> Violations.of(Reason.check(
                reason, terms.map(TransferTerms::reasons), TransferCode.TRANSFER_REASON_UNKNOWN))))
        .orAccept(() -> new Effect(arriving.orThrow(), contribution.computed()));
  }

  private AccountStatus arriving(CentreTerms centre) {
    return centre.isCentral(route.from()) ? AccountStatus.SEALED : status;
  }

  private Optional<Rejection> checkMovable() {
    return status.isOpen()
        ? Optional.empty()
        : Optional.of(TransferCode.ACCOUNT_NOT_MOVABLE.of(Figure.of(status.name())));
  }

  private Optional<Rejection> checkSource() {
    return Optional.ofNullable(sourceAssessedThrough)
        .flatMap(through -> new ChangeMonth(change.month(), through, date()).checkNotAssessed())
        .map(rejection -> rejection.with(Rejection.OF, Figure.of(ChangeMonth.SOURCE)));
  }

  @Override
  public List<Step> inputs() {
    var steps = new ArrayList<>(List.of(
        Step.input("转出户", route.from()),
        Step.input("转入户", route.to()),
        Step.input("所在户号", route.standsWith()),
        Step.input("账户状态", status.chineseName()),
        Step.input("转移原因", reason),
        Step.input(
            "转出单位已核定至",
            sourceAssessedThrough == null ? "（不核定）" : Figure.of(sourceAssessedThrough))));
    steps.addAll(change.inputs());
    steps.addAll(contribution.inputs());
    return steps;
  }

  @Override
  public List<Step> working(PolicyPack pack) {
    var steps = new ArrayList<>(change.working(pack));
    pack.on(CentreTerms.PARAMETER, date())
        .accepted()
        .ifPresent(terms -> steps.add(Step.formula(
            "转入后状态",
            terms.value().isCentral(route.from())
                ? "从集中封存户转入，为封存"
                : "同转入前，为" + status.chineseName())));
    steps.addAll(contribution.working(pack));
    return steps;
  }

  @Override
  public List<Step> outcome(Effect result) {
    return List.of(
        Step.result("转入后状态", result.status().chineseName()),
        Step.result("转入后月缴存额", result.contribution().total()));
  }
}
