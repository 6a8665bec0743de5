package org.gongji.docs.attestation;

import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfSignature;
import com.lowagie.text.pdf.PdfSignatureAppearance;
import com.lowagie.text.pdf.PdfStamper;
import com.lowagie.text.pdf.PdfString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HashMap;
import org.gongji.application.attestation.AttestationCode;
import org.gongji.application.attestation.AttestationSigner;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;

/**
 * Signs with a key in memory: a detached CMS signature over the whole file but the signature itself
 * (PAdES, {@code ETSI.CAdES.detached}), that allows no change afterwards.
 */
public final class CmsSigner implements AttestationSigner {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final PdfName CADES = new PdfName("ETSI.CAdES.detached");

  /** Room for the signature with a chain of several certificates. */
  private static final int MOST_BYTES = 16_384;

  private final SigningKey key;

  /** Signs with this key. */
  public CmsSigner(SigningKey key) {
    this.key = key;
  }

  @Override
  public Decision<Signer> ready(Instant at) {
    var certificate = key.certificate();
    try {
      certificate.checkValidity(Date.from(at));
      return Decision.accept(new Signer(key.fingerprint(), key.isTest()));
    } catch (GeneralSecurityException outOfDate) {
      return Decision.reject(AttestationCode.ATTESTATION_KEY_OUT_OF_DATE.of(
          Figure.of(day(at)), Figure.of(day(certificate.getNotAfter().toInstant()))));
    }
  }

  @Override
  public byte[] sign(byte[] pdf, Instant at) {
    var signed = new ByteArrayOutputStream();
    try (var reader = new PdfReader(pdf)) {
      var stamper = PdfStamper.createSignature(reader, signed, '\0', null, true);
      var appearance = stamper.getSignatureAppearance();
      appearance.setCertificationLevel(PdfSignatureAppearance.CERTIFIED_NO_CHANGES_ALLOWED);
      appearance.setCryptoDictionary(dictionary(at));
      var room = new HashMap<PdfName, Integer>();
      room.put(PdfName.CONTENTS, 2 * MOST_BYTES + 2);
      appearance.preClose(room);
      var cms = Cms.detached(key, appearance.getRangeStream());
      var padded = new byte[MOST_BYTES];
      System.arraycopy(cms, 0, padded, 0, cms.length);
      var filled = new PdfDictionary();
      filled.put(PdfName.CONTENTS, new PdfString(padded).setHexWriting(true));
      appearance.close(filled);
      return signed.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  private PdfSignature dictionary(Instant at) {
    var dictionary = new PdfSignature(PdfName.ADOBE_PPKLITE, CADES);
    dictionary.setReason(key.isTest() ? "测试签名，仅供演示" : "开具住房公积金缴存证明");
    dictionary.setDate(new PdfDate(GregorianCalendar.from(at.atZone(SHANGHAI))));
    return dictionary;
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, SHANGHAI);
  }
}
