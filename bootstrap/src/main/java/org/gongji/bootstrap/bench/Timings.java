package org.gongji.bootstrap.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** How long one kind of work took, round after round; the first few only warm up. */
final class Timings {

  static final int WARM_UP_ROUNDS = 3;
  private static final double NANOS_PER_MILLI = 1e6;

  private final List<Long> nanos = new ArrayList<>();

  /** Work that is measured. */
  @FunctionalInterface
  interface Work {
    void run() throws SQLException;
  }

  /** Work that is measured and has a result. */
  @FunctionalInterface
  interface Answering<T> {
    T run() throws SQLException;
  }

  /** Does the work once and remembers how long it took. */
  void time(Work work) throws SQLException {
    var begun = System.nanoTime();
    work.run();
    nanos.add(System.nanoTime() - begun);
  }

  /** The same with its result. */
  <T> T answer(Answering<T> work) throws SQLException {
    var begun = System.nanoTime();
    var answer = work.run();
    nanos.add(System.nanoTime() - begun);
    return answer;
  }

  /** The median of the rounds after the warm-up, in nanoseconds. */
  long median() {
    var sorted = nanos.subList(WARM_UP_ROUNDS, nanos.size()).stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  double medianMillis() {
    return median() / NANOS_PER_MILLI;
  }
}
