package org.gongji.persistence.identity.door;

import jakarta.inject.Inject;
import java.time.Instant;
import org.gongji.application.identity.throttle.Attempts;
import org.gongji.application.identity.throttle.Gate;
import org.gongji.persistence.Database;
import org.gongji.persistence.KeyBlocks;

/** Attempts as rows, so that all nodes count together and a restart forgets none. */
public final class MyBatisAttempts implements Attempts {

  private final AttemptMapper mapper;
  private final KeyBlocks keys;

  @Inject
  public MyBatisAttempts(Database database) {
    this.mapper = database.mapper(AttemptMapper.class);
    this.keys = database.keys();
  }

  @Override
  public void add(Gate gate, String subject, Instant at) {
    mapper.insert(keys.next(), gate, subject, at);
  }

  @Override
  public int since(Gate gate, String subject, Instant since) {
    return mapper.since(gate, subject, since);
  }

  @Override
  public void clear(Gate gate, String subject) {
    var unused = mapper.clear(gate, subject);
  }

  @Override
  public void forget(Instant before) {
    var unused = mapper.forget(before);
  }
}
