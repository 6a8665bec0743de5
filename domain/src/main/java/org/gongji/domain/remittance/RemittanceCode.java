package org.gongji.domain.remittance;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of R9. */
public enum RemittanceCode implements RejectionCode {
  /** The last month lies before the first. */
  PERIOD_REVERSED,
  /** The first month is not the one that follows what is already assessed. */
  MONTHS_NOT_CONSECUTIVE,
  /** A month later than the city allows to assess. */
  MONTH_NOT_OPEN,
  /** The employer's account is not in the status 正常. */
  EMPLOYER_NOT_NORMAL,
  /** No contributor to assess in a month. */
  NOBODY_TO_ASSESS,
  /** R1's limits leave out contributors, in a city that refuses them at assessment. */
  BASES_OUTSIDE_LIMITS,
  /** A later assessment stands on this one. */
  NOT_LATEST_ASSESSMENT,
  /** The assessment is already allocated. */
  ASSESSMENT_ALLOCATED,
  /** A payment for the assessment is under way. */
  PAYMENT_UNDER_WAY
}
