package org.gongji.persistence.operation;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.gongji.application.operation.IdempotencyKeys;
import org.gongji.persistence.Conflicts;
import org.gongji.persistence.Database;

/** Wishes by their primary key, which makes a second claim wait for the first. */
public final class MyBatisIdempotencyKeys implements IdempotencyKeys {

  private final IdempotencyMapper mapper;

  @Inject
  public MyBatisIdempotencyKeys(Database database) {
    this.mapper = database.mapper(IdempotencyMapper.class);
  }

  @Override
  public Optional<Kept> find(Wish wish) {
    return mapper.find(wish);
  }

  @Override
  public void claim(Wish wish, String payloadHash, Instant at) {
    var unused = Conflicts.translate(() -> mapper.insert(wish, payloadHash, at));
  }

  @Override
  public void complete(Wish wish, String answer) {
    if (mapper.complete(wish, answer) != 1) {
      throw new IllegalStateException("Never claimed: " + wish);
    }
  }

  @Override
  public void forget(Instant claimedBefore) {
    var unused = mapper.forget(claimedBefore);
  }
}
