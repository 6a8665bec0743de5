package org.gongji.application.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.Refusals.codes;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gongji.application.actor.Grant;
import org.gongji.application.employer.EmployerItem;
import org.gongji.application.identity.Origin;
import org.gongji.application.identity.User;
import org.gongji.application.identity.binding.ConfirmBinding;
import org.gongji.application.identity.password.SignInByPassword;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From an empty form to a user who is bound to an employer, and everything that stands between. */
class RegistrationTest {

  private final MemoryHall hall = new MemoryHall();
  private final Visit visit = new Visit(hall, "a browser");

  @Test
  void whom_the_kept_data_prove_is_bound_at_once_as_main_operator_of_every_employer() {
    RegisteredEmployer.open(hall, RegisteredEmployer.NUMBER);
    RegisteredEmployer.open(hall, RegisteredEmployer.SECOND);

    var draft = visit.registered(true).orThrow();

    assertThat(draft.bound()).isEqualTo(2);
    assertThat(signIn().grants())
        .containsExactly(
            Grant.main(RegisteredEmployer.NUMBER), Grant.main(RegisteredEmployer.SECOND));
  }

  @Test
  void who_registers_without_proof_is_bound_at_the_first_sign_in_if_the_data_are_equal() {
    RegisteredEmployer.open(hall, RegisteredEmployer.NUMBER);

    assertThat(visit.registered(false).orThrow().bound()).isZero();

    assertThat(signIn().grants()).containsExactly(Grant.main(RegisteredEmployer.NUMBER));
  }

  @Test
  void an_employer_that_appears_later_is_found_at_a_later_sign_in() {
    var unused = visit.registered(false).orThrow();
    assertThat(signIn().grants()).isEmpty();

    RegisteredEmployer.open(hall, RegisteredEmployer.NUMBER);

    assertThat(signIn().grants()).containsExactly(Grant.main(RegisteredEmployer.NUMBER));
  }

  @Test
  void of_an_employer_that_has_a_main_operator_a_newcomer_sees_only() {
    RegisteredEmployer.open(hall, RegisteredEmployer.NUMBER);
    var unused = hall.ports.transactions().decide(() -> {
      hall.ports
          .users()
          .add(
              "first",
              "韩思齐",
              org.gongji.application.actor.Role.OPERATOR,
              null,
              List.of(Grant.main(RegisteredEmployer.NUMBER)));
      return Decision.accept("first");
    });

    assertThat(visit.registered(true).orThrow().bound()).isEqualTo(1);

    assertThat(signIn().grants()).containsExactly(Grant.of(RegisteredEmployer.NUMBER));
  }

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource(textBlock = """
      LEGAL_NAME,          王予山,              another legal representative
      LEGAL_CERTIFICATE,   110101199003070054, another certificate
      OPERATOR_MOBILE,     13000004556,        a phone that the fund does not keep
      OPERATOR_NAME,       梁书妍,              another name for the operator's phone
      """)
  void a_credit_code_alone_gives_nobody_an_employer(
      RegistrationField field, String value, String why) {
    RegisteredEmployer.open(hall, RegisteredEmployer.NUMBER);
    visit.fill(field, value);

    assertThat(codes(visit.registered(true))).as(why).containsExactly("EMPLOYER_DATA_DIFFER");

    hall.calendar.pass(Duration.ofMinutes(2));
    var unused = visit.registered(false).orThrow();
    assertThat(signIn().grants()).isEmpty();
  }

  @Test
  void the_legal_representative_may_register_by_their_own_phone() {
    RegisteredEmployer.open(hall, RegisteredEmployer.NUMBER);
    visit.fill(RegistrationField.OPERATOR_NAME, "王予川");
    visit.fill(RegistrationField.OPERATOR_MOBILE, "15100004555");

    assertThat(visit.registered(true).orThrow().bound()).isEqualTo(1);
  }

  @Test
  void what_the_fund_does_not_keep_is_equal_to_nothing() {
    RegisteredEmployer.open(hall, RegisteredEmployer.NUMBER);
    RegisteredEmployer.keep(
        hall, RegisteredEmployer.NUMBER, Map.of(EmployerItem.LEGAL_CERTIFICATE, ""));

    assertThat(codes(visit.registered(true))).containsExactly("EMPLOYER_DATA_DIFFER");
  }

