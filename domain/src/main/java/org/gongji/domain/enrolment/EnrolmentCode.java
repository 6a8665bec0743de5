package org.gongji.domain.enrolment;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of R7. */
public enum EnrolmentCode implements RejectionCode {
  /** Not a name of 1 to 80 characters. */
  NAME_INVALID,
  /** Another sex than the resident ID carries. */
  SEX_MISMATCH,
  /** Another day of birth than the resident ID carries. */
  BIRTH_DATE_MISMATCH,
  /** A part stated in an import is not R1's. */
  AMOUNT_MISMATCH,
  /** The person has an account in the fund. */
  ALREADY_ENROLLED
}
