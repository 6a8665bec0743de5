package org.gongji.docs.attestation;

/** A key file that cannot sign; the message says what to do, in Chinese, and holds no secret. */
public final class UnusableSigningKey extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableSigningKey(String message) {
    super(message);
  }

  UnusableSigningKey(String message, Throwable cause) {
    super(message, cause);
  }
}
