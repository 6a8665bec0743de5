package org.gongji.persistence.column;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** A value that stands as text. */
final class TextColumn<T> extends BaseTypeHandler<T> {

  private final Function<T, String> write;
  private final Function<String, T> read;

  TextColumn(Function<T, String> write, Function<String, T> read) {
    this.write = write;
    this.read = read;
  }

  @Override
  public void setNonNullParameter(PreparedStatement statement, int at, T value, JdbcType type)
      throws SQLException {
    statement.setString(at, write.apply(value));
  }

  @Override
  public @Nullable T getNullableResult(ResultSet rows, String column) throws SQLException {
    return value(rows.getString(column));
  }

  @Override
  public @Nullable T getNullableResult(ResultSet rows, int column) throws SQLException {
    return value(rows.getString(column));
  }

  @Override
  public @Nullable T getNullableResult(CallableStatement call, int column) throws SQLException {
    return value(call.getString(column));
  }

  private @Nullable T value(@Nullable String text) {
    return text == null ? null : read.apply(text);
  }
}
