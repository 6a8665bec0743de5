package org.gongji.persistence;

import java.sql.SQLException;

/** A fault of the database under plain JDBC, unchecked as MyBatis' own are. */
public final class SqlFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SqlFailure(SQLException cause) {
    super(cause);
  }
}
