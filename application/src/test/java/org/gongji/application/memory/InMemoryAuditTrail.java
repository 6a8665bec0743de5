package org.gongji.application.memory;

import java.util.List;
import java.util.stream.Stream;
import org.gongji.application.operation.AuditTrail;

/** The audit trail in memory; sealing only counts. */
public final class InMemoryAuditTrail implements AuditTrail {

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

  /** All lines, the oldest first. */
  public List<Line> lines() {
    var tables = database.tables();
    return Stream.concat(tables.sealed.stream(), tables.unsealed.stream()).toList();
  }
}
