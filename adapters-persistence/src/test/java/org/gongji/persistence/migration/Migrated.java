package org.gongji.persistence.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongji.persistence.Database;
import org.gongji.persistence.PersistentHall;
import org.gongji.persistence.SqlFailure;

/** What a migration fills a table with, beside what the hall writes into it. */
final class Migrated {

  private Migrated() {}

  /** Every column of every row. */
  static List<String> rows(PersistentHall hall, String table, String order) {
    return hall.read(() -> {
      try (var statement = hall.database.connection().createStatement();
          var rows = statement.executeQuery("select * from " + table + " order by " + order)) {
        var texts = new ArrayList<String>();
        while (rows.next()) {
          var text = new StringBuilder();
          for (var at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
            text.append(rows.getString(at)).append(' ');
          }
          texts.add(text.toString());
        }
        return texts;
      } catch (SQLException failure) {
        throw new SqlFailure(failure);
      }
    });
  }

  /** The statement of a migration itself that fills a table. */
  static String filling(String migration, String table) throws IOException {
    var path = "/org/gongji/persistence/migration/common/" + migration + ".sql";
    try (var file = Objects.requireNonNull(Database.class.getResourceAsStream(path))) {
      var sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      var begin = sql.indexOf("insert into " + table);
      return sql.substring(begin, sql.indexOf(';', begin));
    }
  }
}
