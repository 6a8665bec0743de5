package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@link org.gongji.application.identity.ticket.KeyedHash}. */
public abstract class KeyedHashContract extends PortContract {

  @Test
  void equal_values_of_a_purpose_have_equal_hashes_and_no_others() {
    var hash = ports().keyedHash();

    assertThat(hash.of("code", "123456")).matches("[0-9a-f]{64}");
    assertThat(hash.of("code", "123456")).isEqualTo(hash.of("code", "123456"));
    assertThat(hash.of("code", "123457")).isNotEqualTo(hash.of("code", "123456"));
    assertThat(hash.of("number", "123456")).isNotEqualTo(hash.of("code", "123456"));
  }
}
