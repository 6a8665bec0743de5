package org.gongji.domain.bench;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * R1 and R2 decided for one filing after the other, with every code. Ours also gives figures and
 * amounts; Drools gives codes only.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DroolsBenchmark {

  /** Whether the filings are those without any code, or those with at least one. */
  @Param({"accepted", "rejected"})
  public String filings = "";

  private final OurRules ours = new OurRules();
  private final DroolsRules drools = new DroolsRules();
  private List<Filing> asked = List.of();
  private List<OurRules.Questions> ready = List.of();
  private int at;

  /** Made by JMH. */
  public DroolsBenchmark() {}

  /** Takes the filings apart. */
  @Setup
  public void choose() {
    asked = Filings.all().stream()
        .filter(filing -> ours.codes(filing).isEmpty() == filings.equals("accepted"))
        .toList();
    ready = asked.stream().map(OurRules::questions).toList();
  }

  /** Ends the session. */
  @TearDown
  public void close() {
    drools.close();
  }

  /** The rulebook: both decisions, with amounts or figures. */
  @Benchmark
  public void gongji(Blackhole hole) {
    var questions = ready.get(next());
    hole.consume(ours.contribution(questions));
    hole.consume(ours.adjustment(questions));
  }

  /** The same rules in Drools, in a session that is kept. */
  @Benchmark
  public Set<String> drools() {
    return drools.codes(asked.get(next()));
  }

  /** In a session for each filing. */
  @Benchmark
  public Set<String> droolsNewSession() {
    return drools.codesInNewSession(asked.get(next()));
  }

  private int next() {
    at = at + 1 == asked.size() ? 0 : at + 1;
    return at;
  }
}
