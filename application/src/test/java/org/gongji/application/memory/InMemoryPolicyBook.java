package org.gongji.application.memory;

import java.util.Optional;
import org.gongji.application.policy.PolicyBook;

/** The policy book in memory. */
public final class InMemoryPolicyBook implements PolicyBook {

  private final InMemoryTransactions database;

  InMemoryPolicyBook(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public Optional<Version> inForce() {
    return database.tables().versions.stream().reduce((earlier, later) -> later);
  }

  @Override
  public void append(Version version) {
    database.tables().versions.add(version);
  }
}
