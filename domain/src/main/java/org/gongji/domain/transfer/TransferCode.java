package org.gongji.domain.transfer;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of R8. */
public enum TransferCode implements RejectionCode {
  /** A reason the city does not know. */
  TRANSFER_REASON_UNKNOWN,
  /** The account does not stand with the employer it is to leave. */
  ACCOUNT_NOT_AT_SOURCE,
  /** The account is frozen or closed. */
  ACCOUNT_NOT_MOVABLE,
  /** The account would move to where it is. */
  SAME_EMPLOYER
}
