package org.gongji.domain.contribution;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of R1. */
public enum ContributionCode implements RejectionCode {
  /** A base of zero or below. */
  BASE_NOT_POSITIVE,
  /** A base below the floor of its month. */
  BASE_BELOW_FLOOR,
  /** A base above the ceiling of its month. */
  BASE_ABOVE_CEILING,
  /** A rate outside the city's range. */
  RATE_OUT_OF_RANGE
}
