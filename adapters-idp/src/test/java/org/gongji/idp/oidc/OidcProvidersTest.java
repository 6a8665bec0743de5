package org.gongji.idp.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.federated.FederatedCode;
import org.gongji.application.identity.federated.FederatedProviders.Challenge;
import org.gongji.application.identity.federated.FederatedProviders.Ended;
import org.gongji.application.identity.federated.FederatedProviders.Offered;
import org.gongji.application.identity.federated.FederatedProviders.Proven;
import org.gongji.application.operation.RefusalTexts;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.identifier.CreditCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OidcProvidersTest {

  private static final String HALL = "https://gjj.example.gov.cn";
  private static final Duration SHORT = Duration.ofMillis(400);

  private StubIssuer issuer;
  private OidcProviders providers;

  @BeforeEach
  void open() {
    issuer = new StubIssuer();
    providers = providers(Patience.USUAL);
  }

  @AfterEach
  void close() {
    issuer.close();
  }

  @Test
  void a_browser_is_sent_with_a_challenge_and_never_with_the_secrets() {
    var challenge = Challenge.fresh();

    var address = providers.authorization("province", challenge).orThrow();

    assertThat(address.toString())
        .startsWith(issuer.issuer() + "/authorize?")
        .contains("response_type=code", "code_challenge_method=S256", "client_id=gongji")
        .contains("state=" + challenge.state(), "nonce=" + challenge.nonce())
        .contains(
            "redirect_uri=https%3A%2F%2Fgjj.example.gov.cn%2Fsign-in%2Foidc%2Fprovince%2Fcallback")
        .doesNotContain(challenge.verifier());
    assertThat(providers.offered()).containsExactly(new Offered("province", "省统一身份认证"));
    assertThat(challenge.toString()).doesNotContain(challenge.verifier());
  }

  @Test
  void a_code_stands_for_whoever_signed_in() {
    var proven = redeemed().orThrow();

    assertThat(proven.session()).isEqualTo("session-1");
    assertThat(proven.identity().issuer()).isEqualTo(issuer.issuer());
    assertThat(proven.identity().subject()).isEqualTo("subject-1");
    assertThat(proven.identity().login()).isEqualTo("wangfang");
    assertThat(proven.identity().name()).isEqualTo("王芳");
    assertThat(proven.identity().role()).isEqualTo(Role.OPERATOR);
    assertThat(proven.identity().creditCodes())
        .containsExactly(CreditCode.of("91211400MA0QCQ00F0"));
    assertThat(proven.toString()).doesNotContain(proven.idToken());
  }

  @ParameterizedTest
  @EnumSource
  void what_the_provider_did_not_sign_for_this_attempt_is_not_believed(Forgery forgery) {
    issuer.claims = forgery.claims;
    issuer.signing = set -> {
      try {
        return forgery.sign(set, issuer.key());
      } catch (JOSEException broken) {
        throw new IllegalStateException(broken);
      }
    };

    assertThat(codes(redeemed())).containsExactly(FederatedCode.PROVIDER_NOT_TRUSTED);
  }

  @Test
  void clocks_may_differ_a_little() {
    issuer.claims = set -> set.expirationTime(Date.from(Instant.now().minusSeconds(15)))
        .notBeforeTime(Date.from(Instant.now().plusSeconds(15)));

    assertThat(redeemed().accepted()).isPresent();
  }

  @Test
  void a_code_is_taken_once_and_for_its_own_verifier_only() {
    var challenge = Challenge.fresh();
    var address = providers.authorization("province", challenge).orThrow();
    var code = issuer.signIn(address);
    var stolen = issuer.signIn(address);

    var first = providers.redeem("province", code, challenge);
    var again = providers.redeem("province", code, challenge);
    var byAnother = providers.redeem("province", stolen, Challenge.fresh());

    assertThat(first.accepted()).isPresent();
    assertThat(codes(again)).containsExactly(FederatedCode.PROVIDER_NOT_TRUSTED);
    assertThat(codes(byAnother)).containsExactly(FederatedCode.PROVIDER_NOT_TRUSTED);
  }

  @Test
  void a_new_key_is_fetched_once_and_then_not_again_for_a_while() {
    assertThat(redeemed().accepted()).isPresent();
    assertThat(redeemed().accepted()).isPresent();
    assertThat(issuer.fetchesOfKeys).hasValue(1);

    issuer.rotate();
    assertThat(redeemed().accepted()).isPresent();
    assertThat(issuer.fetchesOfKeys).hasValue(2);

    issuer.signing = set -> StubIssuer.signed(set, StubIssuer.newKey());
    assertThat(codes(redeemed())).containsExactly(FederatedCode.PROVIDER_NOT_TRUSTED);
    assertThat(issuer.fetchesOfKeys).hasValue(2);
    assertThat(issuer.discoveries).hasValue(1);
  }

  @Test
  void a_provider_that_is_down_is_said_to_be() {
    issuer.close();

    var answer = providers.authorization("province", Challenge.fresh());

    assertThat(codes(answer)).containsExactly(FederatedCode.PROVIDER_UNAVAILABLE);
  }

  @Test
  void a_slow_provider_keeps_nobody_waiting_and_is_asked_again_later() throws InterruptedException {
    providers = providers(new Patience(SHORT, Duration.ofHours(1), Duration.ofSeconds(30)));
    issuer.delay = Duration.ofSeconds(20);
    var began = System.nanoTime();

    for (var visitor = 0; visitor < 20; visitor++) {
      assertThat(codes(providers.authorization("province", Challenge.fresh())))
          .containsExactly(FederatedCode.PROVIDER_UNAVAILABLE);
    }

    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    issuer.delay = Duration.ZERO;
    Thread.sleep(SHORT.toMillis() + 50);
    assertThat(providers.authorization("province", Challenge.fresh()).accepted())
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"access_token\":\"a\",\"token_type\":\"Bearer\"}",
        "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"nonsense\"}",
        "{\"id_token\":7}",
        "<html>signed in</html>",
        ""
      })
  void an_answer_without_an_id_token_is_none(String answer) {
    issuer.tokenAnswer = answer;

    assertThat(codes(redeemed())).containsExactly(FederatedCode.PROVIDER_NOT_TRUSTED);
  }

  @Test
  void a_token_endpoint_that_fails_is_not_the_visitors_fault() {
    issuer.tokenStatus = 500;
    assertThat(codes(redeemed())).containsExactly(FederatedCode.PROVIDER_UNAVAILABLE);
    issuer.tokenStatus = 401;
    assertThat(codes(redeemed())).containsExactly(FederatedCode.PROVIDER_UNAVAILABLE);
  }

  @Test
  void a_document_that_names_another_issuer_is_not_used() {
    issuer.calledInDiscovery = "http://evil.example";

    assertThat(codes(providers.authorization("province", Challenge.fresh())))
        .containsExactly(FederatedCode.PROVIDER_UNAVAILABLE);
  }

  @ParameterizedTest(name = "without {0}")
  @CsvSource({"name, 姓名", "preferred_username, 登录账号", "credit_code, 统一社会信用代码"})
  void a_claim_that_is_missing_is_named(String claim, String words) {
    issuer.claims = set -> set.claim(claim, null);

    var rejection = redeemed().rejections().get(0);

    assertThat(rejection.code()).isEqualTo(FederatedCode.PROVIDER_CLAIM_MISSING);
    assertThat(RefusalTexts.chinese().message(rejection))
        .isEqualTo("身份认证平台没有提供有效的" + words + "（" + claim + "）");
  }

  @Test
  void a_credit_code_that_cannot_be_one_is_as_good_as_none() {
    issuer.claims = set -> set.claim("credit_code", "91211400MA0QCQ00F1");

    assertThat(codes(redeemed())).containsExactly(FederatedCode.PROVIDER_CLAIM_MISSING);
  }

  @Test
  void several_credit_codes_are_all_claimed() {
    issuer.claims = set -> set.claim(
        "credit_code", List.of("91211400MA0QCQ00F0", "123456789012", "91211400MA0QCQ00F0"));

    assertThat(redeemed().orThrow().identity().creditCodes())
        .containsExactly(CreditCode.of("91211400MA0QCQ00F0"), CreditCode.of("123456789012"));
  }

  @Test
  void a_role_comes_from_a_nested_claim_and_staff_needs_no_employer() {
    issuer.claims = set -> set.claim("credit_code", null)
        .claim("realm_access", Map.of("roles", List.of("offline_access", "gjj-clerk")));

    assertThat(redeemed().orThrow().identity().role()).isEqualTo(Role.CLERK);
  }

  @Test
  void claims_that_stand_for_two_roles_stand_for_none() {
    issuer.claims =
        set -> set.claim("realm_access", Map.of("roles", List.of("gjj-reviewer", "gjj-clerk")));

    assertThat(codes(redeemed())).containsExactly(FederatedCode.PROVIDER_ROLES_AMBIGUOUS);
  }

  @Test
  void nobody_is_found_at_a_provider_that_is_not_configured() {
    assertThat(codes(providers.authorization("other", Challenge.fresh())))
        .containsExactly(FederatedCode.PROVIDER_UNKNOWN);
    assertThat(providers.signOut("other", "x")).isEmpty();
  }

  @Test
  void who_signs_out_is_sent_back_to_the_hall() {
    var idToken = redeemed().orThrow().idToken();

    var address = providers.signOut("province", idToken).orElseThrow();

    assertThat(address.toString())
        .startsWith(issuer.issuer() + "/logout?")
        .contains("id_token_hint=" + idToken)
        .contains("post_logout_redirect_uri=https%3A%2F%2Fgjj.example.gov.cn%2Fsign-in");
  }

  @Test
  void a_logout_token_says_whose_session_is_over() {
    assertThat(providers.ended("province", logoutToken("gongji", true)).orThrow())
        .isEqualTo(new Ended(issuer.issuer(), "subject-1", "session-1"));
    assertThat(codes(providers.ended("province", logoutToken("another", true))))
        .containsExactly(FederatedCode.PROVIDER_NOT_TRUSTED);
    assertThat(codes(providers.ended("province", logoutToken("gongji", false))))
        .containsExactly(FederatedCode.PROVIDER_NOT_TRUSTED);
    assertThat(codes(providers.ended("province", redeemed().orThrow().idToken())))
        .containsExactly(FederatedCode.PROVIDER_NOT_TRUSTED);
    assertThat(codes(providers.ended("province", "nonsense")))
        .containsExactly(FederatedCode.PROVIDER_NOT_TRUSTED);
  }

  private String logoutToken(String audience, boolean withEvent) {
    var event = "http://schemas.openid.net/event/backchannel-logout";
    return issuer.signed(new JWTClaimsSet.Builder()
        .issuer(issuer.issuer())
        .subject("subject-1")
        .audience(audience)
        .issueTime(Date.from(Instant.now()))
        .expirationTime(Date.from(Instant.now().plusSeconds(60)))
        .jwtID("1")
        .claim("sid", "session-1")
        .claim("events", withEvent ? Map.of(event, Map.of()) : Map.of("x", Map.of()))
        .build());
  }

  private Decision<Proven> redeemed() {
    var challenge = Challenge.fresh();
    return providers
        .authorization("province", challenge)
        .then(address -> providers.redeem("province", issuer.signIn(address), challenge));
  }

  private OidcProviders providers(Patience patience) {
    var mapping = new ClaimMapping(
        "credit_code",
        "name",
        "preferred_username",
        "realm_access.roles",
        Map.of("gjj-clerk", Role.CLERK, "gjj-reviewer", Role.REVIEWER),
        false);
    var settings = new ProviderSettings(
        "province",
        "省统一身份认证",
        issuer.issuer(),
        StubIssuer.CLIENT,
        StubIssuer.SECRET,
        List.of("openid", "profile"),
        mapping);
    return new OidcProviders(HALL, List.of(settings), patience);
  }

  private static List<RejectionCode> codes(Decision<?> decision) {
    return decision.rejections().stream().map(Rejection::code).toList();
  }
}
