package org.gongji.domain.conformance.rule;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.Form;
import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.EmployerStatus;
import org.gongji.domain.remittance.RemittanceCode;
import org.gongji.domain.remittance.movement.HeadcountAndAmount;
import org.gongji.domain.remittance.movement.RemittanceMonth;
import org.gongji.domain.rulebook.Precedence;
import org.gongji.domain.rulebook.Rulebook;

/** R9, 汇缴核定: the period and one month's equation, of an employer in normal status. */
final class RemittanceCase extends CaseRule {

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

  RemittanceCase() {
    super(
        "汇缴核定",
        "remittance",
        "R9",
        List.of(
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
  public Decision<Map<Column, String>> decide(Rulebook rulebook, Cells given) {
    var persons = given.have(LAST_PERSONS, MORE_PERSONS, LESS_PERSONS);
    var amounts = given.have(LAST_AMOUNT, MORE_AMOUNT, LESS_AMOUNT);
    var month = month(given, persons, amounts);
    var checked = persons ? rulebook.remittanceMonth(month) : Decision.accept(month);
    var outputs = new LinkedHashMap<Column, String>();
    if (persons) {
      outputs.put(PERSONS, Long.toString(month.current().persons()));
    }
    if (amounts) {
      outputs.put(AMOUNT, month.current().amount().plain());
    }
    return Precedence.settle(Violations.of(period(rulebook, given))
        .and(Violations.of(checked.rejections()))
        .orAccept(() -> outputs));
  }

  /** A month that is not given is stood in for by one that agrees with those that are. */
  private static List<Rejection> period(Rulebook rulebook, Cells given) {
    var first = given.month(FROM);
    var last = given.month(TO);
    var from = first.or(() -> last).orElse(YearMonth.from(given.requiredDate(DATE)));
    var due =
        first.flatMap(stated -> given.month(ASSESSED_THROUGH)).map(month -> month.plusMonths(1));
    return rulebook
        .remittancePeriod(
            EmployerStatus.NORMAL,
            due.orElse(from),
            from,
            last.orElse(from),
            given.requiredDate(DATE))
        .rejections()
        .stream()
        .filter(rejection -> last.isPresent() || rejection.code() != RemittanceCode.MONTH_NOT_OPEN)
        .toList();
  }

  private static RemittanceMonth month(Cells given, boolean persons, boolean amounts) {
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
