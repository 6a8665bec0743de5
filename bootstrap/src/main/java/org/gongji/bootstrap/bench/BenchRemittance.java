package org.gongji.bootstrap.bench;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gongji.domain.identifier.EmployerNumber;

/**
 * Assesses and allocates months of two employers of one size in turn, one through the hall and one
 * by bare JDBC, in the same database and the same run; medians of the rounds after the first.
 */
public final class BenchRemittance {

  private static final int WARM_UP_ROUNDS = 2;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double NANOS_PER_MICRO = 1e3;

  private final LargeEmployer hall;

  @Inject
  BenchRemittance(LargeEmployer hall) {
    this.hall = hall;
  }

  /** Medians of one size, in nanoseconds. */
  private record Medians(
      int persons, long assess, long rawAssess, long allocate, long rawAllocate) {}

  /**
   * Measures and prints a table.
   *
   * @param connection to the same database, for the baseline
   * @param sizes how many persons the employers have
   * @param rounds how many months are measured, after two to warm up
   * @param out where the table goes
   */
  public void handle(Connection connection, List<Integer> sizes, int rounds, PrintWriter out)
      throws SQLException {
    out.println("work      persons   hall ms   JDBC ms   ratio   hall µs/person");
    var raw = new RawRemittance(connection);
    var measured = new ArrayList<Medians>();
    var firstPerson = 0;
    for (var persons : sizes) {
      var medians = measure(raw, persons, firstPerson, rounds);
      firstPerson += 2 * persons;
      measured.add(medians);
      print(out, "assess", persons, medians.assess(), medians.rawAssess());
      print(out, "allocate", persons, medians.allocate(), medians.rawAllocate());
    }
    if (measured.size() > 1) {
      var small = measured.get(0);
      var large = measured.get(measured.size() - 1);
      out.printf(
          "growth of the cost per person from %,d to %,d: assess %+.1f%%, allocate %+.1f%%%n",
          small.persons(),
          large.persons(),
          growth(small.persons(), small.assess(), large.persons(), large.assess()),
          growth(small.persons(), small.allocate(), large.persons(), large.allocate()));
    }
    out.printf("largest heap: %,d MB%n", Runtime.getRuntime().maxMemory() >> 20);
    out.flush();
  }

  private Medians measure(RawRemittance raw, int persons, int firstPerson, int rounds)
      throws SQLException {
    var ours = new EmployerNumber("%08d".formatted(20_000_000 + persons));
    var theirs = new EmployerNumber("%08d".formatted(30_000_000 + persons));
    hall.open(ours, firstPerson, persons);
    hall.open(theirs, firstPerson + persons, persons);
    var employer = raw.employer(theirs.text());
    var assess = new ArrayList<Long>();
    var rawAssess = new ArrayList<Long>();
    var allocate = new ArrayList<Long>();
    var rawAllocate = new ArrayList<Long>();
    for (var round = 0; round < WARM_UP_ROUNDS + rounds; round++) {
      var month = LargeEmployer.FIRST_MONTH.plusMonths(round);
      assess.add(timed(() -> hall.assess(ours, month)));
      var assessment = new long[1];
      rawAssess.add(timed(() -> assessment[0] = raw.assess(employer, month)));
      var due = hall.pay(ours, month).fen();
      raw.pay(employer, due);
      allocate.add(timed(() -> hall.allocate(ours)));
      rawAllocate.add(timed(() -> raw.allocate(employer, assessment[0], month, due)));
    }
    return new Medians(
        persons, median(assess), median(rawAssess), median(allocate), median(rawAllocate));
  }

  private static void print(PrintWriter out, String work, int persons, long hall, long raw) {
    out.printf(
        "%-8s %,8d %9.1f %9.1f %7.2f %16.2f%n",
        work,
        persons,
        hall / NANOS_PER_MILLI,
        raw / NANOS_PER_MILLI,
        (double) hall / raw,
        hall / NANOS_PER_MICRO / persons);
    out.flush();
  }

  private static double growth(int small, long smallNanos, int large, long largeNanos) {
    return ((double) largeNanos / large / ((double) smallNanos / small) - 1) * 100;
  }

  private static long median(List<Long> nanos) {
    var sorted = nanos.subList(WARM_UP_ROUNDS, nanos.size()).stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private static long timed(Work work) throws SQLException {
    var begun = System.nanoTime();
    work.run();
    return System.nanoTime() - begun;
  }

  @FunctionalInterface
  private interface Work {
    void run() throws SQLException;
  }
}
