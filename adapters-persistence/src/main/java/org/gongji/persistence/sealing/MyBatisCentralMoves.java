package org.gongji.persistence.sealing;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.gongji.application.sealing.CentralMoves;
import org.gongji.persistence.Database;

/** Who waits, a row for each account. */
public final class MyBatisCentralMoves implements CentralMoves {

  private final CentralMoveMapper mapper;

  @Inject
  public MyBatisCentralMoves(Database database) {
    this.mapper = database.mapper(CentralMoveMapper.class);
  }

  @Override
  public void await(long employerKey, Waiting waiting) {
    mapper.insert(employerKey, waiting);
  }

  @Override
  public List<Waiting> waiting(long employerKey) {
    return mapper.waiting(employerKey);
  }

  @Override
  public long waitingCount(long employerKey) {
    return mapper.waitingCount(employerKey);
  }

  @Override
  public void forget(Collection<Long> accountKeys) {
    var unused = mapper.delete(accountKeys.toArray(Long[]::new));
  }
}