  @Test
  void a_clerk_who_has_seen_the_papers_binds_whom_the_data_do_not_prove() {
    RegisteredEmployer.open(hall, RegisteredEmployer.NUMBER);
    ManualEmployer.open(hall, ManualEmployer.NUMBER, java.time.YearMonth.of(2022, 4));
    visit.fill(RegistrationField.OPERATOR_MOBILE, "13000009999");
    var unused = visit.registered(false).orThrow();

    var waiting = hall.door.listUnbound.handle(ManualEmployer.CLERK).orThrow();
    assertThat(waiting).singleElement().satisfies(one -> {
      assertThat(one.registration().login()).isEqualTo("wanghai01");
      assertThat(one.employers())
          .extracting(employer -> employer.number())
          .containsExactly(RegisteredEmployer.NUMBER);
    });
    assertThat(codes(hall.door.listUnbound.handle(ManualEmployer.OPERATOR)))
        .containsExactly("NOT_PERMITTED");
    assertThat(codes(confirm(ManualEmployer.NUMBER.text())))
        .containsExactly("NO_EMPLOYER_OF_CREDIT_CODE");

    assertThat(confirm(RegisteredEmployer.NUMBER.text()).orThrow()).isEqualTo(1);

    assertThat(signIn().grants()).containsExactly(Grant.main(RegisteredEmployer.NUMBER));
    assertThat(hall.door.listUnbound.handle(ManualEmployer.CLERK).orThrow()).isEmpty();
  }

  @ParameterizedTest(name = "{0} = [{1}]: {2}")
  @CsvSource(delimiter = '|', textBlock = """
      LOGIN                | a                  | LOGIN_MALFORMED
      LOGIN                | ab                 |
      LOGIN                | a b                | LOGIN_MALFORMED
      LOGIN                | ab~                | LOGIN_MALFORMED
      LOGIN                | ａｂｃ              | LOGIN_MALFORMED
      LOGIN                | 王海               | LOGIN_MALFORMED
      LOGIN                | aaaaaaaaaabbbbbbbbbbccccccccccdddddddddd  |
      LOGIN                | aaaaaaaaaabbbbbbbbbbccccccccccdddddddddde | LOGIN_MALFORMED
      OPERATOR_NAME        | ''                 | NAME_MALFORMED
      OPERATOR_NAME        | 王                 |
      OPERATOR_CERTIFICATE | ''                 | CERTIFICATE_INVALID
      OPERATOR_CERTIFICATE | 110101900307003    |
      OPERATOR_CERTIFICATE | 11010190030700     | CERTIFICATE_INVALID
      OPERATOR_CERTIFICATE | 110101199003070039 | CERTIFICATE_INVALID
      """)
  void the_first_step_says_beside_the_field_what_is_wrong(
      RegistrationField field, String value, String code) {
    var begun = visit.with(field, value).begin();

    assertRefused(begun, field, code);
  }

  @ParameterizedTest(name = "{0} = [{1}]: {2}")
  @CsvSource(delimiter = '|', textBlock = """
      ORGANISATION         | ''                 | NAME_MALFORMED
      ORGANISATION         | 某                 |
      CREDIT_CODE          | 465100677          |
      CREDIT_CODE          | 4651006770         |
      CREDIT_CODE          | 465100677012       |
      CREDIT_CODE          | 465100677012345    |
      CREDIT_CODE          | 91211400MA0QCQ00F1 | CREDIT_CODE_INVALID
      CREDIT_CODE          | 46510067           | CREDIT_CODE_INVALID
      CREDIT_CODE          | 46510067701        | CREDIT_CODE_INVALID
      CREDIT_CODE          | ''                 | CREDIT_CODE_INVALID
      LEGAL_NAME           | ''                 | NAME_MALFORMED
      LEGAL_CERTIFICATE    | 1                  | CERTIFICATE_INVALID
      LEGAL_MOBILE         | 1510000455         | MOBILE_INVALID
      LEGAL_MOBILE         | 25100004555        | MOBILE_INVALID
      LEGAL_PERSON_TYPE    | ''                 | LEGAL_PERSON_TYPE_UNKNOWN
      LEGAL_PERSON_TYPE    | GOVERNMENT         |
      OPERATOR_MOBILE      | 130000045555       | MOBILE_INVALID
      """)
  void the_second_step_says_beside_the_field_what_is_wrong(
      RegistrationField field, String value, String code) {
    var unused = visit.begin().orThrow();
    var asked = visit.askCode().orThrow();
    var sent = Visit.codeAt(hall, asked.text());

    var registered = visit.with(field, value).register(sent, false);

    assertRefused(registered, field, code);
  }

  @Test
  void names_have_eighty_characters_at_most() {
    assertThat(
            visit.with(RegistrationField.OPERATOR_NAME, "王".repeat(80)).begin().accepted())
        .isPresent();
    assertThat(codes(visit.with(RegistrationField.OPERATOR_NAME, "王".repeat(81)).begin()))
        .containsExactly("NAME_MALFORMED");
  }

