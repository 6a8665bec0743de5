package org.gongji.bootstrap.command;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.gongji.bootstrap.bench.BenchQueries;
import org.gongji.bootstrap.bench.CapturedStatements;
import org.gongji.bootstrap.bench.FillDatabase;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.configuration.KeyFile;
import org.gongji.bootstrap.wiring.Node;
import org.gongji.persistence.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Benchmarks on a PostgreSQL database that holds a whole city, with the keys it was filled with. */
abstract class FilledBench implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Option(
      names = "--url",
      required = true,
      paramLabel = "JDBC-URL",
      description = "PostgreSQL 数据库。")
  private String url = "";

  @Option(names = "--user", defaultValue = "postgres", description = "数据库用户。")
  private String user = "";

  @Option(names = "--password", defaultValue = "", description = "数据库密码。")
  private String password = "";

  @Option(
      names = "--keys",
      defaultValue = "gongji-bench.keys",
      description = "密钥文件，没有则新建；默认 ${DEFAULT-VALUE}。")
  private Path keys = Path.of("");

  /** Works over a node whose queries are watched, with a connection of its own. */
  abstract void work(
      Node node, CapturedStatements statements, Connection connection, PrintWriter out)
      throws SQLException;

  @Override
  public Integer call() throws IOException, SQLException {
    if (!Files.exists(keys)) {
      KeyFile.create(keys);
    }
    var statements = new CapturedStatements();
    var configuration = new Configuration("127.0.0.1", 0, false, url, user, password, null, keys);
    try (var pool = pool();
        var node = Node.demo(configuration, Database.over(statements.watch(pool)));
        var connection = DriverManager.getConnection(url, user, password)) {
      work(node, statements, connection, spec.commandLine().getOut());
    }
    return 0;
  }

  private HikariDataSource pool() {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setUsername(user);
    pool.setPassword(password);
    pool.setAutoCommit(false);
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    return pool;
  }

  /** {@code gongji bench fill}. */
  @Command(
      name = "fill",
      mixinStandardHelpOptions = true,
      description = "向空的 PostgreSQL 数据库填入一个城市的数据，供 bench queries 使用。")
  static final class Fill extends FilledBench {

    @Option(
        names = "--persons",
        defaultValue = "1000000",
        description = "缴存人数，默认 ${DEFAULT-VALUE}。")
    private int persons;

    @Option(
        names = "--large",
        defaultValue = "20000",
        description = "其中最大单位的人数，默认 ${DEFAULT-VALUE}。")
    private int large;

    @Option(names = "--employers", defaultValue = "20000", description = "单位数，默认 ${DEFAULT-VALUE}。")
    private int employers;

    @Option(names = "--months", defaultValue = "24", description = "汇缴月数，默认 ${DEFAULT-VALUE}。")
    private int months;

    @Override
    void work(Node node, CapturedStatements statements, Connection connection, PrintWriter out)
        throws SQLException {
      node.get(FillDatabase.class).handle(connection, persons, large, employers, months, out);
    }
  }

  /** {@code gongji bench queries}. */
  @Command(
      name = "queries",
      mixinStandardHelpOptions = true,
      description = "查询页面的用例，与直接使用 JDBC 发出同样的语句同机同次对比。")
  static final class Queries extends FilledBench {

    @Option(names = "--rounds", defaultValue = "51", description = "计入结果的轮数，默认 ${DEFAULT-VALUE}。")
    private int rounds;

    @Override
    void work(Node node, CapturedStatements statements, Connection connection, PrintWriter out)
        throws SQLException {
      node.get(BenchQueries.class).handle(statements, connection, rounds, out);
    }
  }
}
