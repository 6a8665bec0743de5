package org.gongji.application.memory;

import java.util.concurrent.atomic.AtomicLong;
import org.gongji.application.contributor.AccountNumbers;

/** The sequence in memory; a number once given stays given, whatever becomes of its transaction. */
public final class InMemoryAccountNumbers implements AccountNumbers {

  private final AtomicLong last = new AtomicLong();

  @Override
  public long next() {
    return last.incrementAndGet();
  }
}
