package org.gongji.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

  @TempDir
  Path folder;

  @Test
  void the_file_says_what_the_node_is_told() throws IOException {
    var file = file("""
            http.port=9090
            database.url=jdbc:postgresql://db/gongji
            database.user=gongji
            keys.file=keys
            evidence.folder=evidence
            """);

    var read = Configuration.read(file, Map.of());

    assertThat(read.port()).isEqualTo(9090);
    assertThat(read.host()).isEqualTo("127.0.0.1");
    assertThat(read.secureCookies()).isTrue();
    assertThat(read.databaseUrl()).isEqualTo("jdbc:postgresql://db/gongji");
    assertThat(read.keysFile()).isEqualTo(folder.resolve("keys"));
    assertThat(read.evidenceFolder()).isEqualTo(folder.resolve("evidence"));
    assertThat(read.metricsToken()).isNull();
  }

  @Test
  void the_environment_overrides_the_file() throws IOException {
    var file = file("http.port=9090\ndatabase.url=jdbc:h2:file:x\nkeys.file=k\n");

    var read = Configuration.read(
        file, Map.of("GONGJI_HTTP_PORT", "7070", "GONGJI_HTTP_SECURE_COOKIES", "false"));

    assertThat(read.port()).isEqualTo(7070);
    assertThat(read.secureCookies()).isFalse();
  }

  @Test
  void a_secret_may_stand_in_a_file_of_its_own() throws IOException {
    Files.writeString(folder.resolve("secret"), "s3cret\n");
    var file = file("database.url=jdbc:h2:file:x\nkeys.file=k\ndatabase.password-file=secret\n");

    var read = Configuration.read(file, Map.of());

    assertThat(read.databasePassword()).isEqualTo("s3cret");
    assertThat(read.toString()).doesNotContain("s3cret");
  }

  @Test
  void the_token_of_the_metrics_may_stand_in_a_file_and_is_not_for_logs() throws IOException {
    Files.writeString(folder.resolve("token"), "t0ken\n");
    var file = file("database.url=jdbc:h2:file:x\nkeys.file=k\nhttp.metrics-token-file=token\n");

    var read = Configuration.read(file, Map.of());
    var overridden = Configuration.read(file, Map.of("GONGJI_HTTP_METRICS_TOKEN", "0ther"));

    assertThat(read.metricsToken()).isEqualTo("t0ken");
    assertThat(read.toString()).doesNotContain("t0ken");
    assertThat(overridden.metricsToken()).isEqualTo("0ther");
  }

  @Test
  void evidence_lies_beside_an_h2_database_unless_the_node_is_told_otherwise() throws IOException {
    var database = folder.resolve("data").resolve("gongji");
    var file = file("database.url=jdbc:h2:file:" + database + "\nkeys.file=k\n");

    var read = Configuration.read(file, Map.of());
    var told = Configuration.read(file, Map.of("GONGJI_EVIDENCE_FOLDER", "/srv/evidence"));

    assertThat(read.evidenceFolder()).isEqualTo(folder.resolve("data").resolve("evidence"));
    assertThat(told.evidenceFolder()).isEqualTo(Path.of("/srv/evidence"));
  }

  @Test
  void the_nodes_over_a_server_are_told_where_evidence_lies() throws IOException {
    var file = file("database.url=jdbc:postgresql://db/gongji\nkeys.file=k\n");

    assertThatThrownBy(() -> Configuration.read(file, Map.of()))
        .isInstanceOf(Configuration.Invalid.class)
        .hasMessageContaining("evidence.folder");
  }

  @Test
  void attestations_take_a_keystore_its_password_and_the_address_of_the_public()
      throws IOException {
    Files.writeString(folder.resolve("secret"), "s3cret\n");
    var start = "database.url=jdbc:h2:file:x\nkeys.file=k\n";
    var whole = file(start + "attestation.keystore=signing.p12\nattestation.password-file=secret\n"
        + "attestation.address=https://gjj.example.gov.cn\n");

    var read = Configuration.read(whole, Map.of()).attesting();

    assertThat(read)
        .isEqualTo(new Configuration.Attesting(
            folder.resolve("signing.p12"), "s3cret", "https://gjj.example.gov.cn"));
    assertThat(String.valueOf(read)).doesNotContain("s3cret");
    assertThat(Configuration.read(file(start), Map.of()).attesting()).isNull();
    assertThatThrownBy(() -> Configuration.read(
            file(start + "attestation.keystore=x\nattestation.address=gjj.example/verify?\n"),
            Map.of()))
        .hasMessageContaining("attestation.password：必须填写")
        .hasMessageContaining("attestation.address：应为网厅对公众的地址");
  }

  @Test
  void every_mistake_is_named_at_once() throws IOException {
    var file = file("http.prot=1\nhttp.port=70000\nhttp.secure-cookies=maybe\n");

    assertThatThrownBy(() -> Configuration.read(file, Map.of()))
        .isInstanceOf(Configuration.Invalid.class)
        .hasMessageContaining("http.prot")
        .hasMessageContaining("70000")
        .hasMessageContaining("maybe")
        .hasMessageContaining("database.url：必须填写")
        .hasMessageContaining("keys.file：必须填写");
  }

  @Test
  void a_missing_file_is_named() {
    assertThatThrownBy(() -> Configuration.read(folder.resolve("none"), Map.of()))
        .hasMessageContaining("none");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("gongji.properties"), text);
  }
}
