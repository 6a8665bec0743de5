package org.gongji.application.memory;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongji.application.operation.AuditTrail;

/** The audit trail in memory; sealing only counts. */
public final class InMemoryAuditTrail implements AuditTrail {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::at).thenComparing(Place::key);

  private final InMemoryTransactions database;

  InMemoryAuditTrail(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void append(Line line) {
    database.tables().unsealed.add(line);
  }

  @Override
  public int seal(int most) {
    var tables = database.tables();
    var oldest = tables.unsealed.subList(0, Math.min(most, tables.unsealed.size()));
    var sealed = oldest.size();
    tables.sealed.addAll(oldest);
    oldest.clear();
    return sealed;
  }

  @Override
  public List<Kept> list(Search search, Place behind, int most) {
    var lines = lines();
    return IntStream.range(0, lines.size())
        .mapToObj(at -> new Kept(new Place(lines.get(at).at(), at), lines.get(at)))
        .filter(kept -> ORDER.compare(kept.place(), behind) < 0)
        .filter(kept -> fits(search, kept.line()))
        .sorted(Comparator.comparing(Kept::place, ORDER).reversed())
        .limit(most)
        .toList();
  }

  private static boolean fits(Search search, Line line) {
    return !line.businessDate().isBefore(search.from())
        && !line.businessDate().isAfter(search.to())
        && fits(search.actor(), line.actor())
        && fits(search.operation(), line.operation())
        && fits(search.subject(), line.subject());
  }

  private static boolean fits(String wanted, String there) {
    return wanted.isEmpty() || wanted.equals(there);
  }

  /** All lines, the oldest first. */
  public List<Line> lines() {
    var tables = database.tables();
    return Stream.concat(tables.sealed.stream(), tables.unsealed.stream()).toList();
  }
}
