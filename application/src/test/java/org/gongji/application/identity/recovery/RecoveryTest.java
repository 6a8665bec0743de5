package org.gongji.application.identity.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.Refusals.codes;

import java.time.Duration;
import java.util.Map;
import org.gongji.application.employer.EmployerItem;
import org.gongji.application.identity.Origin;
import org.gongji.application.identity.password.SignInByPassword;
import org.gongji.application.identity.registration.RegisteredEmployer;
import org.gongji.application.identity.registration.Visit;
import org.gongji.application.memory.KnownPictures;
import org.gongji.application.memory.MemoryHall;
import org.gongji.domain.decision.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new password by the operator's or the legal representative's phone, and nobody else's. */
class RecoveryTest {

  private static final String CODE = "91211400MA0QCQ00F0";
  private static final String UNKNOWN = "12211400465100677M";
  private static final String NEW = "Xinmima2022";

  private final MemoryHall hall = new MemoryHall();
  private final Visit visit = new Visit(hall, "a browser");

  @BeforeEach
  void somebody_registered() {
    RegisteredEmployer.open(hall, RegisteredEmployer.NUMBER);
    var unused = visit.registered(true).orThrow();
    hall.calendar.pass(Duration.ofMinutes(10));
    hall.door.brought.clear();
  }

  @Test
  void the_operators_phone_is_told_the_user_name_and_brings_a_new_password() {
    begin(CODE);
    var session = signIn(Visit.PASSWORD).orThrow().token();

    var found = send(Way.OPERATOR).orThrow();
    assertThat(found.maskedName()).isEqualTo("梁*娜");
    assertThat(found.maskedNumber()).isEqualTo("130****4555");
    var code = Visit.codeAt(hall, "13000004555");
    assertThat(hall.door.brought)
        .singleElement()
        .satisfies(brought -> assertThat(brought.text()).contains("用户名：wanghai01", code));

    assertThat(recover(Way.OPERATOR, code, NEW).orThrow()).isEqualTo("wanghai01");

    assertThat(hall.signIn.holder(session)).isEmpty();
    assertThat(codes(signIn(Visit.PASSWORD))).containsExactly("SIGN_IN_FAILED");
    assertThat(signIn(NEW).accepted()).isPresent();
    assertThat(codes(recover(Way.OPERATOR, code, NEW))).containsExactly("RECOVERY_EXPIRED");
  }

  @Test
  void the_legal_representatives_phone_is_the_one_that_the_counter_keeps() {
    begin(CODE);
    RegisteredEmployer.keep(
        hall, RegisteredEmployer.NUMBER, Map.of(EmployerItem.LEGAL_MOBILE, "15100007777"));

    var found = send(Way.LEGAL).orThrow();

    assertThat(found.maskedName()).isEqualTo("王*川");
    assertThat(found.maskedNumber()).isEqualTo("151****7777");
    var code = Visit.codeAt(hall, "15100007777");
    assertThat(recover(Way.LEGAL, code, NEW).accepted()).isPresent();
  }

  @Test
  void a_code_of_one_phone_is_not_one_of_the_other() {
    begin(CODE);
    var unused = send(Way.OPERATOR).orThrow();
    var unusedToo = send(Way.LEGAL).orThrow();
    var code = Visit.codeAt(hall, "13000004555");

    assertThat(codes(recover(Way.LEGAL, code, NEW))).containsExactly("CHALLENGE_WRONG");
  }

  @Test
  void a_credit_code_that_nobody_registered_looks_like_any_other_and_opens_nothing() {
    begin(UNKNOWN);

    var found = send(Way.OPERATOR).orThrow();

    assertThat(found.maskedName()).matches("\\p{IsHan}\\*\\p{IsHan}?");
    assertThat(found.maskedNumber()).matches("1\\d\\d\\*{4}\\d{4}");
    assertThat(hall.door.recoveries.find("a browser", Way.OPERATOR).orThrow()).isEqualTo(found);
    assertThat(hall.door.recoveries.find("a browser", Way.LEGAL).orThrow().maskedNumber())
        .isNotEqualTo(found.maskedNumber());
    hall.workAllJobs();
    assertThat(hall.door.brought).isEmpty();
    for (var left = 4; left >= 0; left--) {
      assertThat(codes(recover(Way.OPERATOR, "123456", NEW))).containsExactly("CHALLENGE_WRONG");
    }
    assertThat(codes(recover(Way.OPERATOR, "123456", NEW))).containsExactly("CHALLENGE_EXPIRED");
  }

