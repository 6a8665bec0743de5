package org.gongji.domain.remittance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Step;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Question;
import org.gongji.domain.policy.Rule;

/**
 * R9, 汇缴年月: which months an employer may assess in one go.
 *
 * @param status 单位账户状态
 * @param next the month that is due: the employer's first, or the one after assessed through
 * @param from 核定起
 * @param to 核定止
 * @param date 业务日期
 */
public record RemittancePeriod(
    EmployerStatus status, YearMonth next, YearMonth from, YearMonth to, LocalDate date)
    implements Question<List<YearMonth>> {

  @Override
  public Rule rule() {
    return Rule.R9;
  }

  /** Accepted with the months in order. */
  @Override
  public Decision<List<YearMonth>> decide(PolicyPack pack) {
    return Violations.of(
            PeriodInOrder.check(from, to),
            MonthsConsecutive.check(from, next),
            status.checkNormal())
        .and(Violations.under(
            pack.on(RemittanceTerms.PARAMETER, date),
            terms -> Violations.of(MonthOpen.check(to, date, terms))))
        .orAccept(
            () -> Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList());
  }

  @Override
  public List<Step> inputs() {
    return List.of(
        Step.input("单位账户状态", status.chineseName()),
        Step.input("应核定", Figure.of(next)),
        Step.input("核定起", Figure.of(from)),
        Step.input("核定止", Figure.of(to)));
  }

  @Override
  public List<Step> working(PolicyPack pack) {
    var steps = new ArrayList<>(List.of(Step.formula("应从此月起核定", Figure.of(next).toString())
        .about(RemittanceCode.MONTHS_NOT_CONSECUTIVE)));
    pack.on(RemittanceTerms.PARAMETER, date).accepted().ifPresent(terms -> {
      var ahead = terms.value().monthsAhead();
      steps.add(Step.parameter("可提前核定", ahead + " 个月", terms.since()));
      steps.add(Step.formula(
              "最晚可核定到",
              "业务月份 " + Figure.of(YearMonth.from(date)) + " + " + ahead + " 个月 = "
                  + Figure.of(MonthOpen.latest(date, terms.value())))
          .about(RemittanceCode.MONTH_NOT_OPEN));
    });
    return steps;
  }

  @Override
  public List<Step> outcome(List<YearMonth> result) {
    return List.of(Step.result("核定", result.size() + " 个月"));
  }
}
