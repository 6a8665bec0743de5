package org.gongji.application.listing;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of queries. */
public enum QueryCode implements RejectionCode {
  /** More rows than are printed. */
  PRINT_TOO_LONG
}
