package org.gongji.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** One statement with many rows, sent in batches; closing sends the last one. */
public final class Batch implements AutoCloseable {

  /** How many rows are sent at once. */
  public static final int ROWS = 1_000;

  private final PreparedStatement statement;
  private int waiting;

  /** Binds one row. */
  @FunctionalInterface
  public interface Row {
    /** Sets the statement's parameters. */
    void bind(PreparedStatement statement) throws SQLException;
  }

  public Batch(Connection connection, String sql) {
    try {
      this.statement = connection.prepareStatement(sql);
    } catch (SQLException failure) {
      throw new SqlFailure(failure);
    }
  }

  /** Adds a row. */
  public void add(Row row) {
    try {
      row.bind(statement);
      statement.addBatch();
      if (++waiting == ROWS) {
        send();
      }
    } catch (SQLException failure) {
      throw new SqlFailure(failure);
    }
  }

  @Override
  public void close() {
    try (statement) {
      if (waiting > 0) {
        send();
      }
    } catch (SQLException failure) {
      throw new SqlFailure(failure);
    }
  }

  private void send() throws SQLException {
    waiting = 0;
    var unused = statement.executeBatch();
  }
}
