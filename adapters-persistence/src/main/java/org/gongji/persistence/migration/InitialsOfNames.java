package org.gongji.persistence.migration;

import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.gongji.persistence.Batch;
import org.gongji.persistence.column.NameInitials;
import org.jspecify.annotations.Nullable;

/** Gives the accounts that were there before V2 the initials of their names; no SQL knows pinyin. */
public final class InitialsOfNames implements JavaMigration {

  private static final String NAMES =
      "select account_id, name from account where name_initials = ''";

  private static final String FILL = "update account set name_initials = ? where account_id = ?";

  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion("2.1");
  }

  @Override
  public String getDescription() {
    return "initials of names";
  }

  @Override
  public @Nullable Integer getChecksum() {
    return null;
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    var connection = context.getConnection();
    try (var query = connection.prepareStatement(NAMES);
        var rows = query.executeQuery();
        var filling = new Batch(connection, FILL)) {
      while (rows.next()) {
        var key = rows.getLong(1);
        var initials = NameInitials.of(rows.getString(2));
        filling.add(row -> {
          row.setString(1, initials);
          row.setLong(2, key);
        });
      }
    }
  }
}
