package org.gongji.domain.rulebook;

import java.util.concurrent.TimeUnit;
import org.gongji.domain.decision.Decision;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Every rule, asked through the facade: all its checks and dated look-ups, violations in order. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RulebookBenchmark {

  /** Which question. */
  @Param
  public AskedQuestion question = AskedQuestion.R1_ACCEPTED;

  private final Rulebook rules = Rulebook.of(HuludaoPack.pack());

  /** Made by JMH. */
  public RulebookBenchmark() {}

  /** One decision. */
  @Benchmark
  public Decision<?> ask() {
    return rules.ask(question.question());
  }
}
