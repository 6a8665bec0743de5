package org.gongji.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** The databases that Gongji runs on; each call gives an empty, migrated one. */
public enum Vendor {
  H2 {
    @Override
    public Database database() {
      return Database.h2InMemory();
    }

    @Override
    public HikariDataSource pool() {
      return connections(Database.h2Url("mem:" + UUID.randomUUID()), "");
    }
  },
  POSTGRESQL {
    @Override
    public Database database() {
      return Database.postgres(Server.copy(), "postgres", "postgres");
    }

    @Override
    public HikariDataSource pool() {
      return connections(Server.copy() + "&reWriteBatchedInserts=true", "postgres");
    }
  };

  public abstract Database database();

  /** Connections to an empty database that nothing has migrated or configured. */
  public abstract HikariDataSource pool();

  private static HikariDataSource connections(String url, String user) {
    var config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(user);
    config.setAutoCommit(false);
    return new HikariDataSource(config);
  }

  /** One server for the module; each database is a copy of one that was migrated once. */
  private static final class Server {

    private static final String TEMPLATE = "gongji_template";
    private static final AtomicInteger COPIES = new AtomicInteger();
    private static final EmbeddedPostgres POSTGRES = start();

    private Server() {}

    private static EmbeddedPostgres start() {
      try {
        var server =
            EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
        execute(server.getPostgresDatabase(), "create database " + TEMPLATE);
        try (var template = Database.postgres(url(server, TEMPLATE), "postgres", "postgres")) {
          if (template.keys().next() < 1) {
            throw new IllegalStateException("Not migrated");
          }
        }
        return server;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    private static synchronized String copy() {
      forsaken().forEach(name -> execute(POSTGRES.getPostgresDatabase(), "drop database " + name));
      var name = "gongji_" + COPIES.incrementAndGet();
      execute(POSTGRES.getPostgresDatabase(), "create database " + name + " template " + TEMPLATE);
      return url(POSTGRES, name);
    }

    /** Copies that a test has done with; hundreds of them would fill the disk. */
    private static List<String> forsaken() {
      try (var connection = POSTGRES.getPostgresDatabase().getConnection();
          var statement = connection.createStatement();
          var rows = statement.executeQuery("""
              select datname from pg_database d
              where datname like 'gongji!_%' escape '!' and datname <> 'gongji_template'
                and not exists (select 1 from pg_stat_activity a where a.datid = d.oid)
              """)) {
        var names = new ArrayList<String>();
        while (rows.next()) {
          names.add(rows.getString(1));
        }
        return names;
      } catch (SQLException failure) {
        throw new SqlFailure(failure);
      }
    }

    private static String url(EmbeddedPostgres server, String name) {
      return server.getJdbcUrl("postgres", name);
    }

    private static void execute(DataSource source, String sql) {
      try (var connection = source.getConnection();
          var statement = connection.createStatement()) {
        var unused = statement.execute(sql);
      } catch (SQLException failure) {
        throw new SqlFailure(failure);
      }
    }
  }
}
