package org.gongji.bootstrap.demo;

import java.time.LocalDate;

/** Sets the database's business date, as only a demo may. */
@FunctionalInterface
public interface DemoClock {

  /** From now on it is that day, and tomorrow the next. */
  void set(LocalDate date);
}
