package org.gongji.application.identity.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.Refusals.codes;

import java.time.Duration;
import org.gongji.application.identity.Origin;
import org.gongji.application.identity.SignIn.SignedIn;
import org.gongji.application.identity.captcha.PassCaptcha;
import org.gongji.application.identity.password.SignInByPassword;
import org.gongji.application.identity.registration.RegistrationField;
import org.gongji.application.identity.registration.Visit;
import org.gongji.application.memory.KnownPictures;
import org.gongji.application.memory.MemoryHall;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.MobileNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in by a phone's code, and by a password against a picture. */
class SignInAtTheDoorTest {

  private static final String MOBILE = "13000004555";
  private static final String STRANGE = "13999999999";

  private final MemoryHall hall = new MemoryHall();
  private final Visit visit = new Visit(hall, "a browser");

  @BeforeEach
  void somebody_registered() {
    var unused = visit.registered(false).orThrow();
    hall.calendar.pass(Duration.ofMinutes(10));
    hall.door.brought.clear();
  }

  @Test
  void who_holds_the_registered_phone_is_in() {
    var unused = ask(MOBILE).orThrow();

    var signedIn = byCode(MOBILE, Visit.codeAt(hall, MOBILE)).orThrow();

    assertThat(signedIn.user().login()).isEqualTo("wanghai01");
    assertThat(hall.signIn.holder(signedIn.token())).isPresent();
  }

  @Test
  void a_number_that_nobody_registered_gets_the_same_answers_and_no_message() {
    assertThat(ask(STRANGE).orThrow().text()).isEqualTo(STRANGE);
    hall.workAllJobs();
    assertThat(hall.door.brought).isEmpty();

    assertThat(codes(ask(STRANGE))).containsExactly("TRIED_TOO_OFTEN");
    for (var at = 0; at < 5; at++) {
      assertThat(codes(byCode(STRANGE, "123456"))).containsExactly("CHALLENGE_WRONG");
    }
    assertThat(codes(byCode(STRANGE, "123456"))).containsExactly("CHALLENGE_EXPIRED");
    assertThat(codes(byCode("138", "123456"))).containsExactly("MOBILE_INVALID");
  }

  @Test
  void the_phone_of_several_users_opens_none_of_them() {
    var other = new Visit(hall, "another browser")
        .with(RegistrationField.LOGIN, "wanghai02")
        .with(RegistrationField.CREDIT_CODE, "12211400465100677M");
    var unused = other.registered(false).orThrow();
    hall.calendar.pass(Duration.ofMinutes(10));
    var unusedToo = ask(MOBILE).orThrow();

    assertThat(codes(byCode(MOBILE, Visit.codeAt(hall, MOBILE))))
        .containsExactly("MOBILE_OF_SEVERAL");
  }

  @Test
  void after_three_failures_a_password_takes_a_picture_known_login_or_not() {
    for (var login : new String[] {"wanghai01", "nobody"}) {
      for (var at = 0; at < 3; at++) {
        assertThat(needsCaptcha(login)).isFalse();
        assertThat(codes(byPassword(login, "wrong", ""))).containsExactly("SIGN_IN_FAILED");
      }

      assertThat(needsCaptcha(login)).isTrue();
      assertThat(codes(byPassword(login, "wrong", "WRONG"))).containsExactly("CAPTCHA_WRONG");
      assertThat(codes(byPassword(login, "wrong", KnownPictures.ANSWER)))
          .containsExactly("SIGN_IN_FAILED");
    }

    assertThat(byPassword("wanghai01", Visit.PASSWORD, KnownPictures.ANSWER).accepted())
        .isPresent();
    assertThat(needsCaptcha("wanghai01")).isFalse();
  }

  @Test
  void a_program_has_no_eyes_and_an_address_fails_fifty_times_at_most() {
    for (var at = 0; at < 50; at++) {
      assertThat(codes(byProgram("nobody" + at, "wrong"))).containsExactly("SIGN_IN_FAILED");
    }

    assertThat(codes(byProgram("wanghai01", Visit.PASSWORD))).containsExactly("TRIED_TOO_OFTEN");
    hall.calendar.pass(Duration.ofMinutes(16));
    assertThat(byProgram("wanghai01", Visit.PASSWORD).accepted()).isPresent();
  }

  @Test
  void a_picture_is_answered_once_by_its_browser_and_in_time() {
    var answer = visit.answer(KnownPictures.ANSWER);
    var stolen = new PassCaptcha.Answer(
        "another browser", answer.place(), KnownPictures.ANSWER, false, Visit.ADDRESS);

    assertThat(codes(hall.door.passCaptcha.handle(stolen))).containsExactly("CAPTCHA_WRONG");
    assertThat(hall.door.passCaptcha.handle(answer).accepted()).isPresent();
    assertThat(codes(hall.door.passCaptcha.handle(answer))).containsExactly("CAPTCHA_WRONG");
    var late = visit.answer(KnownPictures.ANSWER);
    hall.calendar.pass(Duration.ofMinutes(5));
    assertThat(codes(hall.door.passCaptcha.handle(late))).containsExactly("CAPTCHA_WRONG");
  }

  @Test
  void few_pass_who_say_that_they_cannot_see() {
    var unseen = new PassCaptcha.Answer("a browser", "place", "", true, Visit.ADDRESS);

    for (var at = 0; at < 3; at++) {
      assertThat(hall.door.passCaptcha.handle(unseen).accepted()).isPresent();
    }

    assertThat(codes(hall.door.passCaptcha.handle(unseen))).containsExactly("TRIED_TOO_OFTEN");
  }

  @Test
  void what_no_longer_counts_is_forgotten() {
    var unused = ask(MOBILE).orThrow();
    hall.workAllJobs();
    hall.calendar.pass(Duration.ofDays(2));

    hall.door.forgetOldSignIns.handle();

    var left = hall.everything();
    assertThat(left.get("attempts")).isEqualTo(java.util.List.of());
    assertThat(left.get("tickets")).isEqualTo(java.util.Map.of());
    assertThat(left.get("texts")).isEqualTo(java.util.Map.of());
  }

  private Decision<MobileNumber> ask(String number) {
    return hall.door.sendSignInCode.handle(number, visit.answer(KnownPictures.ANSWER));
  }

  private Decision<SignedIn> byCode(String number, String code) {
    return hall.door.signInByCode.handle(number, code, origin());
  }

  private boolean needsCaptcha(String login) {
    return hall.door.signInByPassword.needsCaptcha(login, "198.51.100.9");
  }

  private Decision<SignedIn> byPassword(String login, String password, String answer) {
    return by(login, password, visit.answer(answer));
  }

  private Decision<SignedIn> byProgram(String login, String password) {
    return by(login, password, null);
  }

  private Decision<SignedIn> by(
      String login, String password, PassCaptcha.@Nullable Answer answer) {
    return hall.door.signInByPassword.handle(
        new SignInByPassword.Command(login, password, origin(), answer));
  }

  private static Origin origin() {
    return new Origin(Visit.ADDRESS, "a browser", false);
  }
}
