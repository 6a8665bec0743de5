package org.gongji.persistence.contributor;

import jakarta.inject.Inject;
import org.gongji.application.contributor.AccountNumbers;
import org.gongji.persistence.Database;

/** Account numbers from a sequence of the database, so that no two nodes share one. */
public final class SequencedAccountNumbers implements AccountNumbers {

  private final AccountNumberMapper mapper;

  @Inject
  public SequencedAccountNumbers(Database database) {
    this.mapper = database.mapper(AccountNumberMapper.class);
  }

  @Override
  public long next() {
    return mapper.next();
  }
}
