package org.gongji.application.remittance;

import java.util.List;
import java.util.function.Function;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.movement.HeadcountAndAmount;
import org.gongji.domain.remittance.movement.RemittanceMonth;

/**
 * 总计 of consecutive months.
 *
 * @param last of the first month
 * @param increase summed over the months
 * @param decrease summed over the months
 * @param current persons of the last month; the amount summed over the months, as it is to be paid
 */
public record MonthsTotal(
    HeadcountAndAmount last,
    HeadcountAndAmount increase,
    HeadcountAndAmount decrease,
    HeadcountAndAmount current) {

  /** The total of one month or more, in order. */
  public static MonthsTotal of(List<RemittanceMonth> months) {
    return new MonthsTotal(
        months.get(0).last(),
        sum(months, RemittanceMonth::increase),
        sum(months, RemittanceMonth::decrease),
        new HeadcountAndAmount(
            months.get(months.size() - 1).current().persons(),
            sum(months, RemittanceMonth::current).amount()));
  }

  /** 汇缴金额 of all months. */
  public Money due() {
    return current.amount();
  }

  private static HeadcountAndAmount sum(
      List<RemittanceMonth> months, Function<RemittanceMonth, HeadcountAndAmount> side) {
    return months.stream().map(side).reduce(HeadcountAndAmount.NONE, HeadcountAndAmount::plus);
  }
}