  @Test
  void everything_that_is_wrong_is_told_at_once() {
    visit.fill(RegistrationField.LOGIN, "");
    visit.fill(RegistrationField.OPERATOR_NAME, "");

    assertThat(codes(visit.begin("short", "other", false)))
        .containsExactly(
            "LOGIN_MALFORMED",
            "NAME_MALFORMED",
            "PASSWORD_TOO_SHORT",
            "PASSWORD_ONE_SIDED",
            "PASSWORDS_DIFFER",
            "AGREEMENT_NEEDED");
  }

  @Test
  void a_login_and_a_credit_code_are_given_once() {
    var unused = visit.registered(false).orThrow();
    hall.calendar.pass(Duration.ofMinutes(2));
    var other = new Visit(hall, "another browser");

    assertThat(codes(other.begin())).containsExactly("LOGIN_TAKEN");
    other.fill(RegistrationField.LOGIN, "wanghai02");
    var unusedToo = other.begin().orThrow();

    var taken = other.askCode();
    assertThat(codes(taken)).containsExactly("CREDIT_CODE_TAKEN");
    assertThat(taken.rejections().get(0).figure(Rejection.FIELD).orElseThrow())
        .hasToString("credit-code");
    assertThat(codes(other.register("000000", false))).containsExactly("CREDIT_CODE_TAKEN");
  }

  @Test
  void sent_twice_it_is_registered_once_and_answered_alike() {
    var unused = visit.begin().orThrow();
    var number = visit.askCode().orThrow();
    var code = Visit.codeAt(hall, number.text());

    var first = visit.register(code, false).orThrow();
    var before = hall.everything();
    var second = visit.register(code, false).orThrow();

    assertThat(second).isEqualTo(first);
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void what_was_typed_stays_and_the_password_is_kept_as_a_hash_only() {
    var unused = visit.begin().orThrow();
    var refused = visit.with(RegistrationField.LEGAL_MOBILE, "1").register("000000", false);
    assertThat(codes(refused)).containsExactly("MOBILE_INVALID");

    var draft = hall.door.drafts.find(visit.browser()).orElseThrow();

    assertThat(draft.typed().value(RegistrationField.LEGAL_NAME)).isEqualTo("王予川");
    assertThat(draft.typed().value(RegistrationField.LEGAL_MOBILE)).isEqualTo("1");
    assertThat(hall.everything().toString()).doesNotContain(Visit.PASSWORD);
    assertThat(visit.begin("", "", true).accepted()).isPresent();
    assertThat(codes(visit.with(RegistrationField.LOGIN, "another01").begin("", "", true)))
        .contains("PASSWORD_TOO_SHORT");
  }

  @Test
  void a_draft_is_its_browsers_and_ends_after_half_an_hour() {
    var unused = visit.begin().orThrow();

    assertThat(hall.door.drafts.find("another browser")).isEmpty();
    assertThat(codes(new Visit(hall, "another browser").askCode()))
        .containsExactly("REGISTRATION_EXPIRED");
    hall.calendar.pass(Duration.ofMinutes(30));
    assertThat(hall.door.drafts.find(visit.browser())).isEmpty();
    assertThat(codes(visit.register("000000", false))).containsExactly("REGISTRATION_EXPIRED");
  }

  @Test
  void a_code_is_sent_only_against_the_picture() {
    var unused = visit.begin().orThrow();

    assertThat(codes(visit.askCode("WRONG"))).containsExactly("CAPTCHA_WRONG");
    hall.workAllJobs();
    assertThat(hall.door.brought).isEmpty();
    assertThat(visit.askCode(" 7gk2m ").accepted()).isPresent();
  }

  private void assertRefused(Decision<?> decision, RegistrationField field, String code) {
    if (code == null) {
      assertThat(decision.accepted()).as("%s", decision.rejections()).isPresent();
    } else {
      assertThat(codes(decision)).containsExactly(code);
      assertThat(decision.rejections().get(0).figure(Rejection.FIELD).orElseThrow())
          .hasToString(field.field());
    }
  }

  private Decision<Integer> confirm(String number) {
    return hall.door.confirmBinding.handle(Request.of(
        ManualEmployer.CLERK,
        new ConfirmBinding.Command(
            "wanghai01", new org.gongji.domain.identifier.EmployerNumber(number))));
  }

  private User signIn() {
    var origin = new Origin(Visit.ADDRESS, "a browser", false);
    return hall.door
        .signInByPassword
        .handle(new SignInByPassword.Command("wanghai01", Visit.PASSWORD, origin, null))
        .orThrow()
        .user();
  }
}
