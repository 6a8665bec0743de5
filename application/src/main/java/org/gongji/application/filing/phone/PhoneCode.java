package org.gongji.application.filing.phone;

import org.gongji.domain.decision.RejectionCode;

/** Refusals that a phone is told; they say nothing about a filing but its serial. */
public enum PhoneCode implements RejectionCode {
  /** The link came too late, or was never one; which of both is not said. */
  PHONE_LINK_EXPIRED,
  /** A phone has opened the link before. */
  PHONE_LINK_USED,
  /** The filing takes no files any more: it was submitted or thrown away. */
  PHONE_FILING_CLOSED,
  /** The phone's time is over, or it has opened no link. */
  PHONE_SESSION_ENDED,
  /** The phone has opened another filing's link since the page was drawn. */
  PHONE_OTHER_FILING
}
