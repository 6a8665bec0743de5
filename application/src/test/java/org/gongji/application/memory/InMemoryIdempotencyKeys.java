package org.gongji.application.memory;

import java.time.Instant;
import java.util.Optional;
import org.gongji.application.operation.IdempotencyKeys;
import org.gongji.application.operation.Transactions;

/** Idempotency keys in memory. */
public final class InMemoryIdempotencyKeys implements IdempotencyKeys {

  private final InMemoryTransactions database;

  InMemoryIdempotencyKeys(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public Optional<Kept> find(Wish wish) {
    return Optional.ofNullable(database.tables().keys.get(wish)).map(Claimed::kept);
  }

  @Override
  public void claim(Wish wish, String payloadHash, Instant at) {
    if (database.tables().keys.putIfAbsent(wish, new Claimed(new Kept(payloadHash, ""), at))
        != null) {
      throw new Transactions.Conflict(new IllegalStateException("Claimed: " + wish));
    }
  }

  @Override
  public void complete(Wish wish, String answer) {
    var unused = database
        .tables()
        .keys
        .computeIfPresent(
            wish,
            (same, claimed) ->
                new Claimed(new Kept(claimed.kept().payloadHash(), answer), claimed.at()));
  }

  @Override
  public void forget(Instant claimedBefore) {
    database.tables().keys.values().removeIf(claimed -> claimed.at().isBefore(claimedBefore));
  }

  /** What is kept of a wish, and since when. */
  record Claimed(Kept kept, Instant at) {}
}
