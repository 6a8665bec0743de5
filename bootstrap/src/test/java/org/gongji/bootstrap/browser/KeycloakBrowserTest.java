package org.gongji.bootstrap.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.configuration.KeyFile;
import org.gongji.bootstrap.demo.SetUpDemo;
import org.gongji.bootstrap.wiring.Node;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Visitors walk from the hall to a real Keycloak and back, at two sites. */
@Tag("keycloak")
@EnabledIf(
    value = "org.gongji.bootstrap.browser.Chromium#isExpected",
    disabledReason = "no Chromium on this machine")
class KeycloakBrowserTest {

  private static final String DEEP_LINK = "/employers/01010777/contributors?size=20";

  private static Chromium chromium;
  private static Keycloak keycloak;
  private static Node node;

  @BeforeAll
  static void open(@TempDir Path folder) throws IOException {
    var port = Keycloak.freePort();
    var hall = "http://localhost:" + port;
    keycloak = new Keycloak(hall, "91211400MA0QCQ00F0");
    chromium = Chromium.start();
    KeyFile.create(folder.resolve("keys"));
    Files.writeString(folder.resolve("secret"), Keycloak.SECRET);
    var file = Files.writeString(folder.resolve("gongji.properties"), """
        http.port=%d
        http.secure-cookies=false
        database.url=jdbc:h2:file:%s
        keys.file=keys
        oidc.address=%s
        oidc.province.title=省统一身份认证
        oidc.province.issuer=%s
        oidc.province.client-id=gongji
        oidc.province.client-secret-file=secret
        oidc.province.claims.name=real_name
        oidc.province.claims.roles=roles
        oidc.province.staff=true
        oidc.province.roles.gjj-clerk=CLERK
        """.formatted(
            port, folder.resolve("gongji"), hall, keycloak.issuer()));
    node = Node.demo(Configuration.read(file, Map.of()));
    node.get(SetUpDemo.class).handle(LocalDate.of(2022, 4, 1));
    node.start();
  }

  @AfterAll
  static void close() {
    node.close();
    chromium.close();
    keycloak.close();
  }

  @Test
  void who_is_known_there_comes_back_to_the_deep_link_and_leaves_both() {
    var visitor = chromium.visitor(node.port());
    visitor.open(DEEP_LINK);
    visitor.look("sign-in-provider");
    signIn(visitor, "wangfang");

    assertThat(visitor.path()).isEqualTo("/employers/01010777/contributors");
    visitor.sees("缴存人");
    assertThat(visitor.text(".hall-name")).contains("王芳", "经办人");

    visitor.signOut();
    visitor.sees("其他登录方式");
    assertThat(visitor.path()).isEqualTo("/sign-in");
    visitor.open(DEEP_LINK);
    assertThat(visitor.path()).isEqualTo("/sign-in");
    visitor.go("用省统一身份认证登录");
    assertThat(visitor.count("#username")).isEqualTo(1);
  }

  @Test
  void who_cannot_be_led_out_there_is_out_here_and_told_where_to_go() {
    var visitor = chromium.visitor(node.port());
    visitor.open(DEEP_LINK);
    signIn(visitor, "wangfang");
    visitor.without("**/protocol/openid-connect/logout*");

    visitor.signOut();

    visitor.sees("您已退出网上服务大厅", "正在退出省统一身份认证");
    visitor.look("farewell");
    assertThat(visitor.link("退出省统一身份认证"))
        .startsWith(keycloak.issuer() + "/protocol/openid-connect/logout?");
    visitor.open(DEEP_LINK);
    assertThat(visitor.path()).isEqualTo("/sign-in");
  }

  @Test
  void who_acts_for_no_employer_here_and_who_was_not_awaited_are_told_so() {
    var visitor = chromium.visitor(node.port());
    visitor.open("/");
    signIn(visitor, "zhouping");
    visitor.sees("91211400202601015G", "没有单位账户登记为这个代码");
    visitor.look("no-employer-claimed");

    var other = chromium.visitor(node.port());
    other.open("/sign-in/oidc/province/callback?state=made-up&code=made-up");
    other.sees("这个浏览器没有正在等待的登录");
    other.look("sign-in-not-awaited");
  }

  @Test
  void a_role_there_makes_a_clerk_here() {
    var visitor = chromium.visitor(node.port());
    visitor.open("/");
    signIn(visitor, "limin");

    assertThat(visitor.path()).isEqualTo("/counter");
    assertThat(visitor.text(".hall-name")).contains("李敏", "柜员");
  }

  @Test
  void signing_in_goes_on_with_a_new_key() {
    var before = chromium.visitor(node.port());
    before.open(DEEP_LINK);
    signIn(before, "wangfang");
    var old = keycloak.signingKey();

    keycloak.rotate();

    assertThat(keycloak.signingKey()).isNotEqualTo(old);
    var after = chromium.visitor(node.port());
    after.open(DEEP_LINK);
    signIn(after, "wangfang");
    assertThat(after.path()).isEqualTo("/employers/01010777/contributors");
  }

  @Test
  void a_session_that_is_ended_there_is_over_here() {
    var visitor = chromium.visitor(node.port());
    visitor.open(DEEP_LINK);
    signIn(visitor, "wangfang");
    assertThat(visitor.path()).isEqualTo("/employers/01010777/contributors");

    keycloak.end("wangfang");

    visitor.open(DEEP_LINK);
    assertThat(visitor.path()).isEqualTo("/sign-in");
  }

  private static void signIn(Visitor visitor, String username) {
    visitor.go("用省统一身份认证登录");
    visitor.fill(Map.of("username", username, "password", Keycloak.PASSWORD));
    visitor.click("#kc-login");
  }
}
