package org.gongji.application.identity.challenge;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of codes from phones. */
public enum ChallengeCode implements RejectionCode {
  /** Not the code that was sent last. */
  CHALLENGE_WRONG,
  /** No code was sent, or it is too old, used or tried too often. */
  CHALLENGE_EXPIRED
}
