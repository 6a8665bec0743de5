package org.gongji.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongji.application.actor.Role.CLERK;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gongji.application.identity.SessionLimits;
import org.gongji.application.identity.challenge.ChallengeSettings;
import org.gongji.application.identity.throttle.Gate;
import org.gongji.application.identity.throttle.Limit;
import org.gongji.idp.oidc.ClaimMapping;
import org.gongji.idp.oidc.ProviderSettings;
import org.gongji.idp.sms.HttpSmsGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {

  private static final String START = "database.url=jdbc:h2:file:x\nkeys.file=k\n";

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
  void sessions_run_as_long_as_is_said_and_otherwise_as_usual() throws IOException {
    var usual = Configuration.read(file("database.url=jdbc:h2:file:x\nkeys.file=k\n"), Map.of());
    var said = Configuration.read(file("""
            database.url=jdbc:h2:file:x
            keys.file=k
            sessions.idle-minutes=10
            sessions.absolute-hours=8
            """), Map.of());

    assertThat(usual.sessions()).isEqualTo(SessionLimits.USUAL);
    assertThat(said.sessions())
        .isEqualTo(new SessionLimits(Duration.ofMinutes(10), Duration.ofHours(8)));
  }

  @Test
  void sessions_without_an_end_are_refused() throws IOException {
    var file = file("""
            database.url=jdbc:h2:file:x
            keys.file=k
            sessions.idle-minutes=0
            sessions.absolute-hours=721
            """);

    assertThatThrownBy(() -> Configuration.read(file, Map.of()))
        .isInstanceOf(Configuration.Invalid.class)
        .hasMessageContaining("sessions.idle-minutes：应为 1 至 1440 的整数，而不是 0")
        .hasMessageContaining("sessions.absolute-hours：应为 1 至 720 的整数，而不是 721");
  }

  @Test
  void the_door_is_as_usual_unless_the_node_is_told_otherwise() throws IOException {
    Files.writeString(folder.resolve("token"), "s3cret\n");
    var usual = file("database.url=jdbc:h2:file:x\nkeys.file=k\n");
    assertThat(Configuration.read(usual, Map.of()).door().gateway()).isNull();
    assertThat(Configuration.read(usual, Map.of()).door().limits().of(Gate.CODE_NUMBER))
        .isEqualTo(Gate.CODE_NUMBER.usual());

    var told = file("""
            database.url=jdbc:h2:file:x
            keys.file=k
            password.shortest=12
            codes.minutes=3
            codes.tries=4
            captcha.after-failures=0
            limits.code-number=1/2 9/60
            sms.gateway=https://sms.example.cn/send
            sms.token-file=token
            sms.patience-seconds=7
            """);
    var door = Configuration.read(told, Map.of()).door();

    assertThat(door.passwords().shortest()).isEqualTo(12);
    assertThat(door.challenges()).isEqualTo(new ChallengeSettings(Duration.ofMinutes(3), 4));
    assertThat(door.captcha().afterFailures()).isZero();
    assertThat(door.limits().of(Gate.CODE_NUMBER))
        .containsExactly(new Limit(1, Duration.ofMinutes(2)), new Limit(9, Duration.ofMinutes(60)));
    assertThat(door.gateway())
        .isEqualTo(new HttpSmsGateway.Settings(
            URI.create("https://sms.example.cn/send"), "s3cret", Duration.ofSeconds(7)));
    assertThat(door.toString()).doesNotContain("s3cret");
  }

  @Test
  void mistakes_at_the_door_are_named_all_at_once() throws IOException {
    var file = file("""
            database.url=jdbc:h2:file:x
            keys.file=k
            password.shortest=7
            codes.tries=11
            captcha.after-failures=x
            limits.sign-in=5
            sms.gateway=ftp://sms
            """);

    assertThatThrownBy(() -> Configuration.read(file, Map.of()))
        .hasMessageContainingAll(
            "password.shortest",
            "codes.tries",
            "captcha.after-failures",
            "limits.sign-in",
            "sms.gateway");
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
  void providers_are_told_by_name() throws IOException {
    Files.writeString(folder.resolve("secret"), "s3cret\n");
    var file = file(START + """
        oidc.address=https://gjj.example.gov.cn
        oidc.province.title=省统一身份认证
        oidc.province.issuer=https://id.example.gov.cn/realms/province
        oidc.province.client-id=gongji
        oidc.province.client-secret-file=secret
        oidc.province.scopes=profile,organisation
        oidc.province.claims.roles=realm_access.roles
        oidc.province.staff=true
        oidc.province.roles.gjj-clerk=CLERK
        oidc.city.title=市统一身份认证
        oidc.city.issuer=http://localhost:8180
        oidc.city.client-id=hall
        oidc.city.main=true
        """);

    var read = Configuration.read(file, Map.of("GONGJI_OIDC_CITY_CLIENT_ID", "other"));

    var providers = read.federation().providers();
    assertThat(read.federation().address()).isEqualTo("https://gjj.example.gov.cn");
    assertThat(providers).extracting(ProviderSettings::name).containsExactly("city", "province");
    assertThat(providers.get(0))
        .isEqualTo(new ProviderSettings(
            "city",
            "市统一身份认证",
            "http://localhost:8180",
            "other",
            null,
            List.of("openid", "profile"),
            new ClaimMapping("credit_code", "name", "preferred_username", null, Map.of(), true)));
    assertThat(providers.get(1).clientSecret()).isEqualTo("s3cret");
    assertThat(providers.get(1).scopes()).containsExactly("openid", "profile", "organisation");
    assertThat(providers.get(1).claims().granted()).containsExactly(Map.entry("gjj-clerk", CLERK));
    assertThat(read.federation().toString()).doesNotContain("s3cret");
    assertThat(Configuration.read(file(START), Map.of()).federation()).isEqualTo(Federation.NONE);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      oidc.p.issuer=http://id.example.gov.cn      | oidc.p.issuer：应以 https:// 开头
      oidc.p.issuer=                              | oidc.p.issuer：必须填写
      oidc.p.client-id=                           | oidc.p.client-id：必须填写
      oidc.p.title=                               | oidc.p.title：必须填写
      oidc.address=                               | oidc.address：必须填写
      oidc.address=gjj.example.gov.cn             | oidc.address：应为浏览器访问网厅的地址
      oidc.p.client-secret-file=none              | 无法读取
      oidc.p.main=yes                             | oidc.p.main：应为 true 或 false，而不是 yes
      oidc.p.isuer=x                              | oidc.p.isuer：没有这个配置项
      oidc.P.issuer=x                             | oidc.P.issuer：没有这个配置项
      oidc.p.roles.a=CLERK                        | oidc.p.roles.a：只有设置了 oidc.p.staff=true 的平台
      oidc.p.roles.a=SYSTEM                       | oidc.p.roles.a：应为
      oidc.p.roles.a=OPERATOR                     | oidc.p.claims.roles：必须填写
      """)
  void a_mistake_about_a_provider_is_told_by_its_key(String line, String words) throws IOException {
    var right = START + """
        oidc.address=https://gjj.example.gov.cn
        oidc.p.title=平台
        oidc.p.issuer=https://id.example.gov.cn
        oidc.p.client-id=gongji
        """;
    assertThat(Configuration.read(file(right), Map.of()).federation().providers())
        .hasSize(1);
    var wrong = file(right + line + "\n");

    assertThatThrownBy(() -> Configuration.read(wrong, Map.of()))
        .isInstanceOf(Configuration.Invalid.class)
        .hasMessageContaining(words);
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
