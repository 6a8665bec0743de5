package org.gongji.docs.attestation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongji.docs.attestation.AttestationFixture.EMPLOYER;
import static org.gongji.docs.attestation.AttestationFixture.ISSUED_AT;
import static org.gongji.docs.attestation.AttestationFixture.kept;
import static org.gongji.docs.attestation.AttestationFixture.printed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Random;
import org.gongji.application.attestation.AttestationCode;
import org.gongji.application.attestation.AttestationSigner.Signer;
import org.gongji.application.attestation.verify.SignatureCheck;
import org.gongji.application.attestation.verify.SignatureCheck.Claim;
import org.gongji.domain.decision.Rejection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

class SignedAttestationTest {

  private static final Claim CLAIM = new Claim("122040101_0003484713", "7K3M9PQRSTVWXYZ2");

  @TempDir
  private Path folder;

  private final CmsSignatureCheck check = new CmsSignatureCheck();
  private SigningKey testKey;
  private byte[] signed;

  @BeforeEach
  void an_attestation_is_signed() {
    testKey = TestKey.in(folder.resolve("test.p12"), ISSUED_AT);
    signed = new CmsSigner(testKey).sign(printed(EMPLOYER, true), ISSUED_AT);
  }

  @Test
  void the_signature_is_right_and_over_the_whole_file() {
    var found = check.examine(signed);

    assertThat(found.intact()).isTrue();
    assertThat(found.certificates()).containsExactly(testKey.fingerprint());
    assertThat(found.claim()).isEqualTo(CLAIM);
    assertThat(new String(signed, StandardCharsets.ISO_8859_1))
        .contains("/ETSI.CAdES.detached", "/DocMDP");
  }

  @Test
  void a_key_from_an_authority_signs_with_its_chain() throws Exception {
    var key = SigningKey.read(Centre.keystore(folder, 3072), Centre.PASSWORD);
    var signer = new CmsSigner(key);

    var found = check.examine(signer.sign(printed(EMPLOYER, false), ISSUED_AT));

    assertThat(key.chain()).hasSize(2);
    assertThat(key.isTest()).isFalse();
    assertThat(signer.ready(ISSUED_AT).orThrow()).isEqualTo(new Signer(key.fingerprint(), false));
    assertThat(found.intact()).isTrue();
    assertThat(found.certificates()).containsExactly(key.fingerprint());
  }

  @Test
  void a_changed_byte_is_noticed_wherever_it_is() {
    var random = new Random(20220401);
    var places = random.ints(200, 0, signed.length).toArray();
    for (var at : places) {
      var changed = signed.clone();
      changed[at] ^= 1;
      if (!isPadding(at)) {
        assertThat(isUntouched(check.examine(changed))).as("byte %s", at).isFalse();
      }
    }
  }

  @Test
  void a_changed_page_still_names_its_signer_and_what_it_claims_to_be() {
    var text = new String(signed, StandardCharsets.ISO_8859_1);
    var page = changed(text.indexOf("stream") + 20);
    var signature = changed(text.indexOf("<30") + 400);

    for (var file : new byte[][] {page, signature}) {
      assertThat(check.examine(file).intact()).isFalse();
      assertThat(check.examine(file).claim()).isEqualTo(CLAIM);
    }
    assertThat(check.examine(page).certificates()).containsExactly(testKey.fingerprint());
  }

  @Test
  void a_revision_that_is_appended_is_noticed() {
    var appended = Arrays.copyOf(signed, signed.length + 40);
    System.arraycopy(
        "\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII),
        0,
        appended,
        signed.length,
        27);

    assertThat(check.examine(appended).intact()).isFalse();
    assertThat(check.examine(appended).certificates()).containsExactly(testKey.fingerprint());
    var signedAgain = new CmsSigner(testKey).sign(signed, ISSUED_AT);
    assertThat(check.examine(signedAgain).intact()).isFalse();
  }

