package org.gongji.bootstrap.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
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

/** {@code gongji bench remittance}: measured beside bare JDBC in the same run. */
@Command(name = "bench", description = "基准测试。", subcommands = Bench.Remittance.class)
public final class Bench {

  /** On a fresh H2 file, or on an empty PostgreSQL database that is then full of generated people. */
  @Command(
      name = "remittance",
      mixinStandardHelpOptions = true,
      description = "汇缴核定与分配入账，与直接使用 JDBC 同机同次对比。")
  static final class Remittance implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
        names = "--persons",
        split = ",",
        defaultValue = "10000,30000,100000",
        description = "单位人数，可用逗号分隔多个；默认 ${DEFAULT-VALUE}。")
    private List<Integer> persons = List.of();

    @Option(names = "--rounds", defaultValue = "11", description = "计入结果的轮数，默认 ${DEFAULT-VALUE}。")
    private int rounds;

    @Option(
        names = "--url",
        paramLabel = "JDBC-URL",
        description = "空的 PostgreSQL 数据库；不填则使用临时 H2 文件。")
    private @Nullable String url;

    @Option(names = "--user", defaultValue = "postgres", description = "数据库用户。")
    private String user = "";

    @Option(names = "--password", defaultValue = "", description = "数据库密码。")
    private String password = "";

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
        node.get(BenchRemittance.class)
            .handle(connection, persons, rounds, spec.commandLine().getOut());
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
}
