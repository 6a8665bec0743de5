package org.gongji.domain.contribution;

import java.time.YearMonth;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * R1 for one contributor against hand-written arithmetic with the same rounding, over a roster of
 * 1,024 different bases.
 *
 * <p>{@code roster} and {@code result} are how an assessment asks; {@code decided} asks the facade
 * with all its checks, parameter look-up included, and {@code million} asks it a million times.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MonthlyContributionBenchmark {

  private static final int ROSTER = 1_024;

  private final long[] bases = new long[ROSTER];
  private final Rulebook rules = Rulebook.of(HuludaoPack.pack());
  private final YearMonth month = YearMonth.of(2022, 4);
  private final RoundingPrecision precision = RoundingPrecision.YUAN_HALF_UP;
  private int employerRate = 1_200;
  private int personalRate = 800;
  private int at;

  /** Made by JMH. */
  public MonthlyContributionBenchmark() {}

  /** Fills the roster. */
  @Setup
  public void fill() {
    var random = new Random(4_070);
    for (var person = 0; person < ROSTER; person++) {
      bases[person] = random.nextLong(1_640, 18_001);
    }
  }

  /** The baseline: two products, half up to the yuan, added. */
  @Benchmark
  public long handWritten() {
    var base = next();
    return (base * employerRate + 5_000) / 10_000 * 100
        + (base * personalRate + 5_000) / 10_000 * 100;
  }

  /** What an assessment sums up. */
  @Benchmark
  public long roster() {
    return MonthlyContribution.of(next(), employerRate, personalRate, precision).totalFen();
  }

  /** The result kept as an object. */
  @Benchmark
  public MonthlyContribution result() {
    return MonthlyContribution.of(next(), employerRate, personalRate, precision);
  }

  /** The facade, every check made. */
  @Benchmark
  public Decision<MonthlyContribution> decided() {
    var rates = new RateScheme(BasisPoints.of(employerRate), BasisPoints.of(personalRate));
    return rules.monthlyContribution(Base.ofYuan(next()), rates, precision, month);
  }

  /** A month of a large city: a million persons decided one after the other in one thread. */
  @Benchmark
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public long million() {
    var rates = new RateScheme(BasisPoints.of(employerRate), BasisPoints.of(personalRate));
    var totalFen = 0L;
    for (var person = 0; person < 1_000_000; person++) {
      var question = new ContributionQuestion(Base.ofYuan(next()), rates, precision, month);
      totalFen += rules.ask(question).orThrow().totalFen();
    }
    return totalFen;
  }

  private long next() {
    at = (at + 1) & (ROSTER - 1);
    return bases[at];
  }
}
