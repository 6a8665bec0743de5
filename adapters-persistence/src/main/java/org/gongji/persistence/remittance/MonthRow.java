package org.gongji.persistence.remittance;

import java.time.YearMonth;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.movement.HeadcountAndAmount;
import org.gongji.domain.remittance.movement.RemittanceMonth;

/** A month's equation in its row. */
record MonthRow(
    long employerId,
    YearMonth monthYyyymm,
    long assessmentId,
    long lastPersons,
    Money lastFen,
    long increasePersons,
    Money increaseFen,
    long decreasePersons,
    Money decreaseFen,
    long currentPersons,
    Money currentFen) {

  static MonthRow of(long assessmentId, long employerId, RemittanceMonth month) {
    return new MonthRow(
        employerId,
        month.month(),
        assessmentId,
        month.last().persons(),
        month.last().amount(),
        month.increase().persons(),
        month.increase().amount(),
        month.decrease().persons(),
        month.decrease().amount(),
        month.current().persons(),
        month.current().amount());
  }

  RemittanceMonth month() {
    return new RemittanceMonth(
        monthYyyymm,
        new HeadcountAndAmount(lastPersons, lastFen),
        new HeadcountAndAmount(increasePersons, increaseFen),
        new HeadcountAndAmount(decreasePersons, decreaseFen),
        new HeadcountAndAmount(currentPersons, currentFen));
  }
}
