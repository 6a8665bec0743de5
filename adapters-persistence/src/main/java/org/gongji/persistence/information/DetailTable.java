package org.gongji.persistence.information;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.information.Item;
import org.gongji.persistence.Batch;
import org.gongji.persistence.Database;
import org.gongji.persistence.SqlFailure;
import org.gongji.persistence.column.ColumnCipher;

/**
 * A table whose rows are read and rewritten item by item. A row's values are all encrypted under one
 * key, so whenever one is rewritten, all are.
 *
 * @param <I> the items
 */
public final class DetailTable<I extends Item> {

  private final Database database;
  private final ColumnCipher cipher;
  private final String key;
  private final List<DetailColumn<I>> columns;
  private final Map<String, Function<Map<I, String>, String>> derived;
  private final String select;
  private final String update;

  /** A row's values by item, and how often they were changed. */
  public record Row<I>(long key, int revision, Map<I, String> values) {}

  /**
   * A table.
   *
   * @param key its key's column
   * @param columns where the items stand
   * @param derived what follows from the items, by column
   */
  public DetailTable(
      Database database,
      ColumnCipher cipher,
      String table,
      String key,
      List<DetailColumn<I>> columns,
      Map<String, Function<Map<I, String>, String>> derived) {
    this.database = database;
    this.cipher = cipher;
    this.key = key;
    this.columns = List.copyOf(columns);
    this.derived = Map.copyOf(derived);
    this.select = "select " + key + ", information_revision, key_version, "
        + columns.stream().map(DetailColumn::name).collect(Collectors.joining(", "))
        + " from " + table + " where " + key + " = any(?) order by " + key;
    this.update = "update " + table
        + " set information_revision = information_revision + 1, key_version = ?, "
        + Stream.concat(columns.stream().map(DetailColumn::name), this.derived.keySet().stream())
            .map(column -> column + " = ?")
            .collect(Collectors.joining(", "))
        + " where " + key + " = ?";
  }

  /** Rows in the order of their keys. */
  public List<Row<I>> rows(Collection<Long> keys) {
    return read(keys, select);
  }

  /** The same, locked until the transaction ends. */
  public List<Row<I>> locked(Collection<Long> keys) {
    return read(keys, select + " for update");
  }

  /** Keeps these values, by key, and leaves the others. */
  public void rewrite(Map<Long, Map<I, String>> changes) {
    try (var rows = new Batch(database.connection(), update)) {
      for (var row : rows(changes.keySet())) {
        var values = new HashMap<>(row.values());
        values.putAll(changes.getOrDefault(row.key(), Map.of()));
        rows.add(statement -> bind(statement, row.key(), values));
      }
    }
  }

  private List<Row<I>> read(Collection<Long> keys, String sql) {
    var rows = new ArrayList<Row<I>>();
    var connection = database.connection();
    try (var query = connection.prepareStatement(sql)) {
      query.setArray(1, connection.createArrayOf("bigint", keys.toArray(Long[]::new)));
      try (var row = query.executeQuery()) {
        while (row.next()) {
          rows.add(row(row));
        }
      }
    } catch (SQLException failure) {
      throw new SqlFailure(failure);
    }
    return rows;
  }

  private Row<I> row(ResultSet row) throws SQLException {
    var id = row.getLong(key);
    var version = row.getInt("key_version");
    var values = new HashMap<I, String>();
    for (var column : columns) {
      var text = column.read(row);
      var hidden = !column.hidden().isEmpty() && !text.isEmpty();
      values.put(column.item(), hidden ? cipher.decrypt(text, version, place(column, id)) : text);
    }
    return new Row<>(id, row.getInt("information_revision"), values);
  }

  private void bind(PreparedStatement row, long id, Map<I, String> values) throws SQLException {
    var at = 1;
    row.setInt(at++, cipher.version());
    for (var column : columns) {
      var value = values.getOrDefault(column.item(), "");
      var hidden = !column.hidden().isEmpty()
          && (!value.isEmpty() || column.kind() == DetailColumn.Kind.TEXT);
      column.bind(row, at++, hidden ? cipher.encrypt(value, place(column, id)) : value);
    }
    for (var follows : derived.values()) {
      row.setString(at++, follows.apply(values));
    }
    row.setLong(at, id);
  }

  private static String place(DetailColumn<?> column, long id) {
    return column.hidden() + ":" + id;
  }
}
