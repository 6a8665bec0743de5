package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.gongji.application.evidence.EvidenceStore;
import org.junit.jupiter.api.Test;

/** {@link EvidenceStore}. */
public abstract class EvidenceStoreContract extends PortContract {

  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void a_content_comes_back_by_its_checksum() {
    assertThat(put("abc")).isEqualTo(OF_ABC);

    assertThat(store().get(OF_ABC)).contains("abc".getBytes(StandardCharsets.UTF_8));
    assertThat(store().get("0".repeat(64))).isEmpty();
  }

  @Test
  void the_same_content_lies_there_once() {
    var unused = put("abc");

    assertThat(put("abc")).isEqualTo(OF_ABC);
    assertThat(put("")).isNotEqualTo(OF_ABC);

    assertThat(store().storedBefore(ports().calendar().now().plusSeconds(60))).hasSize(2);
  }

  @Test
  void a_content_that_was_last_put_before_then_is_named_and_can_be_removed() {
    var unused = put("abc");
    var later = ports().calendar().now().plusSeconds(60);

    assertThat(store().storedBefore(later)).containsExactly(OF_ABC);
    store().remove(OF_ABC, later);
    store().remove(OF_ABC, later);

    assertThat(store().get(OF_ABC)).isEmpty();
    assertThat(store().storedBefore(later)).isEmpty();
  }

  @Test
  void a_content_that_was_put_since_then_stays() {
    var unused = put("abc");
    var earlier = ports().calendar().now().minusSeconds(60);

    assertThat(store().storedBefore(earlier)).isEmpty();
    store().remove(OF_ABC, earlier);

    assertThat(store().get(OF_ABC)).isPresent();
  }

  @Test
  void a_content_that_was_removed_can_be_put_again() {
    var unused = put("abc");
    store().remove(OF_ABC, ports().calendar().now().plusSeconds(60));

    assertThat(put("abc")).isEqualTo(OF_ABC);

    assertThat(store().get(OF_ABC)).isPresent();
  }

  @Test
  void what_was_put_whole_is_never_taken_for_unfinished() {
    var unused = put("abc");

    store().removeUnfinished(ports().calendar().now().plusSeconds(60));

    assertThat(store().get(OF_ABC)).isPresent();
  }

  private EvidenceStore store() {
    return ports().evidenceStore();
  }

  private String put(String content) {
    return store().put(content.getBytes(StandardCharsets.UTF_8));
  }
}
