package org.gongji.bootstrap.bench;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.Transactions;
import org.gongji.bootstrap.demo.DemoClock;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.ledger.CollectingAccounts;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.rulebook.Rulebook;
import org.gongji.persistence.bench.GeneratedBooks;

/**
 * Fills an empty PostgreSQL database with a city: a large employer,
 * the others of one size, and months of books of all of them.
 *
 * <p>Employers and accounts come through the hall's own ports, with real ciphers; assessments,
 * deposits, entries and messages are summed up by SQL ({@link GeneratedBooks}).
 */
public final class FillDatabase {

  static final YearMonth FIRST = LargeEmployer.FIRST_MONTH;
  static final EmployerNumber LARGE = number(0);

  private static final int EMPLOYERS_AT_ONCE = 500;
  private static final int PERSONS_AT_ONCE = 5_000;
  private static final int TERMS_EVERY = 6;

  private final Transactions transactions;
  private final Employers employers;
  private final Contributors contributors;
  private final Rulebook rulebook;
  private final DemoClock clock;

  @Inject
  FillDatabase(
      Transactions transactions,
      Employers employers,
      Contributors contributors,
      Rulebook rulebook,
      DemoClock clock) {
    this.transactions = transactions;
    this.employers = employers;
    this.contributors = contributors;
    this.rulebook = rulebook;
    this.clock = clock;
  }

  /**
   * Fills, and says how long each part took.
   *
   * @param connection to the same database
   * @param persons all of them
   * @param large how many of them the large employer has
   */
  public void handle(
      Connection connection, int persons, int large, int employerCount, int months, PrintWriter out)
      throws SQLException {
    var begun = System.nanoTime();
    for (var from = 0; from < employerCount; from += EMPLOYERS_AT_ONCE) {
      open(from, Math.min(employerCount, from + EMPLOYERS_AT_ONCE));
    }
    said(out, "%,d employers".formatted(employerCount), begun);
    var others = (persons - large) / (employerCount - 1);
    people(0, 0, large);
    for (var at = 1; at < employerCount; at++) {
      people(at, large + (at - 1) * others, others);
    }
    said(out, "%,d persons".formatted(large + others * (employerCount - 1)), begun);
    var bank = rulebook
        .pack()
        .on(CollectingAccounts.PARAMETER, today(months))
        .orThrow()
        .value()
        .forBank("102");
    connection.setAutoCommit(false);
    new GeneratedBooks(connection, bank.accountNumber()).months(FIRST, months, TERMS_EVERY);
    connection.commit();
    said(out, "%,d months".formatted(months), begun);
    connection.setAutoCommit(true);
    try (var statement = connection.createStatement()) {
      var unused = statement.execute("vacuum analyze");
    }
    clock.set(today(months));
    said(out, "vacuumed and analyzed", begun);
  }

  /** The business date after so many months. */
  static LocalDate today(int months) {
    return FIRST.plusMonths(months).atDay(1);
  }

  static EmployerNumber number(int at) {
    return new EmployerNumber("%08d".formatted(40_000_000 + at));
  }

  private void open(int from, int to) {
    done(() -> {
      for (var at = from; at < to; at++) {
        employers.open(new Employers.Opening(
            number(at),
            "基准测试单位" + at,
            "91211400MA0QCQ00F0",
            RateScheme.ofPercent(12, 12),
            RoundingPrecision.YUAN_HALF_UP,
            "102",
            "基准",
            "13000000000",
            FIRST.atDay(1),
            FIRST));
      }
    });
  }

  private void people(int at, int first, int count) {
    done(() -> {
      var key = employers.find(number(at)).orElseThrow().key();
      for (var from = 0; from < count; from += PERSONS_AT_ONCE) {
        contributors.open(
            key, LargeEmployer.people(first + from, Math.min(PERSONS_AT_ONCE, count - from)));
      }
    });
  }

  private void done(Runnable work) {
    var unused = transactions
        .decide(() -> {
          work.run();
          return Decision.accept(work);
        })
        .orThrow();
  }

  private static void said(PrintWriter out, String what, long begun) {
    var seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
    out.printf("%s: after %,d s%n", what, seconds);
    out.flush();
  }
}
