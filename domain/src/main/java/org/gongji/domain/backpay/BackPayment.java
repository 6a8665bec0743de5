package org.gongji.domain.backpay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.contribution.change.AccountState;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Step;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.money.Money;
import org.gongji.domain.policy.Dated;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Question;
import org.gongji.domain.policy.Rule;

/**
 * R3, 补缴: whether one line of a back payment may be paid; it never moves a paid-through month.
 *
 * @param channel 渠道; the window holds in the hall only
 * @param account 账户状态
 * @param reason 补缴原因, a code or a name of the city's
 * @param period 补缴起止年月
 * @param others the person's other periods in the same filing
 * @param amount 补缴金额 as given, rounded half up to whole yuan
 * @param rates the account's rates, by which the amount is split
 * @param date 业务日期
 */
public record BackPayment(
    Channel channel,
    AccountState account,
    String reason,
    MonthPeriod period,
    List<MonthPeriod> others,
    Money amount,
    RateScheme rates,
    LocalDate date)
    implements Question<BackPayment.Line> {

  /**
   * What is paid.
   *
   * @param period 补缴起止年月
   * @param amount 实际补缴金额 and its parts
   */
  public record Line(MonthPeriod period, SplitAmount amount) {}

  /** Keeps the periods unmodifiable. */
  public BackPayment {
    others = List.copyOf(others);
  }

  @Override
  public Rule rule() {
    return Rule.R3;
  }

  @Override
  public Decision<Line> decide(PolicyPack pack) {
    var rounded = SplitAmount.rounded(amount);
    return Violations.of(
            account.checkWithEmployer(),
            account.checkOpen(),
            MonthsTaken.checkOrder(period),
            MonthsTaken.checkGoneBy(period, date),
            AmountPositive.check(amount),
            MonthsTaken.checkDisjoint(period, others))
        .and(Violations.under(pack.on(BackPaymentTerms.PARAMETER, date), this::check))
        .orAccept(() -> new Line(period, SplitAmount.of(rounded, rates)));
  }

  private Violations check(Dated<BackPaymentTerms> terms) {
    var known = Reason.check(
        reason, terms.map(BackPaymentTerms::reasons), BackPaymentCode.BACK_PAYMENT_REASON_UNKNOWN);
    return channel == Channel.WEB_HALL
        ? Violations.of(known, MonthsTaken.checkWithinWindow(period, date, terms))
        : Violations.of(known);
  }

  @Override
  public List<Step> inputs() {
    return List.of(
        Step.input("渠道", channel.chineseName()),
        Step.input("账户状态", account),
        Step.input("补缴原因", reason),
        Step.input("补缴开始年月", Figure.of(period.from())),
        Step.input("补缴结束年月", Figure.of(period.to())),
        Step.input("同人其他期间", others.isEmpty() ? "（无）" : others),
        Step.input("补缴金额", amount),
        Step.input("单位缴存比例", rates.employer()),
        Step.input("个人缴存比例", rates.personal()));
  }

  @Override
  public List<Step> working(PolicyPack pack) {
    var steps = new ArrayList<Step>();
    pack.on(BackPaymentTerms.PARAMETER, date).accepted().ifPresent(terms -> {
      var window = terms.value().window();
      steps.add(Step.parameter("网厅可补缴", window, terms.since()));
      steps.add(Step.formula("网厅最早可补缴", Figure.of(window.earliest(date)).toString())
          .about(BackPaymentCode.BACK_PAYMENT_CROSSES_YEAR));
    });
    steps.add(Step.formula("最晚可补缴", "业务月份 " + Figure.of(YearMonth.from(date)))
        .about(BackPaymentCode.BACK_PAYMENT_IN_FUTURE));
    var rounded = SplitAmount.rounded(amount);
    steps.add(Step.formula("实际补缴金额", amount + " 四舍五入到元 → " + rounded)
        .about(BackPaymentCode.BACK_PAYMENT_NOT_POSITIVE));
    if (rounded.isPositive()) {
      var split = SplitAmount.of(rounded, rates);
      steps.add(Step.formula(
          "个人补缴额",
          rounded + " × " + rates.personal() + " ÷ (" + rates.employer() + " + " + rates.personal()
              + ")，舍去到分 → " + split.personalPart()));
      steps.add(Step.formula(
          "单位补缴额", rounded + " - " + split.personalPart() + " = " + split.employerPart()));
    }
    return steps;
  }

  @Override
  public List<Step> outcome(Line result) {
    return List.of(
        Step.result("实际补缴金额", result.amount().total()),
        Step.result("月数", result.period().months()),
        Step.result("单位补缴额", result.amount().employerPart()),
        Step.result("个人补缴额", result.amount().personalPart()));
  }
}
