package org.gongji.application.identity.recovery;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of recoveries. */
public enum RecoveryCode implements RejectionCode {
  /** The credit code was not entered in this browser, or too long ago. */
  RECOVERY_EXPIRED
}
