package org.gongji.docs.attestation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.gongji.application.attestation.Attestations.Signed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One detached signature of a file, with the range of bytes it is over. */
final class FileSignature {

  private static final Logger LOG = LoggerFactory.getLogger(FileSignature.class);

  private final CMSSignedData cms;
  private final boolean whole;

  private FileSignature(CMSSignedData cms, boolean whole) {
    this.cms = cms;
    this.whole = whole;
  }

  /**
   * The signature in the gap of a range.
   *
   * @param range where the two parts begin and how long they are
   */
  static Optional<FileSignature> of(byte[] file, int[] range) {
    var gap = range[0] + range[1];
    var end = range[2] + range[3];
    if (range[0] != 0 || gap >= range[2] || end < range[2] || end > file.length) {
      return Optional.empty();
    }
    var content = new ByteArrayOutputStream();
    content.write(file, 0, gap);
    content.write(file, range[2], range[3]);
    return cms(file, gap, range[2], content.toByteArray())
        .map(cms -> new FileSignature(cms, end == file.length));
  }

  /** SHA-256 of the signers' certificates. */
  Set<String> certificates() {
    return signers().stream()
        .flatMap(signer -> certificates(signer).stream())
        .map(FileSignature::fingerprint)
        .collect(Collectors.toSet());
  }

  /** Whether one signer's signature is right, and nothing follows what it is over. */
  boolean isRightAndWhole() {
    return whole && signers().size() == 1 && signers().stream().allMatch(this::isRight);
  }

  private Collection<SignerInformation> signers() {
    return cms.getSignerInfos().getSigners();
  }

  private List<X509CertificateHolder> certificates(SignerInformation signer) {
    return cms.getCertificates().getMatches(null).stream()
        .filter(certificate -> signer.getSID().match(certificate))
        .toList();
  }

  private boolean isRight(SignerInformation signer) {
    return certificates(signer).stream().anyMatch(certificate -> isRight(signer, certificate));
  }

  private static boolean isRight(SignerInformation signer, X509CertificateHolder certificate) {
    try {
      return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    } catch (CMSException
        | OperatorCreationException
        | java.security.cert.CertificateException
        | RuntimeException wrong) {
      LOG.debug("A signature does not verify", wrong);
      return false;
    }
  }

  /** Whatever stands in the gap of a stranger's file; the parser fails in many ways. */
  private static Optional<CMSSignedData> cms(byte[] file, int from, int to, byte[] content) {
    try {
      var hex = new String(file, from + 1, to - from - 2, StandardCharsets.ISO_8859_1);
      try (var asn1 = new ASN1InputStream(HexFormat.of().parseHex(hex))) {
        var info = ContentInfo.getInstance(asn1.readObject());
        return Optional.of(new CMSSignedData(new CMSProcessableByteArray(content), info));
      }
    } catch (CMSException | IOException | RuntimeException malformed) {
      LOG.debug("No signature in the gap", malformed);
      return Optional.empty();
    }
  }

  private static String fingerprint(X509CertificateHolder certificate) {
    try {
      return Signed.sha256(certificate.getEncoded());
    } catch (IOException unencodable) {
      throw new IllegalStateException(unencodable);
    }
  }
}
