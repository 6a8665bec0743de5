package org.gongji.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections that remember what is sent; a statement sent in batches is remembered once. */
public final class CountedStatements {

  private final List<String> sent = new ArrayList<>();

  /** The same connections, watched. */
  public DataSource watch(DataSource source) {
    return proxy(DataSource.class, source, "");
  }

  /** Forgets everything so far. */
  public synchronized void forget() {
    sent.clear();
  }

  /** What was sent, in order, but for the blocks of keys, which come when one is used up. */
  public synchronized List<String> sent() {
    return sent.stream().filter(sql -> !sql.contains("record_key")).toList();
  }

  private synchronized void remember(String method, String sql) {
    if (method.equals("executeBatch")) {
      var batch = "batches of: " + sql;
      if (!sent.contains(batch)) {
        sent.add(batch);
      }
    } else {
      sent.add(sql);
    }
  }

  private <T> T proxy(Class<T> type, Object target, String sql) {
    InvocationHandler handler = (self, method, arguments) -> call(target, method, arguments, sql);
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private @Nullable Object call(
      Object target, Method method, Object @Nullable [] arguments, String sql) throws Throwable {
    var text = arguments != null && arguments.length > 0 && arguments[0] instanceof String first
        ? first
        : sql;
    if (target instanceof Statement && method.getName().startsWith("execute")) {
      remember(method.getName(), text);
    }
    Object result;
    try {
      result = method.invoke(target, arguments);
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
    if (result instanceof Connection connection && !(target instanceof Statement)) {
      return proxy(Connection.class, connection, "");
    }
    if (result instanceof PreparedStatement statement) {
      return proxy(PreparedStatement.class, statement, text);
    }
    return result instanceof Statement statement && target instanceof Connection
        ? proxy(Statement.class, statement, "")
        : result;
  }
}
