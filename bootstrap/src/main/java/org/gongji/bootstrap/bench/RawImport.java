package org.gongji.bootstrap.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongji.application.filing.sheet.Column;
import org.gongji.application.filing.sheet.RosterSheets;
import org.gongji.application.filing.sheet.RosterSheets.Row;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.identifier.EmployerNumber;

/**
 * The baseline: the same workbook by the same reader, the same look-ups and the same rows by bare JDBC
 * in one transaction, with the contribution computed by hand and no rule asked.
 */
final class RawImport {

  private static final int ROWS_AT_ONCE = 1_000;

  private static final String ACCOUNTS = """
      select a.account_id, a.account_number, a.name, a.certificate_cipher, a.key_version,
        a.on_establishment, t.employer_id, e.employer_number, t.effective_yyyymm, t.status_code,
        t.standing, t.base_yuan, t.employer_rate_bp, t.personal_rate_bp, l.balance_fen
      from unnest(cast(? as varchar array)) as asked (account_number)
      join account a on a.account_number = asked.account_number
      join account_terms t on t.account_id = a.account_id
      join employer e on e.employer_id = t.employer_id
      join ledger_account l on l.ledger_account_id = a.account_id
      where not exists (
        select 1 from account_terms n
        where n.account_id = t.account_id
          and (n.effective_yyyymm > t.effective_yyyymm
            or (n.effective_yyyymm = t.effective_yyyymm and n.revision > t.revision)))
      """;

  private static final String ADJUSTED = """
      select l.account_number, f.submitted_on
      from unnest(cast(? as varchar array)) as asked (account_number)
      join filing_line l on l.account_number = asked.account_number
      join filing f on f.filing_id = l.filing_id
      where f.kind = 'BASE_ADJUSTMENT' and f.state = 'APPROVED'
      order by f.submitted_on, f.filing_id
      """;

  private static final String FILING = """
      insert into filing (
        filing_id, serial, employer_id, kind, channel, month_yyyymm, state, revision,
        last_line_number, opened_by, opened_on, opened_at)
      values (?, ?, ?, 'BASE_ADJUSTMENT', 'WEB_HALL', 202401, 'DRAFT', 1, ?, 'bench', ?, ?)
      """;

