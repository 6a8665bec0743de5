package org.gongji.persistence.column;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** A value that stands as a whole number. */
final class NumberColumn<T> extends BaseTypeHandler<T> {

  private final ToLongFunction<T> write;
  private final LongFunction<T> read;

  NumberColumn(ToLongFunction<T> write, LongFunction<T> read) {
    this.write = write;
    this.read = read;
  }

  @Override
  public void setNonNullParameter(PreparedStatement statement, int at, T value, JdbcType type)
      throws SQLException {
    statement.setLong(at, write.applyAsLong(value));
  }

  @Override
  public @Nullable T getNullableResult(ResultSet rows, String column) throws SQLException {
    var number = rows.getLong(column);
    return rows.wasNull() ? null : read.apply(number);
  }

  @Override
  public @Nullable T getNullableResult(ResultSet rows, int column) throws SQLException {
    var number = rows.getLong(column);
    return rows.wasNull() ? null : read.apply(number);
  }

  @Override
  public @Nullable T getNullableResult(CallableStatement call, int column) throws SQLException {
    var number = call.getLong(column);
    return call.wasNull() ? null : read.apply(number);
  }
}
