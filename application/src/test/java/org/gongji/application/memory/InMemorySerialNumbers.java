package org.gongji.application.memory;

import java.util.concurrent.atomic.AtomicLong;
import org.gongji.application.operation.SerialNumbers;

/** The sequence in memory; a number once given stays given, whatever becomes of its transaction. */
public final class InMemorySerialNumbers implements SerialNumbers {

  private final AtomicLong last = new AtomicLong();

  @Override
  public long next() {
    return last.incrementAndGet();
  }

  /** Lets the sequence go on from there. */
  public void startAt(long next) {
    last.set(next - 1);
  }
}
