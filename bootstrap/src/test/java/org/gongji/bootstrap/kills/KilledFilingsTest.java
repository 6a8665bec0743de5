package org.gongji.bootstrap.kills;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.gongji.bootstrap.CommandLines;
import org.gongji.persistence.Database;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node is killed while it imports, submits and approves: {@code ./mvnw -Pkills …}. */
@Tag("kills")
class KilledFilingsTest {

  private static final int KILLS = Integer.getInteger("kills", 5);
  private static final long SEED = Long.getLong("kills.seed", 20_220_401);
  private static final int KILLED = 128 + 9;

  /** Each counts what must not be. */
  private static final List<String> HALF_EFFECTS = List.of(
      // An import is there whole or not at all.
      """
      select count(*) from filing f
      where (select count(*) from filing_line l where l.filing_id = f.filing_id) <> 5
      """,
      // Nobody was imported twice.
      """
      select count(*) from (
        select account_number from filing_line group by account_number having count(*) > 1) twice
      """,
      // Undecided filings claim, and no other.
      """
      select count(*) from filing f
      where (select count(*) from filing_claim c where c.filing_id = f.filing_id)
        <> case f.state when 'SUBMITTED' then 5 else 0 end
      """,
      // The flow says how the state came about.
      """
      select count(*) from filing f
      where (select count(*) from filing_step s where s.filing_id = f.filing_id)
        <> case f.state when 'DRAFT' then 1 when 'SUBMITTED' then 2 else 4 end
      """,
      // All lines of an approved filing have taken effect once, and of others none.
      """
      select count(*) from filing f
      join filing_line l on l.filing_id = f.filing_id
      join account a on a.account_number = l.account_number
      where (select count(*) from account_terms t
          where t.account_id = a.account_id and t.base_yuan = 3600)
        <> case f.state when 'APPROVED' then 1 else 0 end
      """,
      // Nothing took effect without a filing.
      """
      select count(*) from account_terms t join account a on a.account_id = t.account_id
      where t.base_yuan = 3600
        and a.account_number not in (select account_number from filing_line)
      """);

  @TempDir
  Path folder;

  @Test
  void what_was_acknowledged_is_there_and_nothing_by_halves_in_a_file() throws Exception {
    var file = folder.resolve("gongji");
    var hall = KilledHall.in(folder, List.of("database.url=jdbc:h2:file:" + file));

    killRepeatedly(hall, () -> DriverManager.getConnection(Database.h2Url("file:" + file), "", ""));
  }

  @Test
  void what_was_acknowledged_is_there_and_nothing_by_halves_on_postgresql() throws Exception {
    try (var server = EmbeddedPostgres.builder()
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .start()) {
      var url = server.getJdbcUrl("postgres", "postgres");
      var hall = KilledHall.in(
          folder,
          List.of("database.url=" + url, "database.user=postgres", "database.password=postgres"));

      killRepeatedly(hall, () -> DriverManager.getConnection(url, "postgres", "postgres"));
    }
  }

  private interface Connecting {
    Connection connect() throws SQLException;
  }

  private static void killRepeatedly(KilledHall hall, Connecting database)
      throws IOException, InterruptedException, SQLException {
    var random = new Random(SEED);
    for (var round = 1; round <= KILLS; round++) {
      assertThat(hall.kill(random)).as("exit code of kill %s", round).isEqualTo(KILLED);

      try (var node = hall.node();
          var connection = database.connect()) {
        assertThat(node).isNotNull();
        assertThat(hall.acknowledged()).isNotEmpty();
        for (var step : hall.acknowledged()) {
          assertThat(state(connection, step))
              .as("after kill %s: %s", round, step)
              .isIn(statesSince(step.step()));
        }
        for (var half : HALF_EFFECTS) {
          assertThat(count(connection, half))
              .as("after kill %s: %s", round, half)
              .isZero();
        }
      }
      verified(hall, "ledger");
      verified(hall, "audit");
    }
    System.out.printf(
        "%d kills, %d steps acknowledged%n", KILLS, hall.acknowledged().size());
  }

  private static List<String> statesSince(Acknowledged.Step step) {
    return switch (step) {
      case IMPORTED -> List.of("DRAFT", "SUBMITTED", "APPROVED");
      case SUBMITTED -> List.of("SUBMITTED", "APPROVED");
      case APPROVED -> List.of("APPROVED");
    };
  }

  private static String state(Connection connection, Acknowledged step) throws SQLException {
    try (var query = connection.prepareStatement("select state from filing where serial = ?")) {
      query.setString(1, step.serial().text());
      try (var rows = query.executeQuery()) {
        return rows.next() ? rows.getString(1) : "not there";
      }
    }
  }

  private static long count(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
      return rows.getLong(1);
    }
  }

  private static void verified(KilledHall hall, String what) {
    var out = new StringWriter();
    assertThat(CommandLines.run(
            out, what, "verify", "--config", hall.configuration().toString()))
        .as("%s verify: %s", what, out)
        .isZero();
  }
}
