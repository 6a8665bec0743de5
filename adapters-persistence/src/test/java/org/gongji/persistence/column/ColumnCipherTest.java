package org.gongji.persistence.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ColumnCipherTest {

  private static final String VALUE = "211403199001010015";
  private static final String PLACE = "account.certificate:7";

  private final Keyring keyring = Keyring.generate();
  private final ColumnCipher cipher = new ColumnCipher(keyring);

  @Test
  void what_is_encrypted_opens_at_its_place() {
    var hidden = cipher.encrypt(VALUE, PLACE);

    assertThat(hidden).doesNotContain(VALUE);
    assertThat(cipher.decrypt(hidden, cipher.version(), PLACE)).isEqualTo(VALUE);
  }

  @Test
  void the_same_value_never_looks_the_same() {
    assertThat(cipher.encrypt(VALUE, PLACE)).isNotEqualTo(cipher.encrypt(VALUE, PLACE));
  }

  @Test
  void a_ciphertext_moved_to_another_row_does_not_open() {
    var hidden = cipher.encrypt(VALUE, PLACE);

    assertThatThrownBy(() -> cipher.decrypt(hidden, 1, "account.certificate:8"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageNotContaining(VALUE);
  }

  @Test
  void an_altered_ciphertext_does_not_open() {
    var hidden = cipher.encrypt(VALUE, PLACE);
    var altered = (hidden.charAt(0) == 'A' ? 'B' : 'A') + hidden.substring(1);

    assertThatThrownBy(() -> cipher.decrypt(altered, 1, PLACE))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void equal_values_have_equal_indexes_in_one_column_only() {
    assertThat(cipher.index(VALUE, "one")).isEqualTo(cipher.index(VALUE, "one"));
    assertThat(cipher.index(VALUE, "one")).isNotEqualTo(cipher.index(VALUE, "other"));
    assertThat(cipher.index(VALUE, "one"))
        .isNotEqualTo(new ColumnCipher(Keyring.generate()).index(VALUE, "one"));
  }

  @Test
  void after_a_rotation_old_rows_still_open_and_are_still_found() {
    // given
    var hidden = cipher.encrypt(VALUE, PLACE);
    var index = cipher.index(VALUE, "one");

    // when
    var rotated = new ColumnCipher(Keyring.parse(keyring.extended().using(2).text()));

    // then
    assertThat(rotated.version()).isEqualTo(2);
    assertThat(rotated.decrypt(hidden, 1, PLACE)).isEqualTo(VALUE);
    assertThat(rotated.indexes(VALUE, "one")).hasSize(2).contains(index);
    assertThat(rotated.index(VALUE, "one")).isNotEqualTo(index);
  }

  @Test
  void a_fresh_key_reads_before_it_encrypts() {
    var extended = Keyring.parse(keyring.extended().text());

    assertThat(extended.current()).isEqualTo(1);
    assertThat(extended.newest()).isEqualTo(2);
    var hidden = new ColumnCipher(extended.using(2)).encrypt(VALUE, PLACE);
    assertThat(new ColumnCipher(extended).decrypt(hidden, 2, PLACE)).isEqualTo(VALUE);
  }

  @Test
  void a_retired_key_opens_nothing_and_still_proves_its_seals() {
    var hidden = cipher.encrypt(VALUE, PLACE);
    var seal = cipher.seal("record", 1);

    var text = keyring.extended().using(2).retired(1).text();
    var retired = new ColumnCipher(Keyring.parse(text));

    assertThat(text).doesNotContain(keyring.text().substring(2));
    assertThat(retired.seal("record", 1)).isEqualTo(seal);
    assertThat(retired.indexes(VALUE, "one")).hasSize(1);
    assertThatThrownBy(() -> retired.decrypt(hidden, 1, PLACE)).hasMessageContaining("version 1");
    assertThatThrownBy(() -> Keyring.parse(text).using(1)).hasMessageContaining("version 1");
    assertThat(Keyring.parse(text).extended().newest()).isEqualTo(3);
  }

  @Test
  void the_key_in_use_is_not_retired() {
    assertThatThrownBy(() -> keyring.retired(1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> keyring.retired(2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_row_of_an_unknown_key_is_told_by_its_version() {
    var hidden = cipher.encrypt(VALUE, PLACE);

    assertThatThrownBy(() -> cipher.decrypt(hidden, 3, PLACE)).hasMessageContaining("version 3");
  }

  @Test
  void a_bad_keyring_is_refused_without_showing_its_keys() {
    assertThatThrownBy(() -> Keyring.parse("")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Keyring.parse("secret"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("secret");
    assertThatThrownBy(() -> Keyring.parse("1:c2VjcmV0"))
        .hasMessageContaining("version 1")
        .hasMessageNotContaining("c2VjcmV0");
    assertThatThrownBy(() -> Keyring.parse(keyring.text() + "\n" + keyring.text()))
        .hasMessageContaining("Two keys of version 1");
    assertThatThrownBy(() -> Keyring.parse(keyring.text() + "\nuse:2"))
        .hasMessageContaining("version 2");
    assertThatThrownBy(() -> Keyring.parse(keyring.text() + "\nuse:one"))
        .hasMessageContaining("version and a colon");
    assertThatThrownBy(() -> Keyring.parse("use:1")).isInstanceOf(IllegalArgumentException.class);
    assertThat(keyring).hasToString("Keyring[1]");
  }
}
