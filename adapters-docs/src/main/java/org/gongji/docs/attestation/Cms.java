package org.gongji.docs.attestation;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;
import org.gongji.application.attestation.Attestations.Signed;

/** A detached CMS signature with SHA-256, its certificates with it (RFC 5652, CAdES-BES). */
final class Cms {

  private Cms() {}

  static byte[] detached(SigningKey key, InputStream content) {
    try (content) {
      var chain = new ArrayList<X509CertificateHolder>();
      for (var certificate : key.chain()) {
        chain.add(new JcaX509CertificateHolder(certificate));
      }
      var generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .setSignedAttributeGenerator(
                  new DefaultSignedAttributeTableGenerator(named(chain.get(0))))
              .build(new JcaContentSignerBuilder(key.algorithm()).build(key.key()), chain.get(0)));
      generator.addCertificates(new CollectionStore<>(chain));
      var range = new CMSProcessableByteArray(content.readAllBytes());
      return generator.generate(range, false).getEncoded();
    } catch (IOException
        | GeneralSecurityException
        | OperatorCreationException
        | CMSException broken) {
      throw new IllegalStateException("Cannot sign with " + key, broken);
    }
  }

  /** The signature names its certificate, so that no other one can be put in its place. */
  private static AttributeTable named(X509CertificateHolder certificate) throws IOException {
    var digest = HexFormat.of().parseHex(Signed.sha256(certificate.getEncoded()));
    var attributes = new ASN1EncodableVector();
    attributes.add(new Attribute(
        PKCSObjectIdentifiers.id_aa_signingCertificateV2,
        new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest)))));
    return new AttributeTable(attributes);
  }
}
