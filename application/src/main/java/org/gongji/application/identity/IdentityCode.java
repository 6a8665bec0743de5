package org.gongji.application.identity;

import org.gongji.domain.decision.RejectionCode;

/** Refusals at the door. */
public enum IdentityCode implements RejectionCode {
  /** Login or password is wrong; which one is not said. */
  SIGN_IN_FAILED,
  /** Too many failures for this login. */
  SIGN_IN_LOCKED,
  /** The login belongs to another user. */
  LOGIN_TAKEN
}
