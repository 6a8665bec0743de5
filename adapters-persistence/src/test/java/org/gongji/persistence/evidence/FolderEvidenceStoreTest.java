package org.gongji.persistence.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderEvidenceStoreTest {

  private static final byte[] ABC = "abc".getBytes(StandardCharsets.UTF_8);
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  private static final Instant MONDAY = Instant.parse("2022-04-04T02:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2022-04-05T02:00:00Z");

  @TempDir
  Path folder;

  @Test
  void a_content_lies_in_a_file_named_by_its_checksum_and_nothing_half_written_beside_it()
      throws IOException {
    assertThat(at(MONDAY).put(ABC)).isEqualTo(OF_ABC);

    assertThat(folder.resolve("ba").resolve("78").resolve(OF_ABC)).hasBinaryContent(ABC);
    try (var files = Files.walk(folder)) {
      assertThat(
              files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(OF_ABC, "lock");
    }
  }

  @Test
  void an_altered_content_is_not_handed_out() throws IOException {
    assertThat(at(MONDAY).put(ABC)).isEqualTo(OF_ABC);
    Files.writeString(folder.resolve("ba").resolve("78").resolve(OF_ABC), "abd");

    assertThatThrownBy(() -> at(MONDAY).get(OF_ABC))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(OF_ABC);
  }

  @Test
  void what_was_put_again_counts_from_the_last_time() {
    assertThat(at(MONDAY).put(ABC)).isEqualTo(OF_ABC);
    assertThat(at(TUESDAY).put(ABC)).isEqualTo(OF_ABC);

    assertThat(at(TUESDAY).storedBefore(TUESDAY)).isEmpty();
    at(TUESDAY).remove(OF_ABC, TUESDAY);

    assertThat(at(TUESDAY).get(OF_ABC)).isPresent();
  }

  @Test
  void what_is_put_while_it_is_removed_is_there_afterwards() {
    var store = at(TUESDAY);
    for (var round = 0; round < 20; round++) {
      assertThat(at(MONDAY).put(ABC)).isEqualTo(OF_ABC);

      IntStream.range(0, 8).parallel().forEach(each -> {
        if (each % 2 == 0) {
          store.remove(OF_ABC, TUESDAY);
        } else {
          assertThat(store.put(ABC)).isEqualTo(OF_ABC);
        }
      });

      assertThat(store.get(OF_ABC)).isPresent();
    }
  }

  @Test
  void what_a_crash_left_half_written_is_removed_once_it_is_old() throws IOException {
    assertThat(at(MONDAY).put(ABC)).isEqualTo(OF_ABC);
    var old = part("new-1.part", MONDAY);
    var young = part("new-2.part", TUESDAY);

    at(TUESDAY).removeUnfinished(TUESDAY);

    assertThat(old).doesNotExist();
    assertThat(young).exists();
    assertThat(at(TUESDAY).get(OF_ABC)).isPresent();
  }

  @Test
  void what_is_no_checksum_leads_nowhere() {
    assertThatThrownBy(() -> at(MONDAY).get("../../etc/passwd"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> at(MONDAY).remove("", MONDAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_folder_that_is_not_there_holds_nothing() {
    var store = new FolderEvidenceStore(folder.resolve("none"));

    store.removeUnfinished(TUESDAY);

    assertThat(store.storedBefore(TUESDAY)).isEmpty();
    assertThat(store.get(OF_ABC)).isEmpty();
  }

  private Path part(String name, Instant written) throws IOException {
    var part = Files.writeString(folder.resolve(name), "half a con");
    return Files.setLastModifiedTime(part, FileTime.from(written));
  }

  private FolderEvidenceStore at(Instant now) {
    return new FolderEvidenceStore(folder, Clock.fixed(now, ZoneOffset.UTC));
  }
}
