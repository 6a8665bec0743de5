package org.gongji.docs.attestation;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gongji.application.attestation.verify.SignatureCheck;
import org.jspecify.annotations.Nullable;

/**
 * Reads signatures from the bytes themselves, not through a PDF library: a file that was tampered
 * with need not be a PDF any more, and one that was made to harm has nothing to work on.
 */
public final class CmsSignatureCheck implements SignatureCheck {

  private static final int MOST_SIGNATURES = 8;
  private static final Pattern RANGE = Pattern.compile(
      "/ByteRange\\s*\\[\\s*(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*]");
  private static final Pattern CLAIM =
      Pattern.compile(Pattern.quote(AttestationMark.MARK) + " (1\\d{8}_\\d{10}) ([0-9A-Z]{16})");

  /** Needs no key. */
  @Inject
  public CmsSignatureCheck() {}

  @Override
  public Found examine(byte[] file) {
    var text = new String(file, StandardCharsets.ISO_8859_1);
    var ranges = RANGE.matcher(text).results().limit(MOST_SIGNATURES).toList();
    var certificates = new HashSet<String>();
    var intact = ranges.size() == 1;
    for (var range : ranges) {
      var signature = FileSignature.of(file, bounds(range));
      signature.ifPresent(each -> certificates.addAll(each.certificates()));
      intact &= signature.filter(FileSignature::isRightAndWhole).isPresent();
    }
    return new Found(certificates, intact, claim(text));
  }

  private static int[] bounds(MatchResult range) {
    return new int[] {
      Integer.parseInt(range.group(1)),
      Integer.parseInt(range.group(2)),
      Integer.parseInt(range.group(3)),
      Integer.parseInt(range.group(4))
    };
  }

  private static @Nullable Claim claim(String text) {
    var claim = CLAIM.matcher(text);
    return claim.find() ? new Claim(claim.group(1), claim.group(2)) : null;
  }
}
