package org.gongji.bootstrap.wiring;

import java.time.Clock;
import java.util.List;
import org.gongji.application.attestation.AttestationSigner;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.docs.attestation.CmsSigner;
import org.gongji.docs.attestation.NoSigner;
import org.gongji.docs.attestation.SigningKey;
import org.gongji.docs.attestation.TestKey;
import org.gongji.docs.attestation.UnusableSigningKey;

/** With which key a node signs attestations: the configured one; a test key only in a demo. */
final class Attesting {

  /** Beside the demo's database. */
  private static final String TEST_KEY = "attestation-test-key.p12";

  private Attesting() {}

  static AttestationSigner signer(Configuration configuration, boolean demo) {
    var configured = configuration.attesting();
    try {
      if (configured != null) {
        return new CmsSigner(SigningKey.read(configured.keystore(), configured.password()));
      }
      return demo
          ? new CmsSigner(TestKey.in(
              configuration.keysFile().resolveSibling(TEST_KEY),
              Clock.systemUTC().instant()))
          : new NoSigner();
    } catch (UnusableSigningKey unusable) {
      throw new Configuration.Invalid(List.of("attestation.keystore：" + unusable.getMessage()));
    }
  }
}
