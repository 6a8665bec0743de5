package org.gongji.application.identity.throttle;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of those who try too often. */
public enum ThrottleCode implements RejectionCode {
  /** More attempts than the limit in its window. */
  TRIED_TOO_OFTEN
}
