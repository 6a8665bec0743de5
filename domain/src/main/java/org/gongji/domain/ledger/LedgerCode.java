package org.gongji.domain.ledger;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of the ledger. */
public enum LedgerCode implements RejectionCode {
  /** A deposit of nothing or less. */
  DEPOSIT_NOT_POSITIVE,
  /** The deposit was already reviewed. */
  DEPOSIT_ALREADY_REVIEWED,
  /** Four eyes: who recorded a deposit cannot review it. */
  REVIEWER_IS_RECORDER,
  /** The serial that a deposit quotes is none of the employer's unpaid ones. */
  QUOTED_SERIAL_UNKNOWN
}
