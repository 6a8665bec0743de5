package org.gongji.persistence.query;

import java.time.YearMonth;
import org.gongji.application.query.MonthlyFigures.Figure;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.movement.HeadcountAndAmount;
import org.gongji.domain.remittance.movement.RemittanceMonth;

/** An assessed month in its row. */
record FigureRow(
    YearMonth monthYyyymm,
    long lastPersons,
    Money lastFen,
    long increasePersons,
    Money increaseFen,
    long decreasePersons,
    Money decreaseFen,
    long currentPersons,
    Money currentFen,
    Money employerPartFen,
    Money personalPartFen,
    boolean allocated) {

  Figure figure() {
    var month = new RemittanceMonth(
        monthYyyymm,
        new HeadcountAndAmount(lastPersons, lastFen),
        new HeadcountAndAmount(increasePersons, increaseFen),
        new HeadcountAndAmount(decreasePersons, decreaseFen),
        new HeadcountAndAmount(currentPersons, currentFen));
    return new Figure(month, employerPartFen, personalPartFen, allocated);
  }
}
