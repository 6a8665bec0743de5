package org.gongji.domain.conformance.filing;

import static org.gongji.domain.conformance.rule.SharedColumns.CHANNEL;
import static org.gongji.domain.conformance.rule.SharedColumns.EMPLOYER_RATE;
import static org.gongji.domain.conformance.rule.SharedColumns.HELD_AT;
import static org.gongji.domain.conformance.rule.SharedColumns.PERSONAL_RATE;
import static org.gongji.domain.conformance.rule.SharedColumns.STATUS;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongji.domain.backpay.BackPayment;
import org.gongji.domain.backpay.BackPaymentCode;
import org.gongji.domain.backpay.BackPaymentTerms;
import org.gongji.domain.backpay.MonthPeriod;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.Form;
import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.conformance.rule.Asked;
import org.gongji.domain.conformance.rule.QuestionCase;
import org.gongji.domain.conformance.rule.SharedColumns;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.Money;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.rulebook.Rulebook;

/** R3, 补缴. */
public final class BackPaymentCase extends QuestionCase {

  private static final Column REASON = new Column("补缴原因", "reason", Form.TEXT, "漏缴");
  private static final Column FROM = new Column("补缴开始年月", "from", Form.MONTH, "2022-01");
  private static final Column TO = new Column("补缴结束年月", "to", Form.MONTH, "2022-02");
  private static final Column OTHERS = new Column("同人其他期间", "other periods", Form.PERIODS, "");
  private static final Column AMOUNT = new Column("补缴金额", "amount", Form.MONEY, "1.00");
  private static final Column ROUNDED = new Column("实际补缴金额", "rounded amount", Form.MONEY, "1.00");
  private static final Column MONTHS = new Column("月数", "months", Form.COUNT, "2");
  private static final Column EMPLOYER_PART =
      new Column("单位补缴额", "employer part", Form.MONEY, "0.50");
  private static final Column PERSONAL_PART =
      new Column("个人补缴额", "personal part", Form.MONEY, "0.50");

  private static final Money ANY = Money.ofYuan(1);
  private static final BasisPoints ANY_RATE = BasisPoints.ofPercent(10);

  /** The one rule of its name. */
  public BackPaymentCase() {
    super(
        "补缴",
        "back-payment",
        Rule.R3,
        List.of(
            CHANNEL,
            STATUS,
            HELD_AT,
            REASON,
            FROM,
            TO,
            OTHERS,
            AMOUNT,
            EMPLOYER_RATE,
            PERSONAL_RATE),
        List.of(ROUNDED, MONTHS, EMPLOYER_PART, PERSONAL_PART));
  }

  @Override
  public List<String> choices(Column column, PolicyPack pack) {
    return column.equals(REASON)
        ? Reasons.ever(pack, BackPaymentTerms.PARAMETER, BackPaymentTerms::reasons)
        : super.choices(column, pack);
  }

  @Override
  protected Asked<?> asked(Rulebook rulebook, Cells given) {
    var date = given.requiredDate(DATE);
    var from = given.month(FROM).or(() -> given.month(TO)).orElse(YearMonth.from(date));
    var question = new BackPayment(
        SharedColumns.channel(given, Channel.COUNTER),
        SharedColumns.account(given, AccountStatus.NORMAL),
        given
            .text(REASON)
            .orElseGet(() -> Reasons.any(
                rulebook.pack(), BackPaymentTerms.PARAMETER, BackPaymentTerms::reasons)),
        new MonthPeriod(from, given.month(TO).orElse(from)),
        given.periods(OTHERS).stream()
            .map(ends -> new MonthPeriod(ends.get(0), ends.get(1)))
            .toList(),
        given.money(AMOUNT).orElse(ANY),
        rates(given),
        date);
    return Asked.of(question, line -> outputs(given, line))
        .unless(given.have(REASON), BackPaymentCode.BACK_PAYMENT_REASON_UNKNOWN)
        .unless(given.have(AMOUNT), BackPaymentCode.BACK_PAYMENT_NOT_POSITIVE)
        .unless(given.have(TO), BackPaymentCode.BACK_PAYMENT_IN_FUTURE)
        .unless(
            given.have(CHANNEL) && (given.have(FROM) || given.have(TO)),
            BackPaymentCode.BACK_PAYMENT_CROSSES_YEAR)
        .unless(given.have(FROM, TO), BackPaymentCode.BACK_PAYMENT_OVERLAPS)
        .incomplete(!given.have(EMPLOYER_RATE, PERSONAL_RATE));
  }

  private static RateScheme rates(Cells given) {
    var employer = given.rate(EMPLOYER_RATE).orElse(ANY_RATE);
    var personal = given.rate(PERSONAL_RATE).orElse(ANY_RATE);
    if (employer.bp() < 0 || personal.bp() < 0 || employer.bp() + personal.bp() == 0) {
      throw new MalformedCase(EMPLOYER_RATE.chinese(), "列「单位缴存比例」与「个人缴存比例」不能为负，也不能都是零");
    }
    return new RateScheme(employer, personal);
  }

  private static Map<Column, String> outputs(Cells given, BackPayment.Line line) {
    var outputs = new LinkedHashMap<Column, String>();
    if (given.have(AMOUNT)) {
      outputs.put(ROUNDED, line.amount().total().plain());
    }
    if (given.have(FROM, TO)) {
      outputs.put(MONTHS, Long.toString(line.period().months()));
    }
    if (given.have(AMOUNT, EMPLOYER_RATE, PERSONAL_RATE)) {
      outputs.put(EMPLOYER_PART, line.amount().employerPart().plain());
      outputs.put(PERSONAL_PART, line.amount().personalPart().plain());
    }
    return outputs;
  }
}
