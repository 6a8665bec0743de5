package org.gongji.persistence.rotation;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongji.persistence.Database;
import org.gongji.persistence.SqlFailure;
import org.gongji.persistence.column.ColumnCipher;
import org.gongji.persistence.rotation.EncryptedTable.BlindIndex;
import org.gongji.persistence.rotation.EncryptedTable.EncryptedColumn;
import org.gongji.persistence.rotation.KeyRotation.Found;
import org.jspecify.annotations.Nullable;

/** The statements of a rotation, within the caller's transaction. */
public final class Rewriting {

  /** How many rows are rewritten, and held, at once. */
  static final int ROWS = 500;

  private final Database database;
  private final ColumnCipher cipher;

  /** How many rows were rewritten, and the key of the last one; without rows it is empty. */
  record Rewritten(int rows, List<Object> last) {}

  /** A row as it was found. */
  private record Row(int version, List<Object> key, String place, List<Value> values) {}

  /** What stood in a column, and in its index where it has one. */
  private record Value(
      EncryptedColumn column,
      @Nullable String text,
      @Nullable String index) {

    String known() {
      return Objects.requireNonNullElse(text, "");
    }
  }

  @Inject
  public Rewriting(Database database, ColumnCipher cipher) {
    this.database = database;
    this.cipher = cipher;
  }

  int version() {
    return cipher.version();
  }

  List<Found> count(EncryptedTable table) {
    var found = new ArrayList<Found>();
    try (var query = database.connection().prepareStatement(table.count());
        var row = query.executeQuery()) {
      while (row.next()) {
        found.add(new Found(table.name(), row.getInt(1), row.getLong(2)));
      }
    } catch (SQLException failure) {
      throw new SqlFailure(failure);
    }
    return found;
  }

  Rewritten rewrite(EncryptedTable table, List<Object> behind, int most) {
    var connection = database.connection();
    try {
      var rows = locked(connection, table, behind, most);
      write(connection, table, rows);
      carry(connection, rows);
      return new Rewritten(rows.size(), last(rows));
    } catch (SQLException failure) {
      throw new SqlFailure(failure);
    }
  }

  /** The key of the row that would be rewritten next. */
  List<Object> next(EncryptedTable table, List<Object> behind) {
    try {
      return last(locked(database.connection(), table, behind, 1));
    } catch (SQLException failure) {
      throw new SqlFailure(failure);
    }
  }

  private static List<Object> last(List<Row> rows) {
    return rows.isEmpty() ? List.of() : rows.get(rows.size() - 1).key();
  }

  private List<Row> locked(
      Connection connection, EncryptedTable table, List<Object> behind, int most)
      throws SQLException {
    var rows = new ArrayList<Row>();
    try (var query = connection.prepareStatement(table.select(!behind.isEmpty()))) {
      var at = 0;
      query.setInt(++at, version());
      for (var part : behind) {
        query.setObject(++at, part);
      }
      query.setInt(++at, most);
      try (var row = query.executeQuery()) {
        while (row.next()) {
          rows.add(row(table, row));
        }
      }
    }
    return rows;
  }

  private static Row row(EncryptedTable table, ResultSet row) throws SQLException {
    var values = new ArrayList<Value>();
    for (var column : table.columns()) {
      var index = column.index();
      values.add(new Value(
          column,
          row.getString(column.name()),
          index == null ? null : row.getString(index.name())));
    }
    var place = parts(row, table.place()).stream().map(Object::toString);
    return new Row(
        row.getInt("key_version"),
        parts(row, table.key()),
        place.collect(Collectors.joining(":")),
        values);
  }

  private static List<Object> parts(ResultSet row, List<String> columns) throws SQLException {
    var parts = new ArrayList<Object>();
    for (var column : columns) {
      parts.add(row.getObject(column));
    }
    return parts;
  }

  private void write(Connection connection, EncryptedTable table, List<Row> rows)
      throws SQLException {
    try (var update = connection.prepareStatement(table.update())) {
      for (var row : rows) {
        bind(update, row);
        update.addBatch();
      }
      var unused = update.executeBatch();
    }
  }

  private void bind(PreparedStatement update, Row row) throws SQLException {
    var at = 0;
    update.setInt(++at, version());
    for (var value : row.values()) {
      var index = value.column().index();
      update.setString(++at, value.known().isEmpty() ? value.text() : renewed(row, value));
      if (index != null) {
        update.setString(++at, value.index() == null ? null : index(index, row, value));
      }
    }
    for (var part : row.key()) {
      update.setObject(++at, part);
    }
  }

  /** Where else an index stands, it is exchanged. */
  private void carry(Connection connection, List<Row> rows) throws SQLException {
    for (var row : rows) {
      for (var value : row.values()) {
        var index = value.column().index();
        if (index != null && index.elsewhere() != null && value.index() != null) {
          try (var update = connection.prepareStatement(index.elsewhere())) {
            update.setString(1, index(index, row, value));
            update.setString(2, value.index());
            var unused = update.executeUpdate();
          }
        }
      }
    }
  }

  private String index(BlindIndex index, Row row, Value value) {
    return index.of().apply(cipher, opened(row, value));
  }

  private String renewed(Row row, Value value) {
    return cipher.encrypt(opened(row, value), place(row, value));
  }

  private String opened(Row row, Value value) {
    return cipher.decrypt(value.known(), row.version(), place(row, value));
  }

  private static String place(Row row, Value value) {
    return value.column().place() + row.place();
  }
}
