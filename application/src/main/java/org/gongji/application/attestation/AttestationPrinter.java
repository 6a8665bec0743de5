package org.gongji.application.attestation;

/** Prints an attestation (缴存证明) on one page, ready to be signed. */
public interface AttestationPrinter {

  /**
   * The page as PDF.
   *
   * @param attestation what stands on it
   * @param verifyAt the address of the public page, to which the QR code leads
   */
  byte[] print(Attestation attestation, String verifyAt);
}
