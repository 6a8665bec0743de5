package org.gongji.application.memory;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongji.application.attestation.AttestationCode;
import org.gongji.application.attestation.AttestationSigner;
import org.gongji.application.attestation.verify.SignatureCheck;
import org.gongji.domain.decision.Decision;
import org.jspecify.annotations.Nullable;

/** Signs texts by a last line that holds how many characters stand before it. */
public final class TextSigner implements AttestationSigner, SignatureCheck {

  private static final Pattern SIGNED = Pattern.compile("(?s)(.*)\nsigned (\\w+) (\\d+)(.*)");
  private static final Pattern CLAIM = Pattern.compile("(1\\d{8}_\\d{10}) (\\w{16})");

  private @Nullable Signer signer = new Signer("c1", false);

  /** From now on signs as this one; with null it has no key. */
  public void use(@Nullable Signer other) {
    signer = other;
  }

  @Override
  public Decision<Signer> ready(Instant at) {
    var ready = signer;
    return ready == null
        ? Decision.reject(AttestationCode.ATTESTATION_NOT_CONFIGURED.rejection())
        : Decision.accept(ready);
  }

  @Override
  public byte[] sign(byte[] pdf, Instant at) {
    var text = text(pdf);
    var certificate = ready(at).orThrow().certificate();
    return (text + "\nsigned " + certificate + " " + text.length())
        .getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Found examine(byte[] file) {
    var text = text(file);
    var claimed = CLAIM.matcher(text);
    var claim = claimed.find() ? new Claim(claimed.group(1), claimed.group(2)) : null;
    var signed = SIGNED.matcher(text);
    return signed.matches()
        ? new Found(
            Set.of(signed.group(2)),
            signed.group(3).equals(String.valueOf(signed.group(1).length()))
                && signed.group(4).isEmpty(),
            claim)
        : new Found(Set.of(), false, claim);
  }

  private static String text(byte[] file) {
    return new String(file, StandardCharsets.UTF_8);
  }
}
