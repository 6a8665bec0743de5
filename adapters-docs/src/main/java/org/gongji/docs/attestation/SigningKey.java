package org.gongji.docs.attestation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.gongji.application.attestation.Attestations.Signed;

/**
 * The key that attestations are signed with (签名密钥), from a PKCS #12 file: RSA of at least 3072
 * bits or elliptic curves of at least 256, with its certificate and those above it.
 */
public final class SigningKey {

  private static final int LEAST_RSA_BITS = 3072;
  private static final int LEAST_EC_BITS = 256;

  private final PrivateKey key;
  private final List<X509Certificate> chain;
  private final boolean test;

  SigningKey(PrivateKey key, List<X509Certificate> chain, boolean test) {
    this.key = key;
    this.chain = List.copyOf(chain);
    this.test = test;
  }

  /**
   * Reads the one key of a file.
   *
   * @param password of the file and of the key
   * @throws UnusableSigningKey where there is none, or it is too weak
   */
  public static SigningKey read(Path file, String password) {
    return read(file, password, false);
  }

  static SigningKey read(Path file, String password, boolean test) {
    try (var stream = Files.newInputStream(file)) {
      var store = KeyStore.getInstance("PKCS12");
      store.load(stream, password.toCharArray());
      for (var alias : Collections.list(store.aliases())) {
        if (store.getKey(alias, password.toCharArray()) instanceof PrivateKey key) {
          return strong(file, new SigningKey(key, chain(store, alias), test));
        }
      }
      throw new UnusableSigningKey(file + "：文件中没有私钥；应为含私钥和证书的 PKCS#12 文件");
    } catch (IOException | GeneralSecurityException unreadable) {
      throw new UnusableSigningKey("无法读取签名密钥文件 " + file + "，或密码不正确", unreadable);
    }
  }

  private static List<X509Certificate> chain(KeyStore store, String alias)
      throws GeneralSecurityException {
    return Arrays.stream(store.getCertificateChain(alias))
        .map(X509Certificate.class::cast)
        .toList();
  }

  private static SigningKey strong(Path file, SigningKey read) {
    var key = read.key;
    var strong = (key instanceof RSAKey rsa && rsa.getModulus().bitLength() >= LEAST_RSA_BITS)
        || (key instanceof ECKey curve
            && curve.getParams().getOrder().bitLength() >= LEAST_EC_BITS);
    if (!strong) {
      throw new UnusableSigningKey(file + "：私钥应为 " + LEAST_RSA_BITS + " 位以上的 RSA 或 " + LEAST_EC_BITS
          + " 位以上的 ECDSA，而不是这个 " + key.getAlgorithm() + " 密钥");
    }
    return read;
  }

  PrivateKey key() {
    return key;
  }

  /** The signer's certificate, and those above it. */
  List<X509Certificate> chain() {
    return chain;
  }

  X509Certificate certificate() {
    return chain.get(0);
  }

  /** Whether everybody may have it. */
  boolean isTest() {
    return test;
  }

  /** How the certificate is told from others: its SHA-256 in hexadecimal. */
  String fingerprint() {
    try {
      return Signed.sha256(certificate().getEncoded());
    } catch (GeneralSecurityException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** SHA-256 with whatever the key is. */
  String algorithm() {
    return key instanceof RSAKey ? "SHA256withRSA" : "SHA256withECDSA";
  }

  /** A key is not for logs. */
  @Override
  public String toString() {
    return "SigningKey[" + certificate().getSubjectX500Principal() + "]";
  }
}
