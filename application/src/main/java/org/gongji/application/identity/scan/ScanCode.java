package org.gongji.application.identity.scan;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of signing in by a scanned code. */
public enum ScanCode implements RejectionCode {
  /** The code came too late, was answered, or was never one; which of these is not said. */
  SCAN_OVER,
  /** The phone said no. */
  SCAN_DENIED,
  /** No phone has confirmed yet. */
  SCAN_UNANSWERED,
  /** Too many codes were asked for from one address. */
  SCAN_TOO_OFTEN
}
