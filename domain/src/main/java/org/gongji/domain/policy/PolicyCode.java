package org.gongji.domain.policy;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of the policy itself. */
public enum PolicyCode implements RejectionCode {
  /** R14: the city has not set the parameter for that day. */
  PARAMETER_NOT_SET
}
