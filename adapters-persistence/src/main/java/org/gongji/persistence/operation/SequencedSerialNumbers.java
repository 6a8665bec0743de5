package org.gongji.persistence.operation;

import jakarta.inject.Inject;
import org.gongji.application.operation.SerialNumbers;
import org.gongji.persistence.Database;

/** Serial numbers from a sequence of the database, so that no two nodes share one. */
public final class SequencedSerialNumbers implements SerialNumbers {

  private final SerialMapper mapper;

  @Inject
  public SequencedSerialNumbers(Database database) {
    this.mapper = database.mapper(SerialMapper.class);
  }

  @Override
  public long next() {
    return mapper.next();
  }

  /**
   * Goes on from a number that the fund's former system reached.
   *
   * @throws IllegalArgumentException when that number was given here already
   */
  public void startAt(long number) {
    var given = next();
    if (given >= number) {
      throw new IllegalArgumentException("The sequence has reached " + given + " already");
    }
    mapper.restart(number);
  }
}
