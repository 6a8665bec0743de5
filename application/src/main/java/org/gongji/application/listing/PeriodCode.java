package org.gongji.application.listing;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of the days that a query is asked for. */
public enum PeriodCode implements RejectionCode {
  /** The last day is before the first. */
  QUERY_PERIOD_REVERSED,
  /** The last day is after the business date. */
  QUERY_PERIOD_NOT_OVER
}
