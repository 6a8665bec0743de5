package org.gongji.application.identity.binding;

import org.gongji.domain.decision.RejectionCode;

/** Refusals at the counter's confirmation of a registered user. */
public enum BindingCode implements RejectionCode {
  /** No employer has the credit code that was registered. */
  NO_EMPLOYER_OF_CREDIT_CODE
}
