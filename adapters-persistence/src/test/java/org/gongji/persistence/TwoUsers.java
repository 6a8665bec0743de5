package org.gongji.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.gongji.application.memory.Hall;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.rulebook.HuludaoPack;

/**
 * Two users of one database: the first is held within its transaction, the second is seen waiting for
 * its lock, the first is let go, and both have their answers.
 */
final class TwoUsers implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 30;

  private final ExecutorService users = Executors.newFixedThreadPool(2);
  private final PersistentHall hall;
  private final Vendor vendor;

  TwoUsers(PersistentHall hall, Vendor vendor) {
    this.hall = hall;
    this.vendor = vendor;
  }

  record Answers<F, S>(Decision<F> first, Decision<S> second) {}

  /** Both want the same. */
  <T> Answers<T, T> race(Function<Hall, Decision<T>> use) throws Exception {
    return race(use, use);
  }

  /** Each wants something of its own. */
  <F, S> Answers<F, S> race(Function<Hall, Decision<F>> one, Function<Hall, Decision<S>> other)
      throws Exception {
    var gate = new Gate();
    var held = new Hall(gate.before(hall.ports), HuludaoPack.pack());
    var first = users.submit(() -> one.apply(held));
    gate.awaitSomebody();
    var second = users.submit(() -> other.apply(hall));
    awaitSomebodyWaiting();
    assertThat(second.isDone()).isFalse();
    gate.open();
    return new Answers<>(answer(first), answer(second));
  }

  /** Both do the same without anybody holding them. */
  <T> List<T> both(Callable<T> use) throws Exception {
    var answers = new ArrayList<T>();
    for (var future : users.invokeAll(List.of(use, use))) {
      answers.add(answer(future));
    }
    return answers;
  }

  private static <T> T answer(Future<T> future)
      throws InterruptedException, ExecutionException, TimeoutException {
    return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private void awaitSomebodyWaiting() throws InterruptedException {
    var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (waiting() == 0) {
      assertThat(System.nanoTime()).as("nobody waits for a lock").isLessThan(end);
      Thread.sleep(20);
    }
  }

  private int waiting() {
    return hall.read(() -> {
      try (var statement = hall.database.connection().createStatement();
          var rows = statement.executeQuery(whoWaits())) {
        return rows.next() ? rows.getInt(1) : 0;
      } catch (SQLException failure) {
        throw new SqlFailure(failure);
      }
    });
  }

  /** Whoever waits for a unique key keeps trying in H2, and is blocked by nobody. */
  private String whoWaits() {
    return switch (vendor) {
      case H2 -> """
          select count(*) from information_schema.sessions
          where blocker_id is not null or executing_statement like 'insert into filing_claim%'
          """;
      case POSTGRESQL -> """
          select count(*) from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'
          """;
    };
  }

  @Override
  public void close() {
    users.shutdownNow();
  }
}
