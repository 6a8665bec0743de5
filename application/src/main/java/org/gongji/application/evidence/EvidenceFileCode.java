package org.gongji.application.evidence;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of files that are handed in. */
public enum EvidenceFileCode implements RejectionCode {
  /** An empty file. */
  FILE_EMPTY,
  /** More bytes than a file may have. */
  FILE_TOO_LARGE,
  /** Neither a JPEG or PNG picture nor a PDF, by its content. */
  FILE_TYPE_UNKNOWN,
  /** A picture that cannot be read, or a PDF that is cut off, encrypted or active. */
  FILE_DAMAGED,
  /** More pixels than a picture may have. */
  PICTURE_TOO_LARGE,
  /** A kind of evidence that the city does not know. */
  EVIDENCE_KIND_UNKNOWN,
  /** More files than a filing may have. */
  TOO_MANY_FILES
}
