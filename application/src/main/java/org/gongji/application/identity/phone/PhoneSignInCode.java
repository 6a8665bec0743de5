package org.gongji.application.identity.phone;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of those who hold the phone and cannot sign in by it. */
public enum PhoneSignInCode implements RejectionCode {
  /** Several users registered with the number. */
  MOBILE_OF_SEVERAL
}
