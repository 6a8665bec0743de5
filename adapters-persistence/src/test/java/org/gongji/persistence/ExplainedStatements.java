package org.gongji.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections that ask PostgreSQL for the plan of every query with its values before it is sent. */
final class ExplainedStatements {

  private final Map<String, String> plans = new LinkedHashMap<>();
  private boolean watching;

  private record Call(Method method, List<@Nullable Object> arguments) {}

  /** The same connections, watched. */
  DataSource watch(DataSource source) {
    return proxy(DataSource.class, (method, arguments) -> {
      var result = invoke(source, method, arguments);
      return result instanceof Connection connection ? watched(connection) : result;
    });
  }

  /** Asks for plans; before, nothing is asked. */
  void watchFromNow() {
    watching = true;
  }

  /** The plans by their queries. */
  Map<String, String> plans() {
    return plans;
  }

  private Connection watched(Connection connection) {
    return proxy(Connection.class, (method, arguments) -> {
      var result = invoke(connection, method, arguments);
      return result instanceof PreparedStatement statement
              && arguments != null
              && arguments[0] instanceof String sql
              && sql.stripLeading().startsWith("select")
          ? watched(connection, statement, sql)
          : result;
    });
  }

  private PreparedStatement watched(Connection connection, PreparedStatement to, String sql) {
    var values = new ArrayList<Call>();
    return proxy(PreparedStatement.class, (method, arguments) -> {
      if (method.getName().startsWith("set") && arguments != null && arguments.length > 1) {
        values.add(new Call(method, Arrays.asList(arguments)));
      }
      if (watching && method.getName().startsWith("execute")) {
        plans.put(
            sql + values.stream().map(value -> " " + value.arguments().get(1)).toList(),
            plan(connection, sql, values));
      }
      return invoke(to, method, arguments);
    });
  }

  private static String plan(Connection connection, String sql, List<Call> values)
      throws Throwable {
    try (var explain = connection.prepareStatement("explain " + sql)) {
      for (var value : values) {
        invoke(explain, value.method(), value.arguments().toArray());
      }
      try (var rows = explain.executeQuery()) {
        return text(rows);
      }
    }
  }

  private static String text(ResultSet rows) throws SQLException {
    var lines = new ArrayList<String>();
    while (rows.next()) {
      lines.add(rows.getString(1));
    }
    return String.join("\n", lines);
  }

  @FunctionalInterface
  private interface Answering {
    @Nullable
    Object answer(Method method, Object @Nullable [] arguments) throws Throwable;
  }

  private static <T> T proxy(Class<T> type, Answering answering) {
    InvocationHandler handler = (self, method, arguments) -> answering.answer(method, arguments);
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
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
