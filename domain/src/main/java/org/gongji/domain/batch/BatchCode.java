package org.gongji.domain.batch;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of R4. */
public enum BatchCode implements RejectionCode {
  /** A filing without a line. */
  BATCH_EMPTY,
  /** The same person stands in it twice. */
  DUPLICATE_IN_BATCH,
  /** More persons than the city lets stand in one filing. */
  BATCH_TOO_LARGE
}
