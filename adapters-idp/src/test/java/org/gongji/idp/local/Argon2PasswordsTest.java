package org.gongji.idp.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class Argon2PasswordsTest {

  private final Argon2Passwords passwords = new Argon2Passwords();

  @Test
  void a_hash_is_a_phc_string_with_owasps_parameters_and_a_salt_of_its_own() {
    var hash = passwords.hash("password");

    assertThat(hash).matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[\\w+/]{22}\\$[\\w+/]{43}");
    assertThat(passwords.hash("password")).isNotEqualTo(hash);
  }

  @Test
  void the_reference_implementations_hash_is_understood_with_its_own_parameters() {
    var reference =
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

    assertThat(passwords.matches("password", Optional.of(reference))).isTrue();
    assertThat(passwords.matches("Password", Optional.of(reference))).isFalse();
  }

  @Test
  void without_a_hash_nothing_matches_after_the_same_work() {
    var hash = passwords.hash("password");
    var before = passwords.computed();

    assertThat(passwords.matches("wrong", Optional.of(hash))).isFalse();
    assertThat(passwords.computed()).isEqualTo(before + 1);

    assertThat(passwords.matches("wrong", Optional.empty())).isFalse();
    assertThat(passwords.computed()).isEqualTo(before + 2);
  }
}