  private static final String LINE = """
      insert into filing_line (
        filing_id, line_number, account_number, reason, base_yuan, from_yyyymm, to_yyyymm, paid_fen,
        source_number, name, certificate_masked, before_base_yuan, before_employer_part_fen,
        before_personal_part_fen, after_base_yuan, after_employer_part_fen,
        after_personal_part_fen, amount_fen, effective_yyyymm, person_name, certificate_type_code,
        certificate_cipher, certificate_index, stated_sex_code, stated_birth_date, mobile_cipher,
        key_version, on_establishment, stated_employer_part_fen, stated_personal_part_fen, sex_code,
        birth_date, marital_status_code, landline_cipher, household_income_fen, duty, occupation,
        title, education, address, postcode, bank_name, bank_account_cipher)
      values (
        ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
        ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final int COLUMNS = 43;
  private static final java.sql.Date OPENED_ON = java.sql.Date.valueOf("2024-01-08");
  private static final Timestamp OPENED_AT = Timestamp.from(Instant.ofEpochSecond(1_704_700_000));

  private final Connection connection;
  private final RosterSheets sheets;
  private final long employer;
  private long nextKey = 5_000_000_000_000L;

  RawImport(Connection connection, RosterSheets sheets, EmployerNumber number) throws SQLException {
    this.connection = connection;
    this.sheets = sheets;
    this.employer = employer(connection, number.text());
    connection.setAutoCommit(false);
  }

  /** What the look-up found of an account. */
  private record Found(String name, long base, int employerRate, int personalRate) {}

  /** Imports a workbook into a new filing, and answers the filing's key. */
  long handle(byte[] workbook) throws SQLException {
    var rows = sheets.read(FilingKind.BASE_ADJUSTMENT, workbook).orThrow();
    var numbers = rows.stream().map(row -> row.cell(Column.ACCOUNT)).toArray(String[]::new);
    var accounts = accounts(numbers);
    look(ADJUSTED, numbers);
    var filing = nextKey++;
    try (var head = connection.prepareStatement(FILING)) {
      head.setLong(1, filing);
      head.setString(2, "RAW" + filing);
      head.setLong(3, employer);
      head.setInt(4, rows.size());
      head.setDate(5, OPENED_ON);
      head.setTimestamp(6, OPENED_AT);
      head.execute();
    }
    lines(filing, rows, accounts);
    connection.commit();
    return filing;
  }

  /** Throws a filing away; not measured. */
  void discard(long filing, int rows) throws SQLException {
    var deleted = delete("delete from filing_line where filing_id = ?", filing)
        + delete("delete from filing where filing_id = ?", filing);
    connection.commit();
    if (deleted != rows + 1) {
      throw new IllegalStateException("The benchmark measures work that did not happen");
    }
  }

  private Map<String, Found> accounts(String[] numbers) throws SQLException {
    var found = new HashMap<String, Found>();
    try (var query = connection.prepareStatement(ACCOUNTS)) {
      query.setArray(1, connection.createArrayOf("varchar", numbers));
      try (var row = query.executeQuery()) {
        while (row.next()) {
          found.put(
              row.getString(2),
              new Found(row.getString(3), row.getLong(12), row.getInt(13), row.getInt(14)));
        }
      }
    }
    return found;
  }

  private void look(String sql, String[] numbers) throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      query.setArray(1, connection.createArrayOf("varchar", numbers));
      try (var row = query.executeQuery()) {
        while (row.next()) {
          throw new IllegalStateException("Adjusted already: " + row.getString(1));
        }
      }
    }
  }

  private void lines(long filing, List<Row> rows, Map<String, Found> accounts) throws SQLException {
    try (var line = connection.prepareStatement(LINE)) {
      var number = 0;
      for (var row : rows) {
        var account = accounts.get(row.cell(Column.ACCOUNT));
        if (account == null) {
          throw new IllegalStateException("Not found: row " + row.number());
        }
        bind(line, filing, ++number, row, account);
        line.addBatch();
        if (number % ROWS_AT_ONCE == 0) {
          line.executeBatch();
        }
      }
      line.executeBatch();
    }
  }

  private static void bind(PreparedStatement line, long filing, int number, Row row, Found account)
      throws SQLException {
    var base = Long.parseLong(row.cell(Column.NEW_BASE));
    var certificate = row.cell(Column.CERTIFICATE);
    line.setLong(1, filing);
    line.setInt(2, number);
    line.setString(3, row.cell(Column.ACCOUNT));
    line.setString(4, "");
    line.setLong(5, base);
    nulls(line, 6, 9);
    line.setString(10, account.name());
    line.setString(11, certificate.substring(0, 4) + "**********" + certificate.substring(14));
    share(line, 12, account.base(), account);
    share(line, 15, base, account);
    line.setLong(18, toYuan(base * account.employerRate()) + toYuan(base * account.personalRate()));
    nulls(line, 19, COLUMNS);
  }

  private static void share(PreparedStatement line, int at, long base, Found account)
      throws SQLException {
    line.setLong(at, base);
    line.setLong(at + 1, toYuan(base * account.employerRate()));
    line.setLong(at + 2, toYuan(base * account.personalRate()));
  }

  private static void nulls(PreparedStatement line, int from, int to) throws SQLException {
    for (var at = from; at <= to; at++) {
      line.setNull(at, Types.NULL);
    }
  }

  private int delete(String sql, long filing) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setLong(1, filing);
      return statement.executeUpdate();
    }
  }

  private static long employer(Connection connection, String number) throws SQLException {
    try (var query =
        connection.prepareStatement("select employer_id from employer where employer_number = ?")) {
      query.setString(1, number);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private static long toYuan(long tenThousandths) {
    return (tenThousandths + 5_000) / 10_000 * 100;
  }
}
