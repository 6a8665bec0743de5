package org.gongji.docs.attestation;

import java.time.Instant;
import org.gongji.application.attestation.AttestationCode;
import org.gongji.application.attestation.AttestationSigner;
import org.gongji.domain.decision.Decision;

/** Refuses, where the centre has given the hall no key. */
public final class NoSigner implements AttestationSigner {

  @Override
  public Decision<Signer> ready(Instant at) {
    return Decision.reject(AttestationCode.ATTESTATION_NOT_CONFIGURED.rejection());
  }

  @Override
  public byte[] sign(byte[] pdf, Instant at) {
    throw new IllegalStateException("No key to sign with");
  }
}
