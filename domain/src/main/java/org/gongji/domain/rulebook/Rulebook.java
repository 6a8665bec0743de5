package org.gongji.domain.rulebook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionQuestion;
import org.gongji.domain.contribution.MonthlyContribution;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Explanation;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Step;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.identifier.CreditCode;
import org.gongji.domain.identifier.MobileNumber;
import org.gongji.domain.identifier.Postcode;
import org.gongji.domain.identifier.ResidentId;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.policy.Citation;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Question;
import org.gongji.domain.remittance.EmployerStatus;
import org.gongji.domain.remittance.RemittancePeriod;
import org.gongji.domain.remittance.SomebodyToAssess;
import org.gongji.domain.remittance.movement.RemittanceMonth;

/**
 * The rules of one city, each asked in a line (规则手册).
 *
 * <p>Every answer names all violations, in the one order of {@link Precedence} and with masked ones
 * left out. Immutable and thread-safe; dates are arguments, nothing is read from a clock.
 */
public final class Rulebook {

  private final PolicyPack pack;

  private Rulebook(PolicyPack pack) {
    this.pack = pack;
  }

  /**
   * The rules under a city's pack.
   *
   * @param pack the city's parameters
   * @return the rulebook
   */
  public static Rulebook of(PolicyPack pack) {
    return new Rulebook(pack);
  }

  /**
   * The pack behind the answers.
   *
   * @return the city's parameters
   */
  public PolicyPack pack() {
    return pack;
  }

  /**
   * The clause that a refusal rests on.
   *
   * @param rejection a violation
   * @param date the business date of the decision
   * @return the clause in force, or empty where the city cites none or the code is not the domain's
   */
  public Optional<Citation> citation(Rejection rejection, LocalDate date) {
    return Optional.ofNullable(RuleNumbers.OF.get(rejection.code()))
        .flatMap(rule -> pack.citation(rule.name(), date));
  }

  /**
   * Asks a rule: a record of the rule's own package, such as {@code BaseAdjustment}, {@code
   * BackPayment}, {@code Batch}, {@code Seal}, {@code Unseal}, {@code Enrolment}, {@code Transfer},
   * {@code RemittancePeriod}, {@code EvidenceCheck}, {@code Submission} or {@code Approval}.
   *
   * @param question the rule with its inputs
   * @param <T> what an acceptance results in
   * @return accepted with the result, or rejected with every violation in order
   */
  public <T> Decision<T> ask(Question<T> question) {
    return Precedence.settle(question.decide(pack));
  }

  /**
   * Shows how a rule is decided.
   *
   * @param question the rule with its inputs
   * @param <T> what an acceptance results in
   * @return the rule and its clause, the inputs, parameters, formulas and the result
   */
  public <T> Explanation explain(Question<T> question) {
    var rule = question.rule();
    var steps = new ArrayList<Step>();
    var clause =
        pack.citation(rule.name(), question.date()).map(Citation::toString).orElse("");
    steps.add(new Step(Step.Kind.RULE, rule.name() + " " + rule.chineseName(), clause, null, null));
    steps.addAll(question.inputs());
    steps.addAll(question.working(pack));
    var decision = ask(question);
    var texts = RejectionTexts.chinese();
    decision.rejections().forEach(rejection -> steps.add(texts.step(rejection)));
    decision.accepted().ifPresent(result -> steps.addAll(question.outcome(result)));
    return new Explanation(steps);
  }

  /**
   * R1, 月缴存额: what one person contributes in a month.
   *
   * @param base 缴存基数
   * @param rates 单位缴存比例 and 个人缴存比例
   * @param precision 计算精度
   * @param month the change month, by which floor, ceiling and rates are looked up
   * @return both parts, or every limit that is missed
   */
  public Decision<MonthlyContribution> monthlyContribution(
      Base base, RateScheme rates, RoundingPrecision precision, YearMonth month) {
    return ask(new ContributionQuestion(base, rates, precision, month));
  }

  /**
   * R9: which months an employer may assess in one go.
   *
   * @param status 单位账户状态
   * @param next the month that is due: the employer's first, or the one after assessed through
   * @param from 核定起
   * @param to 核定止
   * @param businessDate 业务日期
   * @return the months in order, or every reason against them
   */
  public Decision<List<YearMonth>> remittancePeriod(
      EmployerStatus status, YearMonth next, YearMonth from, YearMonth to, LocalDate businessDate) {
    return ask(new RemittancePeriod(status, next, from, to, businessDate));
  }

  /**
   * R9: whether a computed month may be assessed.
   *
   * @param month the month's equation
   * @return the month, or {@code NOBODY_TO_ASSESS}
   */
  public Decision<RemittanceMonth> remittanceMonth(RemittanceMonth month) {
    return Violations.of(SomebodyToAssess.check(month)).orAccept(() -> month);
  }

  /**
   * R12, 身份证号码: reads a resident ID.
   *
   * @param text 15 digits or 18 characters
   * @return the number in its form of 18, or {@code RESIDENT_ID_INVALID}
   */
  public Decision<ResidentId> residentId(String text) {
    return ResidentId.decide(text);
  }

  /**
   * R12, 统一社会信用代码: reads a credit code or one of its forerunners.
   *
   * @param text 9, 10, 12, 15 or 18 digits and capital letters
   * @return the code, or {@code CREDIT_CODE_INVALID}
   */
  public Decision<CreditCode> creditCode(String text) {
    return CreditCode.decide(text);
  }

  /**
   * R12, 手机号码: reads a mobile number.
   *
   * @param text 11 digits
   * @return the number, or {@code MOBILE_INVALID}
   */
  public Decision<MobileNumber> mobileNumber(String text) {
    return MobileNumber.decide(text);
  }

  /**
   * R12, 邮政编码: reads a postcode.
   *
   * @param text six digits
   * @return the postcode, or {@code POSTCODE_INVALID}
   */
  public Decision<Postcode> postcode(String text) {
    return Postcode.decide(text);
  }
}
