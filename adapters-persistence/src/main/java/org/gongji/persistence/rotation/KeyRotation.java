package org.gongji.persistence.rotation;

import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import org.gongji.application.actor.Actor;
import org.gongji.application.operation.AuditTrail;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.application.operation.Transactions.Conflict;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.rulebook.Rulebook;
import org.gongji.persistence.rotation.Rewriting.Rewritten;

/**
 * Brings all personal data under the key in use, a few rows at a time, while the hall works.
 *
 * <p>Each batch is a transaction of its own: whoever is stopped goes on by starting anew. Rows that
 * others hold are passed by and looked at again, so that nobody waits for it.
 */
public final class KeyRotation {

  private static final int MOST_ATTEMPTS = 5;
  private static final int MOST_ROUNDS = 3;

  private final Transactions transactions;
  private final Rewriting rewriting;
  private final AuditTrail audit;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /** Rows of a table under one version of the keys. */
  public record Found(String table, int version, long rows) {}

  /** Put together by the wiring. */
  @Inject
  public KeyRotation(
      Transactions transactions,
      Rewriting rewriting,
      AuditTrail audit,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.transactions = transactions;
    this.rewriting = rewriting;
    this.audit = audit;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  /** How many rows each table has under each version. */
  public List<Found> found() {
    return transactions.read(() -> PersonalData.TABLES.stream()
        .flatMap(table -> rewriting.count(table).stream())
        .toList());
  }

  /**
   * What came of a rotation.
   *
   * @param left rows that somebody held all the time, has written since by another key, or that are
   *     stuck
   * @param stuck rows that cannot be rewritten, since the same was entered under two keys
   */
  public record Rotated(long left, Set<String> stuck) {}

  /**
   * Rewrites what is under another key than the one in use.
   *
   * @param progress told after each batch of which table it was and how many rows
   */
  public Rotated rotate(ObjLongConsumer<String> progress) {
    note("begun");
    var stuck = new LinkedHashSet<String>();
    for (var round = 0; round < MOST_ROUNDS && left() > stuck.size(); round++) {
      PersonalData.TABLES.forEach(table -> walk(table, progress, stuck));
    }
    var left = left();
    note("rows left " + left);
    return new Rotated(left, stuck);
  }

  private long left() {
    return found().stream()
        .filter(found -> found.version() != rewriting.version())
        .mapToLong(Found::rows)
        .sum();
  }

  /** Where a batch cannot be written, it is gone through row by row for the one that cannot. */
  private void walk(EncryptedTable table, ObjLongConsumer<String> progress, Set<String> stuck) {
    List<Object> behind = List.of();
    var most = Rewriting.ROWS;
    var over = false;
    while (!over) {
      try {
        var done = rewrite(table, behind, most);
        over = done.rows() == 0;
        behind = done.last();
        if (!over) {
          progress.accept(table.name(), done.rows());
        }
      } catch (Conflict same) {
        if (most == 1) {
          behind = next(table, behind);
          stuck.add(table.name() + " " + behind);
        }
        most = most == 1 ? Rewriting.ROWS : 1;
      }
    }
  }

  private Rewritten rewrite(EncryptedTable table, List<Object> behind, int most) {
    for (var attempt = 1; ; attempt++) {
      try {
        return transactions
            .decide(() -> Decision.accept(rewriting.rewrite(table, behind, most)))
            .orThrow();
      } catch (Conflict lost) {
        if (attempt == MOST_ATTEMPTS) {
          throw lost;
        }
      }
    }
  }

  private List<Object> next(EncryptedTable table, List<Object> behind) {
    return transactions.read(() -> rewriting.next(table, behind));
  }

  private void note(String what) {
    var unused = transactions.decide(() -> {
      audit.append(new AuditTrail.Line(
          calendar.now(),
          calendar.today(),
          Actor.SYSTEM.login(),
          "rotate-keys",
          "version " + rewriting.version(),
          what,
          rulebook.pack().hash()));
      return Decision.accept(what);
    });
  }
}
