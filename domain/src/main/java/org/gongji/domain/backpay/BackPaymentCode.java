package org.gongji.domain.backpay;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of R3. */
public enum BackPaymentCode implements RejectionCode {
  /** The last month lies before the first. */
  BACK_PAYMENT_PERIOD_REVERSED,
  /** The last month is still to come. */
  BACK_PAYMENT_IN_FUTURE,
  /** A month that the hall no longer takes: last year's, where the calendar year is the window. */
  BACK_PAYMENT_CROSSES_YEAR,
  /** An amount that rounds to nothing, or less. */
  BACK_PAYMENT_NOT_POSITIVE,
  /** A reason the city does not know. */
  BACK_PAYMENT_REASON_UNKNOWN,
  /** The same person has a month twice. */
  BACK_PAYMENT_OVERLAPS
}
