package org.gongji.application.attestation;

import java.time.Instant;
import org.gongji.domain.decision.Decision;

/** Signs files in the centre's name (数字签名); the private key never leaves it. */
public interface AttestationSigner {

  /**
   * With what it signs.
   *
   * @param certificate SHA-256 of the certificate, in hexadecimal
   * @param test whether the key is one that everybody may have
   */
  record Signer(String certificate, boolean test) {}

  /**
   * Whether it can sign at a time.
   *
   * @return with what; or {@code ATTESTATION_NOT_CONFIGURED}, {@code ATTESTATION_KEY_OUT_OF_DATE}
   */
  Decision<Signer> ready(Instant at);

  /**
   * The same PDF with a signature over all of it.
   *
   * @param at the time the signature names
   * @throws IllegalStateException when it is not ready
   */
  byte[] sign(byte[] pdf, Instant at);
}
