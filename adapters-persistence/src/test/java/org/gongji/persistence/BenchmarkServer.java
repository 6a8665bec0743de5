package org.gongji.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/**
 * A real PostgreSQL for benchmarks, with fsync, full-page writes and synchronous commit on, as a hall
 * runs it. Prints the JDBC URL of its empty database and serves until the process is ended.
 */
public final class BenchmarkServer {

  private BenchmarkServer() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    try (var server = EmbeddedPostgres.builder()
        .setServerConfig("fsync", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("synchronous_commit", "on")
        .start()) {
      System.out.println(server.getJdbcUrl("postgres", "postgres"));
      Thread.currentThread().join();
    }
  }
}
