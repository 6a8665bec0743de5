package org.gongji.application.identity.federated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.Refusals.codes;

import java.net.URI;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.gongji.application.actor.Duty;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.identity.Origin;
import org.gongji.application.identity.Standing;
import org.gongji.application.identity.User;
import org.gongji.application.identity.federated.FederatedProviders.Identity;
import org.gongji.application.memory.InMemoryAuditTrail;
import org.gongji.application.memory.InMemoryFederatedProviders;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.AuditTrail;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.CreditCode;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FederatedSignInTest {

  private static final Origin ORIGIN = new Origin("192.0.2.1", "a browser", false);
  private static final CreditCode OURS = CreditCode.of("12211400465100677M");
  private static final CreditCode NOBODYS = CreditCode.of("91211400MA0QCQ00F0");
  private static final Grant GIVEN = Grant.of(ManualEmployer.NUMBER, Duty.values());

  private final MemoryHall hall = ManualEmployer.inMemory();

  @Test
  void who_signs_in_there_is_signed_in_here_and_gets_where_they_wanted() {
    hall.federatedProviders.knows("code", operator("s", OURS));

    var entered = finish(begun("browser"), "code", null, "browser").orThrow();

    assertThat(entered.next()).isEqualTo("/employers/01010777/contributors?size=20");
    var user = hall.signIn.holder(entered.signedIn().token()).orElseThrow();
    assertThat(user.login()).isEqualTo("wangfang@province");
    assertThat(user.name()).isEqualTo("王芳");
    assertThat(user.role()).isEqualTo(Role.OPERATOR);
    assertThat(user.grants()).containsExactly(GIVEN);
    assertThat(hall.everything().toString()).doesNotContain(entered.signedIn().token());
    assertThat(lastLine())
        .satisfies(line -> assertThat(line.actor()).isEqualTo("wangfang@province"))
        .satisfies(line -> assertThat(line.operation()).isEqualTo("sign-in-by-provider"))
        .satisfies(line -> assertThat(line.detail()).contains("https://id.example.gov.cn s"));
  }

  @Test
  void the_same_subject_is_the_same_user_every_time_under_a_new_token() {
    var first = signedIn("one", operator("s", OURS));
    var renamed = new Identity(
        InMemoryFederatedProviders.ISSUER,
        "s",
        "another",
        "王芳",
        Role.OPERATOR,
        false,
        List.of(OURS));

    var again = signedIn("two", renamed);

    assertThat(again.key()).isEqualTo(first.key());
  }

  @Test
  void another_subject_of_the_same_name_is_another_user() {
    var first = signedIn("one", operator("s", OURS));
    var other = signedIn("two", operator("t", OURS));

    assertThat(other.key()).isNotEqualTo(first.key());
    assertThat(other.login()).matches("wangfang-[0-9a-f]{6}@province");
  }

  @Test
  void who_is_known_here_by_that_login_is_not_taken_over() {
    add("wangfang");
    add("wangfang@province");

    var user = signedIn("one", operator("s", OURS));

    assertThat(user.login()).matches("wangfang-[0-9a-f]{6}@province");
    assertThat(hall.signIn.handle("wangfang@province", "", ORIGIN).accepted()).isEmpty();
  }

  @Test
  void a_grant_goes_when_its_claim_does_and_comes_back_with_it() {
    var unusedFirst = signedIn("one", operator("s", OURS));

    var without = signedIn("two", operator("s", NOBODYS));
    assertThat(without.grants()).isEmpty();
    assertThat(hall.showClaims.handle(without)).containsExactly(NOBODYS);

    var again = signedIn("three", operator("s", NOBODYS, OURS));
    assertThat(again.grants()).containsExactly(GIVEN);
  }

  @Test
  void what_a_main_operator_granted_stays_whatever_is_claimed() {
    var other = new EmployerNumber("01010888");
    ManualEmployer.open(hall, other, YearMonth.of(2022, 3));
    var user = signedIn("one", operator("s", NOBODYS));
    var granted = Grant.of(ManualEmployer.NUMBER);
    change(() -> hall.ports.users().grant(user.key(), granted));

    var claiming = signedIn("two", operator("s", OURS));
    assertThat(claiming.grants()).containsExactly(granted, Grant.of(other, Duty.values()));

    var without = signedIn("three", operator("s", NOBODYS));
    assertThat(without.grants()).containsExactly(granted);
  }

  @Test
  void what_a_main_operator_took_back_is_not_given_again_for_the_same_claim() {
    var user = signedIn("one", operator("s", OURS));
    change(() -> hall.ports.users().revoke(user.key(), ManualEmployer.NUMBER));

    assertThat(signedIn("two", operator("s", OURS)).grants()).isEmpty();

    var unusedWithout = signedIn("three", operator("s", NOBODYS));
    assertThat(signedIn("four", operator("s", OURS)).grants()).containsExactly(GIVEN);
  }

  @Test
  void a_provider_may_make_main_operators() {
    var identity = new Identity(
        InMemoryFederatedProviders.ISSUER, "s", "chief", "赵强", Role.OPERATOR, true, List.of(OURS));

    assertThat(signedIn("one", identity).grants())
        .containsExactly(Grant.main(ManualEmployer.NUMBER));
  }

  @Test
  void a_role_that_changed_there_is_not_taken_over_here() {
    var unusedFirst = signedIn("one", staff(Role.CLERK));
    hall.federatedProviders.knows("two", staff(Role.REVIEWER));

    var refused = finish(begun("browser"), "two", null, "browser");

    assertThat(codes(refused)).containsExactly("PROVIDER_ROLE_DIFFERS");
  }

  @Test
  void who_is_blocked_here_does_not_get_in() {
    var user = signedIn("one", operator("s", OURS));
    change(() -> hall.ports.users().standing(user.key(), Standing.BLOCKED));
    hall.federatedProviders.knows("two", operator("s", OURS));

    assertThat(codes(finish(begun("browser"), "two", null, "browser")))
        .containsExactly("ACCOUNT_BLOCKED");
  }

  @Test
  void an_answer_is_taken_once_in_time_and_in_its_own_browser() {
    hall.federatedProviders.knows("code", operator("s", OURS));
    var replayed = begun("browser");
    assertThat(finish(replayed, "code", null, "browser").accepted()).isPresent();
    hall.federatedProviders.knows("code", operator("s", OURS));
    var before = hall.everything();

    assertThat(codes(finish(replayed, "code", null, "browser")))
        .containsExactly("SIGN_IN_NOT_AWAITED");
    assertThat(codes(finish("made-up", "code", null, "browser")))
        .containsExactly("SIGN_IN_NOT_AWAITED");
    assertThat(hall.everything()).isEqualTo(before);

    var foreign = begun("browser");
    assertThat(codes(finish(foreign, "code", null, "another")))
        .containsExactly("SIGN_IN_NOT_AWAITED");
    assertThat(codes(finish(foreign, "code", null, "browser")))
        .containsExactly("SIGN_IN_NOT_AWAITED");
    assertThat(codes(finish(begun("browser"), "code", null, "")))
        .containsExactly("SIGN_IN_NOT_AWAITED");
    var late = begun("browser");
    hall.calendar.pass(BeginFederatedSignIn.AWAITED);
    assertThat(codes(finish(late, "code", null, "browser"))).containsExactly("SIGN_IN_NOT_AWAITED");
  }

  @Test
  void another_provider_cannot_answer() {
    var state = begun("browser");

    var answer = hall.finishFederatedSignIn.handle(
        new FinishFederatedSignIn.Command("city", state, "code", null, "browser", ORIGIN));

    assertThat(codes(answer)).containsExactly("SIGN_IN_NOT_AWAITED");
  }

  @Test
  void a_provider_that_refuses_is_quoted_and_a_code_it_does_not_know_is_not_taken() {
    assertThat(codes(finish(begun("browser"), null, "access_denied", "browser")))
        .containsExactly("PROVIDER_REFUSED");
    assertThat(codes(finish(begun("browser"), null, null, "browser")))
        .containsExactly("PROVIDER_REFUSED");
    assertThat(codes(finish(begun("browser"), "unknown", null, "browser")))
        .containsExactly("PROVIDER_NOT_TRUSTED");
  }

  @Test
  void nobody_is_sent_to_a_provider_that_is_unknown_or_away() {
    var before = hall.everything();

    assertThat(codes(hall.beginFederatedSignIn.handle(
            new BeginFederatedSignIn.Command("city", "browser", "/"))))
        .containsExactly("PROVIDER_UNKNOWN");
    hall.federatedProviders.isAway();
    assertThat(codes(hall.beginFederatedSignIn.handle(
            new BeginFederatedSignIn.Command(InMemoryFederatedProviders.NAME, "browser", "/"))))
        .containsExactly("PROVIDER_UNAVAILABLE");
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void who_signs_out_here_is_led_out_there_once() {
    hall.federatedProviders.knows("code", operator("s", OURS));
    var token =
        finish(begun("browser"), "code", null, "browser").orThrow().signedIn().token();

    var farewell = hall.signOutAtProvider.handle(token).orElseThrow();

    assertThat(farewell.title()).isEqualTo("省统一身份认证");
    assertThat(farewell.address())
        .isEqualTo(URI.create("https://id.example.gov.cn/logout?id_token_hint=token-of-code"));
    assertThat(hall.signOutAtProvider.handle(token)).isEmpty();
  }

  @Test
  void a_session_that_the_provider_ends_is_over_and_the_others_run_on() {
    hall.federatedProviders.knows("one", operator("s", OURS));
    hall.federatedProviders.knows("two", operator("s", OURS));
    var one =
        finish(begun("browser"), "one", null, "browser").orThrow().signedIn().token();
    var two =
        finish(begun("browser"), "two", null, "browser").orThrow().signedIn().token();

    var ended = hall.endProvidersSessions.handle(InMemoryFederatedProviders.NAME, "session-one");

    assertThat(ended.orThrow()).isEqualTo(1);
    assertThat(hall.signIn.holder(one)).isEmpty();
    assertThat(hall.signIn.holder(two)).isPresent();
    assertThat(codes(hall.endProvidersSessions.handle(InMemoryFederatedProviders.NAME, "forged")))
        .containsExactly("PROVIDER_NOT_TRUSTED");
  }

  @Test
  void who_begins_sweeps_away_what_nobody_answered() {
    var unusedOld = begun("browser");

    hall.calendar.pass(BeginFederatedSignIn.AWAITED.plus(Duration.ofSeconds(1)));
    var unusedNew = begun("browser");

    assertThat((Map<?, ?>) hall.everything().get("pendingSignIns")).hasSize(1);
  }

  @Test
  void attempts_without_an_answer_are_forgotten() {
    var empty = hall.everything();
    var unused = begun("browser");
    assertThat(hall.everything()).isNotEqualTo(empty);

    hall.calendar.pass(BeginFederatedSignIn.AWAITED.plus(Duration.ofSeconds(1)));
    hall.forgetFederatedSignIns.handle();

    assertThat(hall.everything()).isEqualTo(empty);
  }

  private User signedIn(String code, Identity identity) {
    hall.federatedProviders.knows(code, identity);
    var entered = finish(begun("browser"), code, null, "browser").orThrow();
    return hall.signIn.holder(entered.signedIn().token()).orElseThrow();
  }

  /** The state of an attempt that began in a browser. */
  private String begun(String browser) {
    var address = hall.beginFederatedSignIn
        .handle(new BeginFederatedSignIn.Command(
            InMemoryFederatedProviders.NAME, browser, "/employers/01010777/contributors?size=20"))
        .orThrow();
    return address.getQuery().substring("state=".length());
  }

  private Decision<FinishFederatedSignIn.Entered> finish(
      String state, @Nullable String code, @Nullable String error, String browser) {
    return hall.finishFederatedSignIn.handle(new FinishFederatedSignIn.Command(
        InMemoryFederatedProviders.NAME, state, code, error, browser, ORIGIN));
  }

  private static Identity operator(String subject, CreditCode... codes) {
    return new Identity(
        InMemoryFederatedProviders.ISSUER,
        subject,
        "WangFang",
        "王芳",
        Role.OPERATOR,
        false,
        List.of(codes));
  }

  private static Identity staff(Role role) {
    return new Identity(
        InMemoryFederatedProviders.ISSUER, "staff", "limin", "李敏", role, false, List.of());
  }

  private void add(String login) {
    change(() -> hall.ports.users().add(login, "王芳", Role.OPERATOR, null, List.of()));
  }

  private AuditTrail.Line lastLine() {
    var lines = hall.ports.transactions().read(((InMemoryAuditTrail) hall.ports.audit())::lines);
    return lines.get(lines.size() - 1);
  }

  private void change(Runnable change) {
    var unused = hall.ports.transactions().decide(() -> {
      change.run();
      return Decision.accept(change);
    });
  }
}
