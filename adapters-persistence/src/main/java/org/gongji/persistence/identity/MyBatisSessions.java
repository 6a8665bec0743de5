package org.gongji.persistence.identity;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
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
    return mapper.find(tokenHash);
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
  public void expire(Instant startedBefore, Instant notSeenSince) {
    var unused = mapper.expire(startedBefore, notSeenSince);
  }
}
