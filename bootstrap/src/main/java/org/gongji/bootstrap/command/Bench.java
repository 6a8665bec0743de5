package org.gongji.bootstrap.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongji.bootstrap.bench.BenchImport;
import org.gongji.bootstrap.bench.BenchRemittance;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.configuration.KeyFile;
import org.gongji.bootstrap.wiring.Node;
import org.gongji.persistence.Database;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gongji bench}: measured beside bare JDBC in the same run. */
@Command(
    name = "bench",
    description = "基准测试。",
    subcommands = {
      Bench.Remittance.class,
      Bench.Import.class,
      FilledBench.Fill.class,
      FilledBench.Queries.class
    })
public final class Bench {

  /** On a fresh H2 file, or on an empty PostgreSQL database that is then full of generated people. */
  private abstract static class Measured implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
        names = "--url",
        paramLabel = "JDBC-URL",
        description = "空的 PostgreSQL 数据库；不填则使用临时 H2 文件。")
    private @Nullable String url;

    @Option(names = "--user", defaultValue = "postgres", description = "数据库用户。")
    private String user = "";

    @Option(names = "--password", defaultValue = "", description = "数据库密码。")
    private String password = "";

    /** Measures over a node, with a connection to the same database for the baseline. */
    abstract void measure(Node node, Connection connection, PrintWriter out)
        throws IOException, SQLException;

    @Override
    public Integer call() throws IOException, SQLException {
      var folder = Files.createTempDirectory("gongji-bench-");
      try {
        measure(folder);
      } finally {
        deleteRecursively(folder);
      }
      return 0;
    }

    private void measure(Path folder) throws IOException, SQLException {
      var keys = folder.resolve("keys");
      KeyFile.create(keys);
      var file = folder.resolve("gongji");
      var database = url == null ? "jdbc:h2:file:" + file : url;
      var configuration =
          new Configuration("127.0.0.1", 0, false, database, user, password, null, keys);
      try (var node = Node.demo(configuration);
          var connection = url == null
              ? DriverManager.getConnection(Database.h2Url("file:" + file), "", "")
              : DriverManager.getConnection(batching(url), user, password)) {
        measure(node, connection, spec.commandLine().getOut());
      }
    }

    private static void deleteRecursively(Path folder) throws IOException {
      try (var paths = Files.walk(folder)) {
        for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }

    private static String batching(String url) {
      return url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true";
    }
  }

  /** {@code gongji bench remittance}. */
  @Command(
      name = "remittance",
      mixinStandardHelpOptions = true,
      description = "汇缴核定与分配入账，与直接使用 JDBC 同机同次对比。")
  static final class Remittance extends Measured {

    @Option(
        names = "--persons",
        split = ",",
        defaultValue = "10000,30000,100000",
        description = "单位人数，可用逗号分隔多个；默认 ${DEFAULT-VALUE}。")
    private List<Integer> persons = List.of();

    @Option(names = "--rounds", defaultValue = "11", description = "计入结果的轮数，默认 ${DEFAULT-VALUE}。")
    private int rounds;

    @Override
    void measure(Node node, Connection connection, PrintWriter out) throws SQLException {
      node.get(BenchRemittance.class).handle(connection, persons, rounds, out);
    }
  }

  /** {@code gongji bench import}. */
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = "批量录入基数调整清册，与直接使用 JDBC 同机同次对比。")
  static final class Import extends Measured {

    @Option(names = "--rows", defaultValue = "10000", description = "清册行数，默认 ${DEFAULT-VALUE}。")
    private int rows;

    @Option(names = "--rounds", defaultValue = "21", description = "计入结果的轮数，默认 ${DEFAULT-VALUE}。")
    private int rounds;

    @Override
    void measure(Node node, Connection connection, PrintWriter out)
        throws IOException, SQLException {
      node.get(BenchImport.class).handle(connection, rows, rounds, out);
    }
  }
}
