package org.gongji.domain.conformance.figure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.Form;
import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.conformance.rule.Answer;
import org.gongji.domain.conformance.rule.CaseRule;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Step;
import org.gongji.domain.money.Money;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.remittance.EmployerStatus;
import org.gongji.domain.remittance.RemittanceCode;
import org.gongji.domain.remittance.RemittancePeriod;
import org.gongji.domain.remittance.movement.HeadcountAndAmount;
import org.gongji.domain.remittance.movement.RemittanceMonth;
import org.gongji.domain.rulebook.Precedence;
import org.gongji.domain.rulebook.RejectionTexts;
import org.gongji.domain.rulebook.Rulebook;

/** R9, 汇缴核定: the period, and one month's equation. */
public final class RemittanceCase extends CaseRule {

  private static final Column STATUS =
      new Column("单位账户状态", "employer status", Form.EMPLOYER_STATUS, "正常");
  private static final Column ASSESSED_THROUGH =
      new Column("已核定至", "assessed through", Form.MONTH, "2022-03");
  private static final Column FROM = new Column("核定起", "from", Form.MONTH, "2022-04");
  private static final Column TO = new Column("核定止", "to", Form.MONTH, "2022-04");
  private static final Column LAST_PERSONS = new Column("上期人数", "last persons", Form.COUNT, "10");
  private static final Column LAST_AMOUNT =
      new Column("上期金额", "last amount", Form.MONEY, "5500.00");
  private static final Column MORE_PERSONS =
      new Column("增加人数", "increase persons", Form.COUNT, "1");
  private static final Column MORE_AMOUNT =
      new Column("增加金额", "increase amount", Form.MONEY, "600.00");
  private static final Column LESS_PERSONS =
      new Column("减少人数", "decrease persons", Form.COUNT, "0");
  private static final Column LESS_AMOUNT =
      new Column("减少金额", "decrease amount", Form.MONEY, "0.00");
  private static final Column PERSONS = new Column("本期人数", "persons", Form.COUNT, "11");
  private static final Column AMOUNT = new Column("本期金额", "amount", Form.MONEY, "6100.00");

  /** The one rule of its name. */
  public RemittanceCase() {
    super(
        "汇缴核定",
        "remittance",
        Rule.R9,
        List.of(
            STATUS,
            ASSESSED_THROUGH,
            FROM,
            TO,
            LAST_PERSONS,
            LAST_AMOUNT,
            MORE_PERSONS,
            MORE_AMOUNT,
            LESS_PERSONS,
            LESS_AMOUNT),
        List.of(PERSONS, AMOUNT));
  }

  @Override
  public Answer answer(Rulebook rulebook, Cells given) {
    var rejections = rejections(rulebook, given);
    var outputs = new LinkedHashMap<Column, String>();
    if (rejections.isEmpty()) {
      var month = month(given);
      if (given.have(LAST_PERSONS, MORE_PERSONS, LESS_PERSONS)) {
        outputs.put(PERSONS, Long.toString(month.current().persons()));
      }
      if (given.have(LAST_AMOUNT, MORE_AMOUNT, LESS_AMOUNT)) {
        outputs.put(AMOUNT, month.current().amount().plain());
      }
    }
    return Answer.of(rejections, outputs);
  }

  private static List<Rejection> rejections(Rulebook rulebook, Cells given) {
    var month = month(given);
    var rejections = new ArrayList<>(made(rulebook, given));
    if (given.have(LAST_PERSONS, MORE_PERSONS, LESS_PERSONS)) {
      rejections.addAll(rulebook.remittanceMonth(month).rejections());
    }
    return Precedence.inOrder(rejections);
  }

  private static List<Rejection> made(Rulebook rulebook, Cells given) {
    return rulebook.ask(period(given)).rejections().stream()
        .filter(rejection -> given.have(TO) || rejection.code() != RemittanceCode.MONTH_NOT_OPEN)
        .toList();
  }

  /** A month that is not given is stood in for by one that agrees with those that are. */
  private static RemittancePeriod period(Cells given) {
    var date = given.requiredDate(DATE);
    var first = given.month(FROM);
    var last = given.month(TO);
    var from = first.or(() -> last).orElse(YearMonth.from(date));
    var due =
        first.flatMap(stated -> given.month(ASSESSED_THROUGH)).map(month -> month.plusMonths(1));
    return new RemittancePeriod(
        given.named(STATUS, EmployerStatus.values()).orElse(EmployerStatus.NORMAL),
        due.orElse(from),
        from,
        last.orElse(from),
        date);
  }

  @Override
  protected List<Step> steps(Rulebook rulebook, Cells given) {
    var steps = new ArrayList<Step>();
    if (given.have(FROM) || given.have(TO)) {
      steps.addAll(period(given).working(rulebook.pack()));
    }
    if (given.have(LAST_PERSONS, MORE_PERSONS, LESS_PERSONS)) {
      steps.add(equation(given, PERSONS, LAST_PERSONS, MORE_PERSONS, LESS_PERSONS));
    }
    if (given.have(LAST_AMOUNT, MORE_AMOUNT, LESS_AMOUNT)) {
      steps.add(equation(given, AMOUNT, LAST_AMOUNT, MORE_AMOUNT, LESS_AMOUNT));
    }
    var rejections = rejections(rulebook, given);
    rejections.forEach(rejection -> steps.add(RejectionTexts.chinese().step(rejection)));
    if (rejections.isEmpty()) {
      steps.add(Step.result("通过", ""));
    }
    answer(rulebook, given)
        .outputs()
        .forEach((column, text) -> steps.add(Step.result(column.chinese(), text)));
    return steps;
  }

  private static Step equation(Cells given, Column sought, Column last, Column more, Column less) {
    return Step.formula(
        sought.chinese(),
        given.required(last) + " + " + given.required(more) + " - " + given.required(less));
  }

  private static RemittanceMonth month(Cells given) {
    var persons = given.have(LAST_PERSONS, MORE_PERSONS, LESS_PERSONS);
    var amounts = given.have(LAST_AMOUNT, MORE_AMOUNT, LESS_AMOUNT);
    try {
      return RemittanceMonth.of(
          given.month(FROM).orElse(YearMonth.from(given.requiredDate(DATE))),
          side(given, persons, LAST_PERSONS, amounts, LAST_AMOUNT),
          side(given, persons, MORE_PERSONS, amounts, MORE_AMOUNT),
          side(given, persons, LESS_PERSONS, amounts, LESS_AMOUNT));
    } catch (IllegalArgumentException negative) {
      throw new MalformedCase(null, "人数和金额不能为负，减少的也不能多于上期加增加");
    }
  }

  private static HeadcountAndAmount side(
      Cells given, boolean persons, Column count, boolean amounts, Column money) {
    return new HeadcountAndAmount(
        persons ? given.count(count).orElse(0L) : 0,
        amounts ? given.money(money).orElse(Money.ZERO) : Money.ZERO);
  }
}
