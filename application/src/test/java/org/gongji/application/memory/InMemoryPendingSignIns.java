package org.gongji.application.memory;

import java.time.Instant;
import java.util.Optional;
import org.gongji.application.identity.Token;
import org.gongji.application.identity.federated.PendingSignIns;
import org.gongji.application.operation.Transactions;

/** Attempts to sign in by a provider, in memory. */
public final class InMemoryPendingSignIns implements PendingSignIns {

  private final InMemoryTransactions database;

  InMemoryPendingSignIns(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void await(Pending pending) {
    var hash = Token.hash(pending.challenge().state());
    if (database.tables().pendingSignIns.putIfAbsent(hash, pending) != null) {
      throw new Transactions.Conflict(new IllegalStateException("Taken: " + hash));
    }
  }

  @Override
  public Optional<Pending> take(String state) {
    return Optional.ofNullable(database.tables().pendingSignIns.remove(Token.hash(state)));
  }

  @Override
  public void forget(Instant expiredBefore) {
    database
        .tables()
        .pendingSignIns
        .values()
        .removeIf(pending -> pending.expiresAt().isBefore(expiredBefore));
  }
}
