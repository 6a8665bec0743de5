package org.gongji.domain.sealing;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of R5 and R6. */
public enum SealingCode implements RejectionCode {
  /** R5: a reason the city does not know. */
  SEAL_REASON_UNKNOWN,
  /** R6: the account is not sealed. */
  ACCOUNT_NOT_SEALED,
  /** R6: the account stands elsewhere and is transferred first. */
  UNSEAL_NEEDS_TRANSFER,
  /** R6: a reason the city does not know. */
  UNSEAL_REASON_UNKNOWN
}
