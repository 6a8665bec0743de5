package org.gongji.persistence.information;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import org.gongji.application.information.Item;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Where an item stands in its table.
 *
 * @param item the item
 * @param name the column
 * @param kind how it stands there
 * @param hidden the place that it is encrypted for, empty for what is clear
 * @param <I> the items
 */
public record DetailColumn<I extends Item>(I item, String name, Kind kind, String hidden) {

  /** How a value stands in a column. */
  public enum Kind {
    /** A text, empty where it is not known. */
    TEXT,
    /** A text, null where it is not known. */
    NULLABLE,
    /** A date, null where it is not known. */
    DATE,
    /** An amount in fen, null where it is not known. */
    FEN
  }

  /** A text that is never null. */
  public static <I extends Item> DetailColumn<I> text(I item, String name) {
    return new DetailColumn<>(item, name, Kind.TEXT, "");
  }

  /** Anything clear. */
  public static <I extends Item> DetailColumn<I> of(I item, String name, Kind kind) {
    return new DetailColumn<>(item, name, kind, "");
  }

  /** An encrypted value, null where it is not known and may be so. */
  public static <I extends Item> DetailColumn<I> hidden(I item, String name, String place) {
    return new DetailColumn<>(item, name, item.isRequired() ? Kind.TEXT : Kind.NULLABLE, place);
  }

  String read(ResultSet row) throws SQLException {
    return switch (kind) {
      case TEXT, NULLABLE -> orEmpty(row.getString(name));
      case DATE -> orEmpty(row.getObject(name, LocalDate.class));
      case FEN -> {
        var fen = row.getLong(name);
        yield row.wasNull() ? "" : Money.ofFen(fen).plain();
      }
    };
  }

  void bind(PreparedStatement row, int at, String value) throws SQLException {
    var none = value.isEmpty();
    switch (kind) {
      case TEXT -> row.setString(at, value);
      case NULLABLE -> row.setString(at, none ? null : value);
      case DATE -> row.setObject(at, none ? null : LocalDate.parse(value), Types.DATE);
      case FEN -> row.setObject(at, none ? null : Money.parse(value).fen(), Types.BIGINT);
    }
  }

  private static String orEmpty(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
