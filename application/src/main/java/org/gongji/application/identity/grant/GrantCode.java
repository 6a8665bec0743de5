package org.gongji.application.identity.grant;

import org.gongji.domain.decision.RejectionCode;

/** Refusals about who acts for an employer. */
public enum GrantCode implements RejectionCode {
  /** No operator has this login together with this name; which of them is wrong is not said. */
  OPERATOR_UNKNOWN,
  /** The operator acts for the employer already. */
  OPERATOR_THERE,
  /** The operator does not act for the employer, or does so no longer. */
  OPERATOR_GONE,
  /** The employer would be left without a main operator. */
  LAST_MAIN_OPERATOR,
  /** The employer has as many operators as it may have. */
  OPERATORS_TOO_MANY
}
