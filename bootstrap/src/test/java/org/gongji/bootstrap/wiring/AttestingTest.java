package org.gongji.bootstrap.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.gongji.application.attestation.AttestationCode;
import org.gongji.application.identity.SessionLimits;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.configuration.DoorSettings;
import org.gongji.bootstrap.configuration.Federation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttestingTest {

  @TempDir
  Path folder;

  @Test
  void a_real_hall_without_a_key_refuses_and_makes_none() throws IOException {
    var signer = Attesting.signer(configuration(null), false);

    assertThat(signer.ready(Instant.now()).rejections())
        .containsExactly(AttestationCode.ATTESTATION_NOT_CONFIGURED.rejection());
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void a_demo_signs_with_a_test_key_that_it_keeps() {
    var first = Attesting.signer(configuration(null), true).ready(Instant.now()).orThrow();
    var again = Attesting.signer(configuration(null), true).ready(Instant.now()).orThrow();

    assertThat(first.test()).isTrue();
    assertThat(again).isEqualTo(first);
    assertThat(folder.resolve("attestation-test-key.p12")).exists();
  }

  @Test
  void a_key_that_cannot_be_read_stops_the_node_even_in_a_demo() {
    var none =
        new Configuration.Attesting(folder.resolve("none.p12"), "s3cret", "https://a.example");

    assertThatThrownBy(() -> Attesting.signer(configuration(none), true))
        .isInstanceOf(Configuration.Invalid.class)
        .hasMessageContaining("attestation.keystore")
        .hasMessageContaining("none.p12")
        .hasMessageNotContaining("s3cret");
  }

  private Configuration configuration(Configuration.@Nullable Attesting attesting) {
    return new Configuration(
        "127.0.0.1",
        0,
        false,
        "jdbc:h2:file:x",
        "",
        "",
        null,
        folder.resolve("keys"),
        folder.resolve("evidence"),
        null,
        SessionLimits.USUAL,
        Federation.NONE,
        DoorSettings.USUAL,
        attesting);
  }
}
