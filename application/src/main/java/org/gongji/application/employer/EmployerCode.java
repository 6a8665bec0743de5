package org.gongji.application.employer;

import org.gongji.domain.decision.RejectionCode;

/** Refusals when an employer account is opened. */
public enum EmployerCode implements RejectionCode {
  /** The number has not the form the city gives. */
  EMPLOYER_NUMBER_MALFORMED,
  /** The number belongs to another account. */
  EMPLOYER_NUMBER_TAKEN
}
