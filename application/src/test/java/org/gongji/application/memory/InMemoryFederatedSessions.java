package org.gongji.application.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongji.application.identity.federated.FederatedProviders.Ended;
import org.gongji.application.identity.federated.FederatedSessions;

/** Sessions that providers started, in memory. */
public final class InMemoryFederatedSessions implements FederatedSessions {

  private final InMemoryTransactions database;

  InMemoryFederatedSessions(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void start(Session session) {
    database.tables().federatedSessions.put(session.tokenHash(), session);
  }

  @Override
  public Optional<Session> take(String tokenHash) {
    return Optional.ofNullable(database.tables().federatedSessions.remove(tokenHash));
  }

  @Override
  public List<String> of(Ended ended) {
    return database.tables().federatedSessions.values().stream()
        .filter(session -> session.issuer().equals(ended.issuer()))
        .filter(session -> ended.session() == null || ended.session().equals(session.session()))
        .filter(session -> ended.subject() == null || ended.subject().equals(session.subject()))
        .map(Session::tokenHash)
        .toList();
  }

  @Override
  public void forget(Instant startedBefore) {
    database
        .tables()
        .federatedSessions
        .values()
        .removeIf(session -> session.startedAt().isBefore(startedBefore));
  }
}
