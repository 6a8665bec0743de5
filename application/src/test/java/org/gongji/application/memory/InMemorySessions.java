package org.gongji.application.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongji.application.identity.Sessions;

/** Sessions in memory. */
public final class InMemorySessions implements Sessions {

  private final InMemoryTransactions database;

  InMemorySessions(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void start(Session session) {
    database.tables().sessions.put(session.tokenHash(), session);
  }

  @Override
  public Optional<Session> find(String tokenHash) {
    return Optional.ofNullable(database.tables().sessions.get(tokenHash));
  }

  @Override
  public List<Session> of(long userKey) {
    return database.tables().sessions.values().stream()
        .filter(session -> session.userKey() == userKey)
        .sorted(Comparator.comparing(Session::seenAt)
            .reversed()
            .thenComparing(session -> session.id().toString()))
        .toList();
  }

  @Override
  public void seen(String tokenHash, Instant at) {
    var unused = database
        .tables()
        .sessions
        .computeIfPresent(
            tokenHash,
            (hash, session) -> new Session(
                session.id(), hash, session.userKey(), session.origin(), session.startedAt(), at));
  }

  @Override
  public void end(String tokenHash) {
    database.tables().sessions.remove(tokenHash);
  }

  @Override
  public void end(long userKey, UUID id) {
    database
        .tables()
        .sessions
        .values()
        .removeIf(session -> session.userKey() == userKey && session.id().equals(id));
  }

  @Override
  public void endOthers(long userKey, String tokenHash) {
    database
        .tables()
        .sessions
        .values()
        .removeIf(
            session -> session.userKey() == userKey && !session.tokenHash().equals(tokenHash));
  }

  @Override
  public void expire(Instant startedBefore, Instant notSeenSince) {
    database
        .tables()
        .sessions
        .values()
        .removeIf(session ->
            session.startedAt().isBefore(startedBefore) || session.seenAt().isBefore(notSeenSince));
  }
}
