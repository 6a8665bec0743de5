package org.gongji.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongji.application.actor.Role;
import org.gongji.persistence.Database;
import org.gongji.persistence.PersistentHall;
import org.gongji.persistence.SqlFailure;
import org.gongji.persistence.Vendor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostingSummaryTest {

  @ParameterizedTest
  @EnumSource
  void what_was_posted_before_is_summed_up_as_it_would_be_now(Vendor vendor) throws IOException {
    try (var hall = PersistentHall.on(vendor).withManualEmployer()) {
      hall.changed(() -> hall.ports.users().add("reviewer", "赵强", Role.REVIEWER, "-", List.of()));
      var written = rows(hall);

      assertThat(hall.tamper("delete from posting_summary")).isEqualTo(2);
      assertThat(hall.tamper(summingUp())).isEqualTo(2);

      assertThat(rows(hall)).hasSize(2).isEqualTo(written);
    }
  }

  private static List<String> rows(PersistentHall hall) {
    return hall.read(() -> {
      try (var statement = hall.database.connection().createStatement();
          var rows = statement.executeQuery("select * from posting_summary order by posting_id")) {
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

  /** The statement of the migration itself. */
  private static String summingUp() throws IOException {
    try (var file = Objects.requireNonNull(Database.class.getResourceAsStream(
        "/org/gongji/persistence/migration/common/V8__posting_summary.sql"))) {
      var sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      var begin = sql.indexOf("insert into posting_summary");
      return sql.substring(begin, sql.indexOf(';', begin));
    }
  }
}
