package org.gongji.application.bank;

import org.gongji.domain.decision.RejectionCode;

/** Refusals at the counter for deposits. */
public enum DepositCode implements RejectionCode {
  /** The bank's reference is blank, or longer than 64 characters. */
  BANK_REFERENCE_MALFORMED,
  /** The bank's reference was recorded before. */
  DEPOSIT_ALREADY_RECORDED,
  /** The day of receipt lies after the business date. */
  DEPOSIT_IN_FUTURE,
  /** The account is none of the centre's collecting accounts. */
  COLLECTING_ACCOUNT_UNKNOWN
}
