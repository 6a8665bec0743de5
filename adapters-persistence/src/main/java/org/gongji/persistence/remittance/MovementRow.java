package org.gongji.persistence.remittance;

import java.time.YearMonth;
import org.gongji.application.remittance.Assessments.Moved;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.remittance.movement.Movement;
import org.gongji.domain.remittance.movement.MovementKind;

/** A movement in its row, with whose it is. */
record MovementRow(
    AccountNumber accountNumber,
    String name,
    YearMonth monthYyyymm,
    MovementKind kind,
    int headcount,
    long amountFen) {

  Moved moved() {
    return new Moved(accountNumber, name, monthYyyymm, new Movement(kind, headcount, amountFen));
  }
}
