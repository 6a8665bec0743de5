package org.gongji.docs.attestation;

import org.gongji.application.attestation.Attestation;

/** What an attestation's file says it is, in its plain keywords, readable when it is damaged. */
final class AttestationMark {

  static final String MARK = "gongji-attestation";

  private AttestationMark() {}

  static String of(Attestation attestation) {
    return MARK + " " + attestation.serial().text() + " " + attestation.code().text();
  }
}
