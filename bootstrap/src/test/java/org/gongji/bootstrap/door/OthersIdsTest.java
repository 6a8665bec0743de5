package org.gongji.bootstrap.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongji.application.operation.Transactions;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.configuration.KeyFile;
import org.gongji.bootstrap.demo.DemoAccount;
import org.gongji.bootstrap.demo.SetUpDemo;
import org.gongji.bootstrap.wiring.Node;
import org.gongji.persistence.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks every route of {@code docs/ROLES.csv} that holds an employer, as a main operator of another
 * one, over a database that is counted table by table before and after.
 */
class OthersIdsTest {

  private static final Path MATRIX = Path.of("..", "docs", "ROLES.csv");
  private static final String NUMBER = "01010777";

  /** What is refused is remembered, sealed and worked off; whoever signs in has a session. */
  private static final Set<String> TRACES =
      Set.of("audit_record", "audit_pending", "audit_seal", "web_session", "sign_in_failure");

  @TempDir
  Path folder;

  @Test
  void another_employers_ids_are_not_found_and_no_row_comes_or_goes() throws Exception {
    KeyFile.create(folder.resolve("keys"));
    var configuration = new Configuration(
        "127.0.0.1",
        0,
        false,
        "jdbc:h2:file:" + folder.resolve("gongji"),
        "",
        "",
        null,
        folder.resolve("keys"));
    var wrong = new ArrayList<String>();
    try (var node = Node.demo(configuration)) {
      node.get(SetUpDemo.class).handle(LocalDate.of(2022, 4, 1));
      node.start();
      var neighbour = new Caller(node).signIn(DemoAccount.NEIGHBOUR.login(), DemoAccount.PASSWORD);
      neighbour.get("/me");
      var program = neighbour
          .api(
              "POST",
              "/api/v1/sessions",
              "",
              "{\"login\":\"" + DemoAccount.NEIGHBOUR.login() + "\",\"password\":\""
                  + DemoAccount.PASSWORD + "\"}")
          .body()
          .replaceAll("(?s).*\"token\":\"([^\"]+)\".*", "$1");
      var before = counts(node);

      for (var line : routes()) {
        var path = filled(line.get(1));
        var status = path.startsWith("/api/")
            ? neighbour
                .api(line.get(0), path, program, line.get(0).equals("GET") ? "" : "{}")
                .statusCode()
            : line.get(0).equals("GET")
                ? neighbour.get(path).statusCode()
                : neighbour.post(path, Map.of()).statusCode();
        var expected = line.get(6).equals("in") ? 404 : 403;
        if (status != expected) {
          wrong.add(line.get(0) + " " + path + ": " + status + " instead of " + expected);
        }
      }

      assertThat(wrong).isEmpty();
      assertThat(counts(node)).isEqualTo(before);
    }
  }

  private static List<List<String>> routes() throws IOException {
    try (var lines = Files.lines(MATRIX)) {
      return lines
          .filter(line -> line.contains("{number}"))
          .map(line -> List.of(line.split(",")))
          .toList();
    }
  }

  /** What the manual's employer has. */
  private static String filled(String path) {
    return path.replace("{number}", NUMBER)
        .replace("{serial}", "122032301_0003484712")
        .replace("{account}", "390001000017")
        .replace("{id}", "00000000-0000-7000-8000-000000000000")
        .replace("{kind}", "seal")
        .replace("{line}", "1")
        .replace("{login}", DemoAccount.OPERATOR.login());
  }

  private static Map<String, Long> counts(Node node) {
    var database = node.get(Database.class);
    return node.get(Transactions.class).read(() -> {
      var counts = new LinkedHashMap<String, Long>();
      try (var statement = database.connection().createStatement()) {
        var tables = new ArrayList<String>();
        try (var rows = statement.executeQuery("select table_name from information_schema.tables"
            + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'"
            + " order by table_name")) {
          while (rows.next()) {
            tables.add(rows.getString(1));
          }
        }
        for (var table : tables) {
          if (!TRACES.contains(table)) {
            try (var rows = statement.executeQuery("select count(*) from \"" + table + "\"")) {
              rows.next();
              counts.put(table, rows.getLong(1));
            }
          }
        }
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
      assertThat(counts).hasSizeGreaterThan(30);
      return counts;
    });
  }
}
