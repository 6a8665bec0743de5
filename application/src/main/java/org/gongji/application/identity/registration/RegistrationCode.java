package org.gongji.application.identity.registration;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of registrations. */
public enum RegistrationCode implements RejectionCode {
  /** Not 2 to 40 letters or digits. */
  LOGIN_MALFORMED,
  /** Not 1 to 80 characters. */
  NAME_MALFORMED,
  /** None of the types. */
  LEGAL_PERSON_TYPE_UNKNOWN,
  /** Somebody registered with it before. */
  CREDIT_CODE_TAKEN,
  /** The agreement was not accepted. */
  AGREEMENT_NEEDED,
  /** The first step was not done in this browser, or too long ago. */
  REGISTRATION_EXPIRED,
  /** 实名认证: not what the fund keeps of an employer; which item differs is not said. */
  EMPLOYER_DATA_DIFFER
}
