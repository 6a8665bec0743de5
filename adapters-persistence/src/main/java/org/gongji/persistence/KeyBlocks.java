package org.gongji.persistence;

import java.util.function.LongSupplier;

/** Keys of new rows, taken from the database in blocks; a node that stops leaves a gap. */
public final class KeyBlocks {

  /** How far the database's sequence steps. */
  static final long BLOCK = 1_000;

  private final LongSupplier sequence;
  private long next;
  private long end;

  KeyBlocks(LongSupplier sequence) {
    this.sequence = sequence;
  }

  /** A key that no row has. */
  public synchronized long next() {
    if (next == end) {
      next = sequence.getAsLong();
      end = next + BLOCK;
    }
    return next++;
  }
}
