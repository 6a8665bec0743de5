package org.gongji.persistence.rotation;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.persistence.column.ColumnCipher;
import org.jspecify.annotations.Nullable;

/**
 * A table that keeps personal data; all of a row is encrypted under its {@code key_version}.
 *
 * @param name its name
 * @param key the columns of its primary key
 * @param place the columns that say in which row a ciphertext belongs, usually the key
 * @param columns what is encrypted
 */
record EncryptedTable(
    String name, List<String> key, List<String> place, List<EncryptedColumn> columns) {

  /**
   * An encrypted column.
   *
   * @param name its name; without a value it is null or empty
   * @param place what stands before the row's columns in the place of a ciphertext
   * @param index how the value is found, null where it is not
   */
  record EncryptedColumn(
      String name, String place, @Nullable BlindIndex index) {

    static EncryptedColumn of(String name, String place) {
      return new EncryptedColumn(name, place, null);
    }
  }

  /**
   * The blind index of the same value.
   *
   * @param name its column
   * @param of the index of a value
   * @param elsewhere a statement that takes the index of now and of before, to where else it stands;
   *     null where nowhere
   */
  record BlindIndex(
      String name,
      BiFunction<ColumnCipher, String, String> of,
      @Nullable String elsewhere) {}

  static EncryptedTable of(String name, String key, EncryptedColumn... columns) {
    return new EncryptedTable(name, List.of(key), List.of(key), List.of(columns));
  }

  /** Rows of other versions behind a key, or the first ones; those in use elsewhere are passed by. */
  String select(boolean behind) {
    var wanted = Stream.of(key, place, names()).flatMap(List::stream).distinct();
    return "select key_version, " + wanted.collect(Collectors.joining(", ")) + " from " + name
        + " where key_version <> ?"
        + (behind ? " and (" + listed(key) + ") > (" + marks(key) + ")" : "")
        + " order by " + listed(key) + " limit ? for update skip locked";
  }

  /** How many rows there are of each version. */
  String count() {
    return "select key_version, count(*) from " + name
        + " where key_version is not null group by key_version order by key_version";
  }

  /** Takes the version, every column's value and every index's, then the key. */
  String update() {
    return "update " + name + " set key_version = ?, "
        + names().stream().map(column -> column + " = ?").collect(Collectors.joining(", "))
        + " where "
        + key.stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
  }

  /** Each encrypted column, with its index behind it. */
  private List<String> names() {
    return columns.stream()
        .flatMap(column -> column.index() == null
            ? Stream.of(column.name())
            : Stream.of(column.name(), column.index().name()))
        .toList();
  }

  private static String listed(List<String> names) {
    return String.join(", ", names);
  }

  private static String marks(List<String> names) {
    return names.stream().map(name -> "?").collect(Collectors.joining(", "));
  }
}
