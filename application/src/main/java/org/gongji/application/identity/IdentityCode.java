package org.gongji.application.identity;

import org.gongji.domain.decision.RejectionCode;

/** Refusals at the door. */
public enum IdentityCode implements RejectionCode {
  /** Login or password is wrong; which one is not said. */
  SIGN_IN_FAILED,
  /** Too many failures for this login. */
  SIGN_IN_LOCKED,
  /** The login belongs to another user. */
  LOGIN_TAKEN,
  /** An administrator has blocked the account. */
  ACCOUNT_BLOCKED,
  /** The password is a first one that somebody else knows; it has to be changed before anything else. */
  PASSWORD_DUE,
  /** The old password is not the one that was typed. */
  OLD_PASSWORD_WRONG,
  /** The new password is the old one. */
  PASSWORD_UNCHANGED
}
