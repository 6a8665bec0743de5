package org.gongji.web.remittance;

import java.util.Map;
import org.gongji.domain.remittance.RemittanceCode;
import org.gongji.web.operation.FieldOf;

/** Where the refusals of an assessment belong on its form. */
final class AssessmentFields {

  static final FieldOf OF = new FieldOf(Map.of(
      RemittanceCode.MONTHS_NOT_CONSECUTIVE.name(), "from",
      RemittanceCode.PERIOD_REVERSED.name(), "to",
      RemittanceCode.MONTH_NOT_OPEN.name(), "to"));

  private AssessmentFields() {}
}
