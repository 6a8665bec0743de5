package org.gongji.application.operation;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of the pipeline, before any rule is asked. */
public enum OperationCode implements RejectionCode {
  /** The role has not the right. */
  NOT_PERMITTED,
  /** The employer has not granted the operator this duty. */
  NOT_GRANTED,
  /** There is nothing of that number, or nothing the actor may know of. */
  NOT_FOUND,
  /** The idempotency key was used for another payload. */
  KEY_USED_FOR_ANOTHER_REQUEST,
  /** Others worked on the same rows all the time; nothing was changed. */
  BUSY
}
