package org.gongji.application.attestation;

import org.gongji.domain.decision.RejectionCode;

/** Refusals when attestations are issued and verified. */
public enum AttestationCode implements RejectionCode {
  /** The centre has given this hall no key to sign with. */
  ATTESTATION_NOT_CONFIGURED,
  /** The certificate of the key does not hold yet, or no longer. */
  ATTESTATION_KEY_OUT_OF_DATE,
  /** No attestation has this serial and this code; which of both is wrong is not said. */
  ATTESTATION_UNKNOWN,
  /** The file is empty, or larger than an attestation can be. */
  ATTESTATION_FILE_SIZE
}
