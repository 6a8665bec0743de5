package org.gongji.domain.filing;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of R13. */
public enum FilingCode implements RejectionCode {
  /** Another filing that touches the same is submitted and not decided. */
  FILING_IN_FLIGHT
}