  @Test
  void anything_at_all_is_looked_at_without_failing() {
    var random = new Random(7);
    var noise = new byte[5_000];
    random.nextBytes(noise);

    for (var text : new String[] {
      "",
      "%PDF-1.7 /ByteRange [0 5 9 999999999]",
      "/ByteRange [0 10 12 3]<>zzzzzzzzzzzzzz",
      "/ByteRange [0 2 40 1]<3082000030820000>xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "/ByteRange [9 9 9 9]".repeat(1_000)
    }) {
      var found = check.examine(text.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(found.intact()).as(text).isFalse();
      assertThat(found.certificates()).isEmpty();
      assertThat(found.claim()).isNull();
    }
    assertThat(check.examine(noise).intact()).isFalse();
    assertThat(check.examine(printed(EMPLOYER, true)).intact()).isFalse();
  }

  @Test
  void a_key_signs_only_while_its_certificate_holds() throws Exception {
    var signer = new CmsSigner(SigningKey.read(Centre.keystore(folder, 3072), Centre.PASSWORD));

    for (var days : new int[] {-2, 31}) {
      var rejection =
          signer.ready(ISSUED_AT.plus(days, ChronoUnit.DAYS)).rejections().get(0);
      assertThat(rejection.code()).isEqualTo(AttestationCode.ATTESTATION_KEY_OUT_OF_DATE);
      assertThat(rejection.figure(Rejection.LIMIT)).hasToString("Optional[2026-12-24]");
    }
  }

  @Test
  void keys_that_are_weak_or_closed_are_refused_without_their_password() throws Exception {
    var weak = Centre.keystore(folder, 2048);
    var nothing = folder.resolve("nothing.p12");
    var noKey = Files.writeString(folder.resolve("no.p12"), "no key");

    assertThatThrownBy(() -> SigningKey.read(weak, Centre.PASSWORD))
        .isInstanceOf(UnusableSigningKey.class)
        .hasMessageContaining("3072");
    assertThatThrownBy(() -> SigningKey.read(weak, "wrong"))
        .isInstanceOf(UnusableSigningKey.class)
        .hasMessageContaining("密码不正确")
        .hasMessageNotContaining("wrong");
    assertThatThrownBy(() -> SigningKey.read(nothing, "x")).isInstanceOf(UnusableSigningKey.class);
    assertThatThrownBy(() -> SigningKey.read(noKey, "x")).isInstanceOf(UnusableSigningKey.class);
  }

  @Test
  void a_test_key_is_made_once_and_only_its_owner_reads_it() throws IOException {
    var file = folder.resolve("test.p12");

    assertThat(TestKey.in(file, ISSUED_AT).fingerprint()).isEqualTo(testKey.fingerprint());
    assertThat(testKey.isTest()).isTrue();
    assertThat(testKey.certificate().getSubjectX500Principal().getName()).contains("测试");
    assertThat(Files.getPosixFilePermissions(file))
        .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
  }

  @Test
  void without_a_key_nothing_is_signed() {
    var signer = new NoSigner();

    assertThat(signer.ready(ISSUED_AT).rejections())
        .containsExactly(AttestationCode.ATTESTATION_NOT_CONFIGURED.rejection());
    assertThatThrownBy(() -> signer.sign(signed, ISSUED_AT))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  @EnabledIf(
      value = "org.gongji.docs.attestation.Poppler#isExpected",
      disabledReason = "no poppler-utils")
  void poppler_says_the_same() throws Exception {
    var text = new String(signed, StandardCharsets.ISO_8859_1);
    var appended = Arrays.copyOf(signed, signed.length + 10);
    var centre = SigningKey.read(Centre.keystore(folder, 3072), Centre.PASSWORD);
    var rsa = new CmsSigner(centre).sign(printed(EMPLOYER, false), ISSUED_AT);

    assertThat(Poppler.says(kept("signed", signed)))
        .contains("Signature is Valid", "Total document signed", "ETSI.CAdES.detached", "SHA-256");
    assertThat(Poppler.says(kept("signed-rsa", rsa)))
        .contains("Signature is Valid", "Total document signed", "葫芦岛市公积金管理中心");
    assertThat(Poppler.says(kept("changed", changed(text.indexOf("stream") + 20))))
        .doesNotContain("Signature is Valid")
        .contains("Digest Mismatch");
    assertThat(Poppler.says(kept("appended", appended))).doesNotContain("Total document signed");
  }

  private byte[] changed(int at) {
    var changed = signed.clone();
    changed[at] ^= 1;
    return changed;
  }

  /** Zeros behind the signature hold nothing, though they may not be other than hexadecimal. */
  /** A byte of the certificate leaves the signature right, and makes it another's. */
  private boolean isUntouched(SignatureCheck.Found found) {
    return found.intact() && found.certificates().contains(testKey.fingerprint());
  }

  private boolean isPadding(int at) {
    var text = new String(signed, StandardCharsets.ISO_8859_1);
    var end = text.indexOf("00000000>");
    var padding = end;
    while (padding > 0 && text.charAt(padding) == '0') {
      padding--;
    }
    return at > padding && at < end + 8;
  }
}
