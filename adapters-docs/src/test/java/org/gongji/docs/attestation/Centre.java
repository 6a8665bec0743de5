package org.gongji.docs.attestation;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A fund centre's key as an authority gives it: RSA, with the authority's certificate above. */
final class Centre {

  static final String PASSWORD = "a-password-never-seen-elsewhere";
  private static final Instant FROM = AttestationFixture.ISSUED_AT.minus(1, ChronoUnit.DAYS);
  private static final Instant TO = AttestationFixture.ISSUED_AT.plus(30, ChronoUnit.DAYS);

  private Centre() {}

  /** A PKCS #12 file with a key of so many bits. */
  static Path keystore(Path folder, int bits)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    var authority = pair(2048);
    var centre = pair(bits);
    var chain = new Certificate[] {
      certificate("CN=葫芦岛市公积金管理中心", centre, "CN=示例认证中心", authority),
      certificate("CN=示例认证中心", authority, "CN=示例认证中心", authority)
    };
    var store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry("centre", centre.getPrivate(), PASSWORD.toCharArray(), chain);
    var file = folder.resolve("centre-" + bits + ".p12");
    try (var stream = Files.newOutputStream(file)) {
      store.store(stream, PASSWORD.toCharArray());
    }
    return file;
  }

  private static KeyPair pair(int bits) throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(bits);
    return generator.generateKeyPair();
  }

  private static X509Certificate certificate(
      String subject, KeyPair pair, String issuer, KeyPair signer)
      throws GeneralSecurityException, OperatorCreationException {
    var builder = new JcaX509v3CertificateBuilder(
        new X500Name(issuer),
        BigInteger.valueOf(subject.hashCode() & 0xFFFFFF),
        Date.from(FROM),
        Date.from(TO),
        new X500Name(subject),
        pair.getPublic());
    var content = new JcaContentSignerBuilder("SHA256withRSA").build(signer.getPrivate());
    return new JcaX509CertificateConverter().getCertificate(builder.build(content));
  }
}
