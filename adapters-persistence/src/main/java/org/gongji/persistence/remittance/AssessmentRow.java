package org.gongji.persistence.remittance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.remittance.PaymentState;

/** An assessment's head in its row. */
record AssessmentRow(
    long assessmentId,
    long employerId,
    BusinessSerial serial,
    YearMonth fromYyyymm,
    YearMonth toYyyymm,
    LocalDate businessDate,
    String assessedBy,
    PaymentState paymentState) {

  Assessment assessment(List<MonthRow> months) {
    return new Assessment(
        assessmentId,
        employerId,
        serial,
        fromYyyymm,
        toYyyymm,
        businessDate,
        assessedBy,
        months.stream().map(MonthRow::month).toList(),
        paymentState);
  }
}
