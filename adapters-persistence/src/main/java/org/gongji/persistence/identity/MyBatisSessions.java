package org.gongji.persistence.identity;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongji.application.identity.Sessions;
import org.gongji.persistence.Database;

/** Sessions as rows, so that they outlive a restart and hold on every node. */
public final class MyBatisSessions implements Sessions {

  private final SessionMapper mapper;

  @Inject
  public MyBatisSessions(Database database) {
    this.mapper = database.mapper(SessionMapper.class);
  }

  @Override
  public void start(Session session) {
    mapper.insert(session);
  }

  @Override
  public Optional<Session> find(String tokenHash) {
    return mapper.find(tokenHash).map(SessionRow::session);
  }

  @Override
  public List<Session> of(long userKey) {
    return mapper.of(userKey).stream().map(SessionRow::session).toList();
  }

  @Override
  public void seen(String tokenHash, Instant at) {
    var unused = mapper.seen(tokenHash, at);
  }

  @Override
  public void end(String tokenHash) {
    var unused = mapper.delete(tokenHash);
  }

  @Override
  public void end(long userKey, UUID id) {
    var unused = mapper.deleteOne(userKey, id);
  }

  @Override
  public void endOthers(long userKey, String tokenHash) {
    var unused = mapper.deleteOthers(userKey, tokenHash);
  }

  @Override
  public void expire(Instant startedBefore, Instant notSeenSince) {
    var unused = mapper.expire(startedBefore, notSeenSince);
  }
}
