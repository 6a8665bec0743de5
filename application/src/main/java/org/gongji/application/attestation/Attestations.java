package org.gongji.application.attestation;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import org.gongji.application.operation.Page;
import org.gongji.domain.identifier.BusinessSerial;

/** The attestations that were issued, each with its file; append-only. */
public interface Attestations {

  /**
   * The file that was handed out.
   *
   * @param pdf its bytes
   * @param sha256 their SHA-256 in hexadecimal
   * @param certificate SHA-256 of the signer's certificate, in hexadecimal
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Signed(byte[] pdf, String sha256, String certificate) {

    /** A file that was just signed. */
    public static Signed of(byte[] pdf, String certificate) {
      return new Signed(pdf, sha256(pdf), certificate);
    }

    /** The SHA-256 of any file, in hexadecimal. */
    public static String sha256(byte[] file) {
      try {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
      } catch (NoSuchAlgorithmException everyPlatformHasIt) {
        throw new IllegalStateException(everyPlatformHasIt);
      }
    }

    @Override
    public String toString() {
      return "Signed[" + sha256 + "]";
    }
  }

  /** Keeps one with its file. */
  void add(long employerKey, Attestation attestation, Signed signed);

  /** An attestation by its serial, whoever asks. */
  Optional<Attestation> find(BusinessSerial serial);

  /** The file of an employer's attestation, byte for byte as it was handed out. */
  Optional<byte[]> pdf(long employerKey, BusinessSerial serial);

  /** The attestation whose file has this SHA-256. */
  Optional<Attestation> ofFile(String sha256);

  /** Whether any of these certificates ever signed an attestation. */
  boolean knows(Collection<String> certificates);

  /** An employer's attestations, the newest first. */
  Page<Attestation> list(long employerKey, Page.Wanted wanted);
}
