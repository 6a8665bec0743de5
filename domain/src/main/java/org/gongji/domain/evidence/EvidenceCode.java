package org.gongji.domain.evidence;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of R11. */
public enum EvidenceCode implements RejectionCode {
  /** Something that has to be shown is not there. */
  EVIDENCE_MISSING
}
