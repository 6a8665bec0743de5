package org.gongji.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.session.SqlSessionManager;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.apache.ibatis.type.JdbcType;
import org.flywaydb.core.Flyway;
import org.gongji.persistence.column.Columns;
import org.gongji.persistence.migration.InitialsOfNames;

/** One city's database, migrated and pooled; sessions are bound to the calling thread. */
public final class Database implements AutoCloseable {

  private static final String H2_OPTIONS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
      + ";DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000"
      // The roster of an employer of 100,000 is sorted in memory, not in a file.
      + ";MAX_MEMORY_ROWS=150000;DB_CLOSE_ON_EXIT=FALSE";
  private static final String MIGRATIONS = "classpath:org/gongji/persistence/migration/";
  private static final int MOST_CONNECTIONS = 10;

  private final DataSource pool;
  private final SqlSessionManager sessions;
  private final KeyBlocks keys;

  private Database(DataSource pool) {
    this.pool = pool;
    this.sessions =
        SqlSessionManager.newInstance(new SqlSessionFactoryBuilder().build(configuration(pool)));
    this.keys = new KeyBlocks(mapper(KeyMapper.class)::next);
  }

  /** An H2 database in a file, which is created where there is none; acknowledged means written. */
  public static Database h2(Path file) {
    return over(pool(h2Url("file:" + file.toAbsolutePath()), "", ""));
  }

  /**
   * An H2 database in a file that is already there, to be looked at: it is neither created nor
   * migrated.
   *
   * @throws org.flywaydb.core.api.FlywayException when its schema is not this release's
   */
  public static Database existingH2(Path file) {
    return validated(pool(h2Url("file:" + file.toAbsolutePath()) + ";IFEXISTS=TRUE", "", ""));
  }

  /** A fresh H2 database that is gone when closed. */
  public static Database h2InMemory() {
    return over(pool(h2Url("mem:" + UUID.randomUUID()), "", ""));
  }

  /**
   * A PostgreSQL database.
   *
   * @param url a JDBC URL, {@code jdbc:postgresql://host/database}
   */
  public static Database postgres(String url, String user, String password) {
    return over(postgresPool(url, user, password));
  }

  /**
   * A PostgreSQL database to be looked at: it is not migrated.
   *
   * @throws org.flywaydb.core.api.FlywayException when its schema is not this release's
   */
  public static Database existingPostgres(String url, String user, String password) {
    return validated(postgresPool(url, user, password));
  }

  /** Whatever database the connections lead to; it is migrated to the newest schema. */
  public static Database over(DataSource pool) {
    migrate(pool);
    return new Database(pool);
  }

  /** The JDBC URL of an H2 database with everything that durability and one SQL for both need. */
  public static String h2Url(String place) {
    return "jdbc:h2:" + place + H2_OPTIONS;
  }

  /** A mapper that works in the thread's transaction, or in one of its own where there is none. */
  public <M> M mapper(Class<M> type) {
    synchronized (sessions) {
      var configuration = sessions.getConfiguration();
      if (!configuration.hasMapper(type)) {
        configuration.addMapper(type);
      }
      return sessions.getMapper(type);
    }
  }

  /** The connection of the thread's transaction, for streaming and batches. */
  public Connection connection() {
    return sessions.getConnection();
  }

  /** The keys of new rows. */
  public KeyBlocks keys() {
    return keys;
  }

  SqlSessionManager sessions() {
    return sessions;
  }

  @Override
  public void close() {
    if (pool instanceof HikariDataSource ours) {
      ours.close();
    }
  }

  private static Database validated(HikariDataSource pool) {
    try {
      flyway(pool).validate();
      return new Database(pool);
    } catch (RuntimeException otherSchema) {
      pool.close();
      throw otherSchema;
    }
  }

  private static void migrate(DataSource pool) {
    var result = flyway(pool).migrate();
    if (!result.success) {
      throw new IllegalStateException("Migration failed: " + result.exceptionObject);
    }
  }

  private static Flyway flyway(DataSource pool) {
    return Flyway.configure(Database.class.getClassLoader())
        .dataSource(pool)
        .locations(MIGRATIONS + "common")
        .javaMigrations(new InitialsOfNames())
        .load();
  }

  private static HikariDataSource postgresPool(String url, String user, String password) {
    var config = config(url, user, password);
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    config.setConnectionInitSql("set lock_timeout = '10s'");
    return new HikariDataSource(config);
  }

  private static HikariDataSource pool(String url, String user, String password) {
    return new HikariDataSource(config(url, user, password));
  }

  private static HikariConfig config(String url, String user, String password) {
    var config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setAutoCommit(false);
    config.setMaximumPoolSize(MOST_CONNECTIONS);
    config.setMinimumIdle(1);
    config.setPoolName("gongji");
    return config;
  }

  private static Configuration configuration(DataSource pool) {
    var transactions = new JdbcTransactionFactory();
    var leaveAlone = new Properties();
    leaveAlone.setProperty("skipSetAutoCommitOnClose", "true");
    transactions.setProperties(leaveAlone);
    var configuration = new Configuration(new Environment("gongji", transactions, pool));
    configuration.setMapUnderscoreToCamelCase(true);
    configuration.setArgNameBasedConstructorAutoMapping(true);
    configuration.setJdbcTypeForNull(JdbcType.NULL);
    // Plain JDBC writes beside the mappers, so what a mapper read before may be stale.
    configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
    Columns.register(configuration.getTypeHandlerRegistry());
    return configuration;
  }
}
