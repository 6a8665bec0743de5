package org.gongji.docs.attestation;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key for demonstrations and tests (测试签名), whose certificate vouches for nobody. */
public final class TestKey {

  private static final String ALIAS = "test";
  /** Known to everybody, as the key is worth nothing. */
  private static final String PASSWORD = "test";

  private static final int SERIAL_BITS = 64;
  private static final int DAYS = 3650;

  private TestKey() {}

  /** The test key of a file, which is made where there is none. */
  public static SigningKey in(Path file, Instant now) {
    if (!Files.exists(file)) {
      write(file, now);
    }
    return SigningKey.read(file, PASSWORD, true);
  }

  private static void write(Path file, Instant now) {
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      var pair = pair();
      store.setKeyEntry(ALIAS, pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[] {
        certificate(pair, now)
      });
      var ownerOnly =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      Files.createFile(file, ownerOnly);
      try (var stream = Files.newOutputStream(file)) {
        store.store(stream, PASSWORD.toCharArray());
      }
    } catch (IOException | GeneralSecurityException | OperatorCreationException notMade) {
      throw new UnusableSigningKey("无法生成测试签名密钥 " + file, notMade);
    }
  }

  private static KeyPair pair() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }

  private static Certificate certificate(KeyPair pair, Instant now)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    var name = new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.O, "Gongji")
        .addRDN(BCStyle.CN, "测试签名（仅供演示） TEST ONLY")
        .build();
    var builder = new JcaX509v3CertificateBuilder(
        name,
        new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE),
        Date.from(now.minus(1, ChronoUnit.DAYS)),
        Date.from(now.plus(DAYS, ChronoUnit.DAYS)),
        name,
        pair.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    builder.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
  }
}
