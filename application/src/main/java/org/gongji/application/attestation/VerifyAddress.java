package org.gongji.application.attestation;

/**
 * Where the public verifies attestations. It comes from the configuration and never from a request:
 * whoever could choose it would have the centre sign a QR code that leads elsewhere.
 */
public interface VerifyAddress {

  /** The address of the page, for example {@code https://gjj.example.gov.cn/verify}. */
  String text();
}
