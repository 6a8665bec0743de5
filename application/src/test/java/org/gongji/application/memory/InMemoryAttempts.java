package org.gongji.application.memory;

import java.time.Instant;
import org.gongji.application.identity.throttle.Attempts;
import org.gongji.application.identity.throttle.Gate;
import org.gongji.application.memory.Tables.AttemptRow;

/** Attempts in memory. */
public final class InMemoryAttempts implements Attempts {

  private final InMemoryTransactions database;

  InMemoryAttempts(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void add(Gate gate, String subject, Instant at) {
    database.tables().attempts.add(new AttemptRow(gate, subject, at));
  }

  @Override
  public int since(Gate gate, String subject, Instant since) {
    return (int) database.tables().attempts.stream()
        .filter(attempt -> attempt.isOf(gate, subject))
        .filter(attempt -> !attempt.at().isBefore(since))
        .count();
  }

  @Override
  public void clear(Gate gate, String subject) {
    database.tables().attempts.removeIf(attempt -> attempt.isOf(gate, subject));
  }

  @Override
  public void forget(Instant before) {
    database.tables().attempts.removeIf(attempt -> attempt.at().isBefore(before));
  }
}
