package org.gongji.domain.adjustment;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of R2. */
public enum AdjustmentCode implements RejectionCode {
  /** The new base is the old one. */
  BASE_UNCHANGED,
  /** As many adjustments as the city allows were approved in this adjustment year. */
  ALREADY_ADJUSTED_THIS_YEAR,
  /** The base moves further than the hall may decide. */
  ADJUSTMENT_OVER_ONLINE_LIMIT
}
