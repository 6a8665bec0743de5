package org.gongji.application.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.gongji.application.memory.Tables.MoveRow;
import org.gongji.application.operation.Transactions;
import org.gongji.application.sealing.CentralMoves;

/** Who waits for the central sealed account, in memory. */
public final class InMemoryCentralMoves implements CentralMoves {

  private final InMemoryTransactions database;

  InMemoryCentralMoves(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void await(long employerKey, Waiting waiting) {
    var row = new MoveRow(employerKey, waiting);
    if (database.tables().moves.putIfAbsent(waiting.accountKey(), row) != null) {
      throw new Transactions.Conflict(new IllegalStateException("Waits already: " + waiting));
    }
  }

  @Override
  public List<Waiting> waiting(long employerKey) {
    return database.tables().moves.values().stream()
        .filter(row -> row.employerKey() == employerKey)
        .map(MoveRow::waiting)
        .sorted(Comparator.comparing(waiting -> waiting.account().text()))
        .toList();
  }

  @Override
  public long waitingCount(long employerKey) {
    return waiting(employerKey).size();
  }

  @Override
  public void forget(Collection<Long> accountKeys) {
    var unused = database.tables().moves.keySet().removeAll(accountKeys);
  }
}
