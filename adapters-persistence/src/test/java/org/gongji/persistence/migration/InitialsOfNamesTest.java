package org.gongji.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.gongji.persistence.Database;
import org.gongji.persistence.Vendor;
import org.junit.jupiter.api.Test;

class InitialsOfNamesTest {

  @Test
  void accounts_from_before_are_found_by_their_initials() throws SQLException {
    try (var pool = Vendor.H2.pool()) {
      var unused = Flyway.configure()
          .dataSource(pool)
          .locations("classpath:org/gongji/persistence/migration/common")
          .target("1")
          .load()
          .migrate();
      execute(pool, """
          insert into account (
            account_id, account_number, name, certificate_type_code, certificate_cipher,
            certificate_index, mobile_cipher, mobile_index, key_version, opened_on)
          values (1, '1001010001', '王芳', '01', '', '', '', '', 1, date '2022-02-01')
          """);

      try (var database = Database.over(pool);
          var connection = pool.getConnection();
          var statement = connection.createStatement();
          var rows = statement.executeQuery("select name_initials from account")) {
        assertThat(database.keys().next()).isPositive();
        assertThat(rows.next()).isTrue();
        assertThat(rows.getString(1)).isEqualTo("wf");
      }
    }
  }

  private static void execute(DataSource source, String sql) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isEqualTo(1);
      connection.commit();
    }
  }
}
