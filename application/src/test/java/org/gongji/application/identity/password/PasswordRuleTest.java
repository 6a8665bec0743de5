package org.gongji.application.identity.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gongji.domain.decision.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRuleTest {

  private final PasswordRule rule = new PasswordRule(PasswordSettings.USUAL);

  @ParameterizedTest(name = "{0}: {1} ({2})")
  @CsvSource(delimiter = '|', textBlock = """
      gongj1pw      |                      | 8 characters, a letter and a digit
      gongj1p       | PASSWORD_TOO_SHORT   | 7 characters
      gongjipw      | PASSWORD_ONE_SIDED   | no digit
      20220401      | PASSWORD_ONE_SIDED   | no letter
      公积金公积金12 | PASSWORD_ONE_SIDED   | no Latin letter
      p 4ss w0rd~   |                      | spaces and other characters are welcome
      a123456789    | PASSWORD_COMMON      | one of those tried first
      A123456789    | PASSWORD_COMMON      | capitals hide nothing
      woaini1314    | PASSWORD_COMMON      | common in China
      1qaz2wsx      | PASSWORD_COMMON      | a way over the keyboard
      xWangHai01x   | PASSWORD_HOLDS_LOGIN | the login in other letters
      """)
  void a_password_is_neither_short_nor_one_sided_nor_guessed(
      String password, String code, String why) {
    var codes = codes(rule.check("wanghai01", password));

    assertThat(codes).as(why).isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void a_password_has_128_characters_at_most_and_a_rare_one_counts_once() {
    assertThat(rule.check("wanghai01", "a1" + "x".repeat(126))).isEmpty();
    assertThat(codes(rule.check("wanghai01", "a1" + "x".repeat(127))))
        .containsExactly("PASSWORD_TOO_LONG");
    assertThat(rule.check("wanghai01", "a1" + "𠮷".repeat(126))).isEmpty();
  }

  @Test
  void a_login_of_three_letters_is_not_looked_for() {
    assertThat(rule.check("abc", "xabc2022y")).isEmpty();
    assertThat(codes(rule.check("abcd", "xabcd2022y"))).containsExactly("PASSWORD_HOLDS_LOGIN");
  }

  @Test
  void typed_twice_it_is_the_same() {
    var wrong = rule.check("wanghai01", "gongj1pw", "gongj1pW");

    assertThat(codes(wrong)).containsExactly("PASSWORDS_DIFFER");
    assertThat(wrong.get(0).figure(Rejection.FIELD).orElseThrow()).hasToString("password-again");
  }

  @Test
  void a_recovered_one_has_letters_and_digits_only() {
    assertThat(rule.checkPlain("wanghai01", "gongj1pw", "gongj1pw")).isEmpty();
    assertThat(codes(rule.checkPlain("wanghai01", "gongj1pw!", "gongj1pw!")))
        .containsExactly("PASSWORD_SPECIAL");
    assertThat(codes(rule.checkPlain("wanghai01", "gongj1 pw", "gongj1 pw")))
        .containsExactly("PASSWORD_SPECIAL");
  }

  @Test
  void refusals_never_repeat_a_password() {
    var wrong = rule.checkPlain("secret12", "secret12!", "secret13!");

    assertThat(wrong.toString()).doesNotContain("secret12").doesNotContain("secret13");
  }

  @Test
  void nobody_is_allowed_fewer_than_8_or_kept_from_64() {
    assertThat(codes(new PasswordRule(new PasswordSettings(12)).check("x", "gongj1pw")))
        .containsExactly("PASSWORD_TOO_SHORT");
    assertThatThrownBy(() -> new PasswordSettings(7)).hasMessageContaining("7");
    assertThatThrownBy(() -> new PasswordSettings(65)).hasMessageContaining("65");
  }

  private static List<String> codes(List<Rejection> rejections) {
    return rejections.stream().map(rejection -> rejection.code().name()).toList();
  }
}
