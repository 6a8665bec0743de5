package org.gongji.application.attestation.verify;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.gongji.application.attestation.Attestation;
import org.gongji.application.attestation.AttestationCode;
import org.gongji.application.attestation.AttestationSigner;
import org.gongji.application.attestation.AttestationSigner.Signer;
import org.gongji.application.attestation.Attestations;
import org.gongji.application.attestation.Attestations.Signed;
import org.gongji.application.attestation.verify.SignatureCheck.Found;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.jspecify.annotations.Nullable;

/** 缴存证明文件验证: whether a file is, bit for bit, one that the centre handed out. */
public final class VerifyAttestationFile {

  /** The largest file that is looked at, in bytes; an attestation has some 60,000. */
  public static final int LARGEST = 2_000_000;

  private final Transactions transactions;
  private final Attestations attestations;
  private final SignatureCheck check;
  private final AttestationSigner signer;
  private final BusinessCalendar calendar;

  /** What the file is. */
  public enum Verdict {
    /** 未被改动. */
    UNTOUCHED,
    /** 已被改动: it names an attestation or carries a signature of the centre, and is another file. */
    ALTERED,
    /** 不是本中心签发. */
    FOREIGN
  }

  /**
   * What came of it.
   *
   * @param verdict what the file is
   * @param attestation what it says, null unless it is untouched
   * @param signed whether its signature is right and covers all of it
   */
  public record Checked(Verdict verdict, @Nullable Attestation attestation, boolean signed) {}

  /** Put together by the wiring. */
  @Inject
  public VerifyAttestationFile(
      Transactions transactions,
      Attestations attestations,
      SignatureCheck check,
      AttestationSigner signer,
      BusinessCalendar calendar) {
    this.transactions = transactions;
    this.attestations = attestations;
    this.check = check;
    this.signer = signer;
    this.calendar = calendar;
  }

  /** Looks at a file, and keeps nothing of it. */
  public Decision<Checked> handle(byte[] file) {
    if (file.length == 0 || file.length > LARGEST) {
      return Decision.reject(AttestationCode.ATTESTATION_FILE_SIZE
          .of(Figure.of(file.length), Figure.of(LARGEST))
          .at("file"));
    }
    var sha256 = Signed.sha256(file);
    var found = check.examine(file);
    return Decision.accept(transactions.read(() -> attestations
        .ofFile(sha256)
        .map(issued -> new Checked(Verdict.UNTOUCHED, issued, found.intact()))
        .orElseGet(() -> new Checked(
            isOurs(found, calendar.now()) ? Verdict.ALTERED : Verdict.FOREIGN,
            null,
            found.intact()))));
  }

  /** Whether the file passes itself off as one of the centre's. */
  private boolean isOurs(Found found, Instant now) {
    return isSignedByUs(found, now)
        || Optional.ofNullable(found.claim())
            .map(claim -> new VerifyAttestation.Query(claim.serial(), claim.code()))
            .flatMap(query -> VerifyAttestation.of(attestations, query))
            .isPresent();
  }

  private boolean isSignedByUs(Found found, Instant now) {
    return attestations.knows(found.certificates())
        || signer
            .ready(now)
            .map(Signer::certificate)
            .accepted()
            .filter(found.certificates()::contains)
            .isPresent();
  }
}
