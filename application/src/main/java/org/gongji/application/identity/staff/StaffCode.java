package org.gongji.application.identity.staff;

import org.gongji.domain.decision.RejectionCode;

/** Refusals about the users of the centre. */
public enum StaffCode implements RejectionCode {
  /** Not 2 to 40 letters and digits. */
  STAFF_LOGIN_MALFORMED,
  /** No post at the centre. */
  STAFF_ROLE_UNKNOWN,
  /** Administrators do not change their own role or standing. */
  STAFF_ONESELF,
  /** The hall would be left without an administrator who may sign in. */
  LAST_ADMINISTRATOR
}
