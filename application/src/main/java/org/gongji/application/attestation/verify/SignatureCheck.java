package org.gongji.application.attestation.verify;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at the signatures of a file that anybody may have made (验签); it never throws. */
public interface SignatureCheck {

  /**
   * What was found.
   *
   * @param certificates SHA-256 of the certificates that the signatures name, in hexadecimal
   * @param intact whether there is exactly one signature, it is right, and covers the whole file
   * @param claim the attestation that the file says it is, null for none
   */
  record Found(
      Set<String> certificates, boolean intact, @Nullable Claim claim) {}

  /** Which attestation a file says it is: serial and code as written in it. */
  record Claim(String serial, String code) {

    /** A code is not for logs. */
    @Override
    public String toString() {
      return "Claim[" + serial + "]";
    }
  }

  /** Looks at a file. */
  Found examine(byte[] file);
}
