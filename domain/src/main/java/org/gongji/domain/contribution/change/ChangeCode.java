package org.gongji.domain.contribution.change;

import org.gongji.domain.decision.RejectionCode;

/** Refusals that changes of an account share. */
public enum ChangeCode implements RejectionCode {
  /** The account is not in the status 正常. */
  ACCOUNT_NOT_NORMAL,
  /** The account stands with another employer or in the central sealed account. */
  ACCOUNT_NOT_WITH_EMPLOYER,
  /** The account is frozen or closed. */
  ACCOUNT_FROZEN_OR_CLOSED,
  /** The change month is already assessed. */
  CHANGE_MONTH_ALREADY_ASSESSED,
  /** The change month is later than the city allows. */
  CHANGE_MONTH_NOT_OPEN
}