  @Test
  void known_and_unknown_credit_codes_cost_the_same_work_and_get_the_same_refusals() {
    var known = refusals(CODE, "a known one");
    var unknown = refusals(UNKNOWN, "an unknown one");

    assertThat(unknown).isEqualTo(known);
  }

  @Test
  void the_new_password_is_judged_before_the_code_is_spent() {
    begin(CODE);
    var unused = send(Way.OPERATOR).orThrow();
    var code = Visit.codeAt(hall, "13000004555");

    assertThat(codes(recover(Way.OPERATOR, code, "short!"))).contains("PASSWORD_SPECIAL");
    assertThat(codes(recover(Way.OPERATOR, code, "wanghai012022")))
        .containsExactly("PASSWORD_HOLDS_LOGIN");
    assertThat(recover(Way.OPERATOR, code, NEW).accepted()).isPresent();
  }

  @Test
  void a_recovery_is_its_browsers_and_ends_after_a_quarter_of_an_hour() {
    begin(CODE);

    assertThat(codes(hall.door.recoveries.find("another browser", Way.OPERATOR)))
        .containsExactly("RECOVERY_EXPIRED");
    hall.calendar.pass(Duration.ofMinutes(15));
    assertThat(codes(send(Way.OPERATOR))).containsExactly("RECOVERY_EXPIRED");
  }

  @Test
  void nobody_tries_out_credit_codes() {
    for (var at = 0; at < 20; at++) {
      begin(UNKNOWN);
    }

    assertThat(codes(hall.door.recoveries.begin("a browser", UNKNOWN, Visit.ADDRESS)))
        .containsExactly("TRIED_TOO_OFTEN");
    assertThat(codes(hall.door.recoveries.begin("a browser", "1", Visit.ADDRESS)))
        .containsExactly("CREDIT_CODE_INVALID");
  }

  /** What somebody without the phone is told, and what the hall wrote down, by table. */
  private String refusals(String creditCode, String browser) {
    var before = rows();
    var answers = new StringBuilder();
    var unused = hall.door.recoveries.begin(browser, creditCode, Visit.ADDRESS).orThrow();
    var other = new Visit(hall, browser);
    answers.append(hall.door
        .sendRecoveryCode
        .handle(Way.OPERATOR, other.answer(KnownPictures.ANSWER))
        .rejections());
    answers.append(hall.door
        .sendRecoveryCode
        .handle(Way.OPERATOR, other.answer(KnownPictures.ANSWER))
        .rejections());
    answers.append(hall.door
        .recoverPassword
        .handle(new RecoverPassword.Command(browser, Way.OPERATOR, "12345", NEW, NEW))
        .rejections());
    hall.workAllJobs();
    var after = rows();
    after.replaceAll((table, count) -> count - before.getOrDefault(table, 0));
    return answers + " " + after;
  }

  private Map<String, Integer> rows() {
    var rows = new java.util.TreeMap<String, Integer>();
    hall.everything().forEach((table, content) -> {
      if (content instanceof java.util.Collection<?> list) {
        rows.put(table, list.size());
      } else if (content instanceof Map<?, ?> map) {
        rows.put(table, map.size());
      }
    });
    return rows;
  }

  private void begin(String creditCode) {
    var unused =
        hall.door.recoveries.begin("a browser", creditCode, Visit.ADDRESS).orThrow();
  }

  private Decision<Recoverable> send(Way way) {
    return hall.door.sendRecoveryCode.handle(way, visit.answer(KnownPictures.ANSWER));
  }

  private Decision<String> recover(Way way, String code, String password) {
    return hall.door.recoverPassword.handle(
        new RecoverPassword.Command("a browser", way, code, password, password));
  }

  private Decision<org.gongji.application.identity.SignIn.SignedIn> signIn(String password) {
    return hall.door.signInByPassword.handle(new SignInByPassword.Command(
        "wanghai01", password, new Origin(Visit.ADDRESS, "a browser", false), null));
  }
}
