package org.gongji.application.attestation.verify;

import jakarta.inject.Inject;
import java.util.Optional;
import org.gongji.application.attestation.Attestation;
import org.gongji.application.attestation.AttestationCode;
import org.gongji.application.attestation.Attestations;
import org.gongji.application.attestation.VerificationToken;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;

/** 缴存证明验证: anybody who holds an attestation learns what it said when it was issued. */
public final class VerifyAttestation {

  private final Transactions transactions;
  private final Attestations attestations;

  /** What stands on the paper, as it was typed. */
  public record Query(String serial, String code) {

    /** A code is not for logs. */
    @Override
    public String toString() {
      return "Query[" + serial + "]";
    }
  }

  /** Put together by the wiring. */
  @Inject
  public VerifyAttestation(Transactions transactions, Attestations attestations) {
    this.transactions = transactions;
    this.attestations = attestations;
  }

  /** The attestation of a serial and its code; {@code ATTESTATION_UNKNOWN} for any other pair. */
  public Decision<Attestation> handle(Query query) {
    return transactions
        .read(() -> of(attestations, query))
        .map(Decision::accept)
        .orElseGet(() -> Decision.reject(AttestationCode.ATTESTATION_UNKNOWN.rejection()));
  }

  static Optional<Attestation> of(Attestations attestations, Query query) {
    return VerificationToken.typed(query.code())
        .flatMap(code -> serial(query.serial())
            .flatMap(attestations::find)
            .filter(found -> found.code().matches(code)));
  }

  private static Optional<BusinessSerial> serial(String typed) {
    try {
      return Optional.of(new BusinessSerial(typed.strip()));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
