package org.gongji.application.query;

import java.time.YearMonth;
import java.util.List;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.movement.RemittanceMonth;

/** What an employer's assessed months came to (月度汇缴情况), for pictures and tables. */
public interface MonthlyFigures {

  /**
   * An assessed month.
   *
   * @param month its equation
   * @param employerPart 单位缴存额 of all persons
   * @param personalPart 个人缴存额 of all persons
   * @param allocated whether it is paid
   */
  record Figure(RemittanceMonth month, Money employerPart, Money personalPart, boolean allocated) {}

  /** The assessed months of an employer from a month on, in order; the others are left out. */
  List<Figure> since(long employerKey, YearMonth from);
}
