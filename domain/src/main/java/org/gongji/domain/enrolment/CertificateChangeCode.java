package org.gongji.domain.enrolment;

import org.gongji.domain.decision.RejectionCode;

/** Refusals of R15. */
public enum CertificateChangeCode implements RejectionCode {
  /** Neither the name nor the certificate becomes another one. */
  IDENTITY_UNCHANGED,
  /** The new certificate is that of another account in the fund. */
  CERTIFICATE_TAKEN
}
