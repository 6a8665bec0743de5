package org.gongji.application.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.gongji.application.filing.phone.PhoneLinks;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.identifier.BusinessSerial;

/** Links for phones in memory. */
public final class InMemoryPhoneLinks implements PhoneLinks {

  private final InMemoryTransactions database;

  InMemoryPhoneLinks(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void offer(Link link) {
    if (database.tables().phoneLinks.putIfAbsent(link.tokenHash(), link) != null) {
      throw new Transactions.Conflict(new IllegalStateException("Offered before"));
    }
  }

  @Override
  public Optional<Link> find(String tokenHash) {
    return Optional.ofNullable(database.tables().phoneLinks.get(tokenHash));
  }

  @Override
  public Optional<Link> ofSession(String sessionHash) {
    return database.tables().phoneLinks.values().stream()
        .filter(link -> sessionHash.equals(link.sessionHash()))
        .findFirst();
  }

  @Override
  public Optional<Link> newest(long employerKey, BusinessSerial filing) {
    return database.tables().phoneLinks.values().stream()
        .filter(link -> link.employerKey() == employerKey && link.filing().equals(filing))
        .max(Comparator.comparing(Link::offeredAt).thenComparing(Link::tokenHash));
  }

  @Override
  public boolean open(String tokenHash, Instant at, String sessionHash, Instant sessionEndsAt) {
    var link = database.tables().phoneLinks.get(tokenHash);
    if (link == null || link.usedAt() != null) {
      return false;
    }
    database
        .tables()
        .phoneLinks
        .put(
            tokenHash,
            new Link(
                tokenHash,
                link.employerKey(),
                link.employer(),
                link.filing(),
                link.offeredBy(),
                link.offeredAt(),
                link.expiresAt(),
                at,
                sessionHash,
                sessionEndsAt));
    return true;
  }

  @Override
  public void forget(Instant overBefore) {
    database
        .tables()
        .phoneLinks
        .values()
        .removeIf(link -> link.expiresAt().isBefore(overBefore)
            && (link.sessionEndsAt() == null || link.sessionEndsAt().isBefore(overBefore)));
  }
}
