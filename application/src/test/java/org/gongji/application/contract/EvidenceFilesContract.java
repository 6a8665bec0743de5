package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.gongji.application.evidence.Evidence;
import org.gongji.application.evidence.EvidenceFiles;
import org.gongji.application.filing.Filing;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.contribution.change.FilingKind;
import org.junit.jupiter.api.Test;

/** {@link EvidenceFiles}. */
public abstract class EvidenceFilesContract extends PortContract {

  private static final String ONE = "1".repeat(64);
  private static final String TWO = "2".repeat(64);

  @Test
  void files_come_in_the_order_in_which_they_came_as_they_were_added() {
    var filing = filing(employer("01010777"), 1, FilingKind.SEAL);

    var first = added(filing, TWO);
    var second = added(filing, ONE);

    assertThat(read(() -> ports().evidenceFiles().of(filing.key()))).containsExactly(first, second);
    assertThat(read(() -> ports().evidenceFiles().find(filing.key(), second.id())))
        .contains(second);
  }

  @Test
  void a_file_is_found_in_its_own_filing_only() {
    var employer = employer("01010777");
    var filing = filing(employer, 1, FilingKind.SEAL);
    var other = filing(employer, 2, FilingKind.SEAL);
    var file = added(filing, ONE);

    assertThat(read(() -> ports().evidenceFiles().of(other.key()))).isEmpty();
    assertThat(read(() -> ports().evidenceFiles().find(other.key(), file.id()))).isEmpty();
    assertThat(removed(other, file.id())).isFalse();
    assertThat(read(() -> ports().evidenceFiles().of(filing.key()))).containsExactly(file);
  }

  @Test
  void a_file_is_added_once() {
    var filing = filing(employer("01010777"), 1, FilingKind.SEAL);
    var file = added(filing, ONE);

    assertThatThrownBy(() -> commit(() -> ports().evidenceFiles().add(file)))
        .isInstanceOf(Transactions.Conflict.class);

    assertThat(read(() -> ports().evidenceFiles().of(filing.key()))).containsExactly(file);
  }

  @Test
  void a_file_is_taken_away_once() {
    var filing = filing(employer("01010777"), 1, FilingKind.SEAL);
    var file = added(filing, ONE);
    var kept = added(filing, ONE);

    assertThat(removed(filing, file.id())).isTrue();
    assertThat(removed(filing, file.id())).isFalse();

    assertThat(read(() -> ports().evidenceFiles().of(filing.key()))).containsExactly(kept);
  }

  @Test
  void a_checksum_is_in_use_as_long_as_some_filing_has_a_file_of_it() {
    var employer = employer("01010777");
    var filing = filing(employer, 1, FilingKind.SEAL);
    var other = filing(employer, 2, FilingKind.SEAL);
    var file = added(filing, ONE);
    var same = added(other, ONE);

    assertThat(read(() -> ports().evidenceFiles().inUse(List.of(ONE, TWO)))).containsExactly(ONE);
    assertThat(read(() -> ports().evidenceFiles().inUse(List.of()))).isEmpty();

    assertThat(removed(filing, file.id())).isTrue();
    assertThat(read(() -> ports().evidenceFiles().inUse(List.of(ONE)))).containsExactly(ONE);
    assertThat(removed(other, same.id())).isTrue();
    assertThat(read(() -> ports().evidenceFiles().inUse(List.of(ONE)))).isEmpty();
  }

  private boolean removed(Filing filing, UUID id) {
    return committed(() -> ports().evidenceFiles().remove(filing.key(), id));
  }

  private Evidence added(Filing filing, String sha256) {
    var file = new Evidence(
        UUID.randomUUID(),
        filing.key(),
        "LIVE_PHOTO",
        "身份证 正面.jpg",
        Evidence.Type.JPEG,
        123_456_789_012L,
        sha256,
        "operator",
        NOW);
    commit(() -> ports().evidenceFiles().add(file));
    return file;
  }
}
