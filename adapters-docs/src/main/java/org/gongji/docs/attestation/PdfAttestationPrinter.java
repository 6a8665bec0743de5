package org.gongji.docs.attestation;

import jakarta.inject.Inject;
import java.util.TreeSet;
import org.gongji.application.attestation.Attestation;
import org.gongji.application.attestation.AttestationPrinter;
import org.gongji.docs.slip.StablePdf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 缴存证明 on one upright page. */
public final class PdfAttestationPrinter implements AttestationPrinter {

  private static final Logger LOG = LoggerFactory.getLogger(PdfAttestationPrinter.class);

  /** Reads the typeface only when the first attestation is printed. */
  @Inject
  public PdfAttestationPrinter() {}

  @Override
  public byte[] print(Attestation attestation, String verifyAt) {
    var missing = new TreeSet<Integer>();
    var page = new AttestationPage(attestation, verifyAt, missing::add);
    var pdf = StablePdf.write(
        page.title() + " " + attestation.serial(),
        attestation.centreName(),
        attestation.issuedOn(),
        page::write);
    missing.forEach(codePoint -> LOG.warn(
        "Attestation {}: no glyph for U+{}", attestation.serial(), Integer.toHexString(codePoint)));
    return pdf;
  }
}
