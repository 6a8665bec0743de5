package org.gongji.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.gongji.persistence.Database;
import org.gongji.persistence.Vendor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What V9 and later make of the rows of a database that V8 left. */
class ForwardTest {

  private static final List<String> ROWS = List.of("""
      insert into employer (
        employer_id, employer_number, name, credit_code, status_code, employer_rate_bp,
        personal_rate_bp, rounding_precision, bank_code, operator_name, operator_mobile_cipher,
        operator_mobile_index, key_version, opened_on, first_yyyymm)
      values (1, '01010777', '示例', '', '01', 1000, 1000, 'YUAN_HALF_UP', '102', '', '', '', 1,
        date '2022-02-01', 202202)
      """, """
      insert into account (
        account_id, account_number, name, certificate_type_code, certificate_cipher,
        certificate_index, mobile_cipher, mobile_index, key_version, opened_on, name_initials)
      values (2, '1001010001', '王芳', '01', '', '', '', '', 1, date '2022-02-01', 'wf')
      """, """
      insert into account_terms (
        account_id, effective_yyyymm, revision, employer_id, status_code, standing, base_yuan,
        employer_rate_bp, personal_rate_bp)
      values (2, 202202, 1, 1, '01', 'ENROLLED', 3000, 1000, 1000),
        (2, 202204, 1, 1, '02', 'SEALED', 3000, 1000, 1000),
        (2, 202204, 2, 1, '01', 'ENROLLED', 3300, 1000, 1000)
      """, """
      insert into assessment (
        assessment_id, employer_id, serial, from_yyyymm, to_yyyymm, business_date, assessed_at,
        assessed_by, policy_hash, payment_state)
      values (3, 1, '122020101_0000000001', 202202, 202202, date '2022-02-10',
        timestamp with time zone '2022-02-10 09:00:00+08:00', 'operator', '0', 'AWAITED')
      """, """
      insert into remittance_month (
        employer_id, month_yyyymm, assessment_id, last_persons, last_fen, increase_persons,
        increase_fen, decrease_persons, decrease_fen, current_persons, current_fen)
      values (1, 202202, 3, 0, 0, 1, 60000, 0, 0, 1, 60000)
      """, """
      insert into remittance_line (
        employer_id, month_yyyymm, account_id, assessment_id, base_yuan, employer_rate_bp,
        personal_rate_bp, rounding_precision, employer_part_fen, personal_part_fen)
      values (1, 202202, 2, 3, 3000, 1000, 1000, 'YUAN_HALF_UP', 31000, 29000)
      """, """
      insert into message (message_id, employer_id, business, content, source, sent_at)
      values (4, 1, '核定', '已核定', '柜台', timestamp with time zone '2022-02-10 09:00:00+08:00')
      """);

  @ParameterizedTest
  @EnumSource
  void rows_of_the_release_before_are_there_with_what_is_kept_now(Vendor vendor)
      throws SQLException {
    try (var pool = vendor.pool()) {
      if (vendor == Vendor.POSTGRESQL) {
        execute(pool, "drop schema public cascade");
        execute(pool, "create schema public");
      }
      var unused = Flyway.configure()
          .dataSource(pool)
          .locations("classpath:org/gongji/persistence/migration/common")
          .javaMigrations(new InitialsOfNames())
          .target("8")
          .load()
          .migrate();
      for (var row : ROWS) {
        execute(pool, row);
      }

      try (var database = Database.over(pool)) {
        assertThat(database.keys().next()).isPositive();
        assertThat(texts(pool, "select length(message_uuid) from message")).containsExactly("36");
        assertThat(texts(pool, "select count(*) from message_reading")).containsExactly("0");
        assertThat(texts(pool, "select employer_part_fen from remittance_month"))
            .containsExactly("31000");
        assertThat(texts(pool, "select personal_part_fen from remittance_month"))
            .containsExactly("29000");
        assertThat(texts(pool, "select count(*) from account_department")).containsExactly("0");
        assertThat(texts(pool, """
            select effective_yyyymm || ' ' || until_yyyymm || ' ' || status_code || ' '
              || base_yuan || ' ' || account_number || ' ' || name_initials
            from account_standing order by effective_yyyymm
            """))
            .containsExactly(
                "202202 202204 01 3000 1001010001 wf", "202204 999999 01 3300 1001010001 wf");
      }
    }
  }

  private static List<String> texts(DataSource source, String sql) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var texts = new ArrayList<String>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  private static void execute(DataSource source, String sql) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).isNotNegative();
      connection.commit();
    }
  }
}
