package org.gongji.application.evidence;

import jakarta.inject.Inject;
import java.time.Duration;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;

/** Removes contents that no filing has a file of any more (清理无主影像). */
public final class SweepEvidence {

  /** A content is left alone for as long as its file may still be on the way into the database. */
  private static final Duration GRACE = Duration.ofHours(24);

  private final Transactions transactions;
  private final EvidenceFiles files;
  private final EvidenceStore store;
  private final BusinessCalendar calendar;

  /** Put together by the wiring. */
  @Inject
  public SweepEvidence(
      Transactions transactions,
      EvidenceFiles files,
      EvidenceStore store,
      BusinessCalendar calendar) {
    this.transactions = transactions;
    this.files = files;
    this.store = store;
    this.calendar = calendar;
  }

  /** Sweeps, what a crash left half written included, and answers how many contents were removed. */
  public int handle() {
    var then = transactions.read(calendar::now).minus(GRACE);
    store.removeUnfinished(then);
    var stored = store.storedBefore(then);
    var used = transactions.read(() -> files.inUse(stored));
    var orphans = stored.stream().filter(sha256 -> !used.contains(sha256)).toList();
    orphans.forEach(sha256 -> store.remove(sha256, then));
    return orphans.size();
  }
}
