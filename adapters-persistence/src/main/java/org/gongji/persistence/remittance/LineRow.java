package org.gongji.persistence.remittance;

import java.time.YearMonth;
import org.gongji.application.remittance.Assessments.Line;
import org.gongji.domain.contribution.MonthlyContribution;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.remittance.movement.FrozenLine;

/** A frozen line in its row, with whose it is. */
record LineRow(
    AccountNumber accountNumber,
    String name,
    YearMonth monthYyyymm,
    long baseYuan,
    int employerRateBp,
    int personalRateBp,
    RoundingPrecision roundingPrecision,
    long employerPartFen,
    long personalPartFen) {

  Line line() {
    return new Line(
        accountNumber,
        name,
        monthYyyymm,
        new FrozenLine(
            baseYuan,
            employerRateBp,
            personalRateBp,
            roundingPrecision,
            new MonthlyContribution(employerPartFen, personalPartFen)));
  }
}
