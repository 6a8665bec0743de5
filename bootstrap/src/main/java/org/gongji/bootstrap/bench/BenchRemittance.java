package org.gongji.bootstrap.bench;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.gongji.domain.identifier.EmployerNumber;

/**
 * Assesses and allocates months of two employers of each size in turn, one through the hall and one
 * by bare JDBC, in the same database and the same run; medians of the rounds after the warm-up.
 *
 * <p>All sizes take turns in every round, so that each meets the same database and the same warmth.
 */
public final class BenchRemittance {

  private static final double NANOS_PER_MILLI = 1e6;
  private static final double NANOS_PER_MICRO = 1e3;

  private final LargeEmployer hall;

  @Inject
  BenchRemittance(LargeEmployer hall) {
    this.hall = hall;
  }

  /** Two employers of one size, and what their rounds took, in nanoseconds. */
  private record Pair(
      int persons,
      EmployerNumber ours,
      EmployerNumber theirs,
      Timings assess,
      Timings rawAssess,
      Timings allocate,
      Timings rawAllocate) {

    private static Pair of(int persons) {
      return new Pair(
          persons,
          new EmployerNumber("%08d".formatted(20_000_000 + persons)),
          new EmployerNumber("%08d".formatted(30_000_000 + persons)),
          new Timings(),
          new Timings(),
          new Timings(),
          new Timings());
    }

    private double logOfPersons() {
      return Math.log(persons);
    }

    private double logOfCost(Function<Pair, Timings> work) {
      return Math.log((double) work.apply(this).median() / persons);
    }
  }

  /**
   * Measures and prints a table.
   *
   * @param connection to the same database, for the baseline
   * @param sizes how many persons the employers have
   * @param rounds how many months are measured, after three to warm up
   * @param out where the table goes
   */
  public void handle(Connection connection, List<Integer> sizes, int rounds, PrintWriter out)
      throws SQLException {
    var raw = new RawRemittance(connection);
    var pairs = sizes.stream().map(Pair::of).toList();
    var firstPerson = 0;
    for (var pair : pairs) {
      hall.open(pair.ours(), firstPerson, pair.persons());
      hall.open(pair.theirs(), firstPerson + pair.persons(), pair.persons());
      firstPerson += 2 * pair.persons();
    }
    for (var round = 0; round < Timings.WARM_UP_ROUNDS + rounds; round++) {
      for (var pair : pairs) {
        measure(raw, pair, LargeEmployer.FIRST_MONTH.plusMonths(round));
      }
    }
    report(pairs, out);
  }

  private void measure(RawRemittance raw, Pair pair, YearMonth month) throws SQLException {
    var employer = raw.employer(pair.theirs().text());
    pair.assess().time(() -> hall.assess(pair.ours(), month));
    var assessment = pair.rawAssess().answer(() -> raw.assess(employer, month));
    var due = hall.pay(pair.ours(), month).fen();
    raw.pay(employer, due);
    pair.allocate().time(() -> hall.allocate(pair.ours()));
    pair.rawAllocate().time(() -> raw.allocate(employer, assessment, month, due));
  }

  private static void report(List<Pair> pairs, PrintWriter out) {
    out.println("work      persons   hall ms   JDBC ms   ratio   hall µs/person");
    for (var pair : pairs) {
      print(
          out,
          "assess",
          pair.persons(),
          pair.assess().median(),
          pair.rawAssess().median());
      print(
          out,
          "allocate",
          pair.persons(),
          pair.allocate().median(),
          pair.rawAllocate().median());
    }
    if (pairs.size() > 1) {
      out.printf(
          "cost per person, fitted, from %,d to %,d: assess %+.1f%%, allocate %+.1f%%"
              + "; JDBC: assess %+.1f%%, allocate %+.1f%%%n",
          pairs.get(0).persons(),
          pairs.get(pairs.size() - 1).persons(),
          growth(pairs, Pair::assess),
          growth(pairs, Pair::allocate),
          growth(pairs, Pair::rawAssess),
          growth(pairs, Pair::rawAllocate));
    }
    out.printf("largest heap: %,d MB%n", Runtime.getRuntime().maxMemory() >> 20);
    out.flush();
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
  }

  /**
   * By how many percent a person costs more in the largest employer than in the smallest, on the
   * power of the headcount that fits the medians of all sizes best (least squares of logarithms).
   */
  private static double growth(List<Pair> pairs, Function<Pair, Timings> work) {
    var meanSize = mean(pairs, Pair::logOfPersons);
    var meanCost = mean(pairs, pair -> pair.logOfCost(work));
    var covariance =
        mean(pairs, pair -> (pair.logOfPersons() - meanSize) * (pair.logOfCost(work) - meanCost));
    var variance = mean(pairs, pair -> Math.pow(pair.logOfPersons() - meanSize, 2));
    var power = covariance / variance;
    var span = pairs.get(pairs.size() - 1).logOfPersons() - pairs.get(0).logOfPersons();
    return Math.expm1(power * span) * 100;
  }

  private static double mean(List<Pair> pairs, ToDoubleFunction<Pair> figure) {
    return pairs.stream().mapToDouble(figure).average().orElseThrow();
  }
}
