package org.gongji.bootstrap.bench;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections that remember the queries sent while somebody listens, to be asked again bare. */
public final class CapturedStatements {

  private final List<Sent> sent = new ArrayList<>();
  private boolean listening;

  private record Call(Method method, List<@Nullable Object> arguments) {}

  /** A query with its values. */
  record Sent(String sql, List<Call> values) {

    /** Asks it by JDBC and reads every column of every row. */
    void ask(Connection connection) throws SQLException {
      try (var statement = connection.prepareStatement(sql)) {
        for (var value : values) {
          var unused = invoke(statement, value.method(), value.arguments().toArray());
        }
        try (var rows = statement.executeQuery()) {
          var columns = rows.getMetaData().getColumnCount();
          while (rows.next()) {
            for (var at = 1; at <= columns; at++) {
              var unused = rows.getObject(at);
            }
          }
        }
      } catch (SQLException failure) {
        throw failure;
      } catch (Throwable bug) {
        throw new IllegalStateException(sql, bug);
      }
    }
  }

  /** The same connections, watched. */
  public DataSource watch(DataSource source) {
    return proxy(DataSource.class, source, (method, arguments) -> {
      var result = invoke(source, method, arguments);
      return result instanceof Connection connection ? watched(connection) : result;
    });
  }

  /** What a piece of work asks. */
  List<Sent> of(Runnable work) {
    sent.clear();
    listening = true;
    work.run();
    listening = false;
    return List.copyOf(sent);
  }

  private Connection watched(Connection connection) {
    return proxy(Connection.class, connection, (method, arguments) -> {
      var result = invoke(connection, method, arguments);
      return listening
              && result instanceof PreparedStatement statement
              && arguments != null
              && arguments[0] instanceof String sql
          ? watched(statement, sql)
          : result;
    });
  }

  private PreparedStatement watched(PreparedStatement statement, String sql) {
    var values = new ArrayList<Call>();
    return proxy(PreparedStatement.class, statement, (method, arguments) -> {
      if (method.getName().startsWith("set") && arguments != null && arguments.length > 1) {
        values.add(new Call(method, Arrays.asList(arguments)));
      }
      if (method.getName().startsWith("execute")) {
        sent.add(new Sent(sql, List.copyOf(values)));
      }
      return invoke(statement, method, arguments);
    });
  }

  @FunctionalInterface
  private interface Answering {
    @Nullable
    Object answer(Method method, Object @Nullable [] arguments) throws Throwable;
  }

  /** Other types than the one asked for, such as of a pool, are those of the target. */
  private static <T> T proxy(Class<T> type, T target, Answering answering) {
    InvocationHandler handler = (self, method, arguments) -> answering.answer(method, arguments);
    return type.cast(
        Proxy.newProxyInstance(target.getClass().getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static @Nullable Object invoke(
      Object target, Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }
}
