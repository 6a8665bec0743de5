package org.gongji.bootstrap.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;

/**
 * The baseline: the same reads and writes as assessing and allocating a month, by bare JDBC in one
 * transaction each, with the contribution computed by hand.
 */
final class RawRemittance {

  private static final int ROWS_AT_ONCE = 1_000;

  private static final String PERSONS = """
      select p.*, a.account_number, a.name
      from (
        select t.account_id, t.standing, t.base_yuan, t.employer_rate_bp, t.personal_rate_bp,
          case when t.employer_id = ? and t.status_code = '01' then 1 else 0 end as contributes,
          l.base_yuan as last_base_yuan,
          l.employer_rate_bp as last_employer_rate_bp,
          l.personal_rate_bp as last_personal_rate_bp,
          l.rounding_precision as last_rounding_precision,
          l.employer_part_fen as last_employer_part_fen,
          l.personal_part_fen as last_personal_part_fen
        from account_terms t
        left join remittance_line l
          on l.employer_id = ? and l.month_yyyymm = ? and l.account_id = t.account_id
        where t.account_id in (select e.account_id from account_terms e where e.employer_id = ?)
          and t.effective_yyyymm + 0 <= ?
          and not exists (
            select 1 from account_terms n
            where n.account_id = t.account_id
              and n.effective_yyyymm <= ?
              and (n.effective_yyyymm > t.effective_yyyymm
                or (n.effective_yyyymm = t.effective_yyyymm and n.revision > t.revision)))
      ) p
      join account a on a.account_id = p.account_id
      where p.contributes = 1 or p.last_base_yuan is not null
      order by p.account_id
      """;

  private static final String LINE = """
      insert into remittance_line (
        employer_id, month_yyyymm, account_id, assessment_id, base_yuan, employer_rate_bp,
        personal_rate_bp, rounding_precision, employer_part_fen, personal_part_fen)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String MOVEMENT = """
      insert into remittance_movement (
        employer_id, month_yyyymm, account_id, assessment_id, kind, headcount, amount_fen)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String ENTRIES = """
      insert into ledger_entry (
        employer_id, booked_yyyymm, posting_id, ledger_account_id, for_yyyymm, amount_fen,
        value_date, business_date, booked_at)
      select l.employer_id, p.booked_yyyymm, p.posting_id, l.account_id, l.month_yyyymm,
        l.employer_part_fen + l.personal_part_fen, ?, ?, ?
      from posting p
      join assessment s on s.assessment_id = p.source_id
      join remittance_line l on l.employer_id = s.employer_id
        and l.month_yyyymm between s.from_yyyymm and s.to_yyyymm
        and l.assessment_id = s.assessment_id
      where p.posting_id = ?
      """;

  private static final String BALANCES = """
      merge into ledger_account a
      using (
        select e.ledger_account_id, sum(e.amount_fen) as moved_fen, max(e.for_yyyymm) as for_yyyymm
        from ledger_entry e
        where e.employer_id = ? and e.booked_yyyymm = ? and e.posting_id = ?
        group by e.ledger_account_id
      ) m
      on (a.ledger_account_id = m.ledger_account_id)
      when matched then update set
        balance_fen = a.balance_fen + m.moved_fen,
        paid_through_yyyymm = case
          when a.kind = 'PERSONAL'
            then greatest(coalesce(a.paid_through_yyyymm, 0), m.for_yyyymm)
          else a.paid_through_yyyymm end
      """;

  private static final int BOOKED = 202401;
  private static final java.sql.Date BOOKED_ON = java.sql.Date.valueOf("2024-01-08");

  private final Connection connection;
  private long nextKey = 4_000_000_000_000L;

  RawRemittance(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
  }

  long employer(String number) throws SQLException {
    try (var query =
        connection.prepareStatement("select employer_id from employer where employer_number = ?")) {
      query.setString(1, number);
      try (var rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  /** Assesses a month, and answers the assessment's key. */
  long assess(long employer, YearMonth month) throws SQLException {
    var assessment = nextKey++;
    run("select employer_id from employer where employer_id = ? for update", employer);
    run(
        "insert into assessment (assessment_id, employer_id, serial, from_yyyymm, to_yyyymm,"
            + " business_date, assessed_at, assessed_by, policy_hash, payment_state)"
            + " values (?, ?, ?, ?, ?, ?, ?, 'bench', 'bench', 'AWAITED')",
        assessment,
        employer,
        "RAW" + assessment,
        yyyymm(month),
        yyyymm(month),
        BOOKED_ON,
        Timestamp.from(Instant.ofEpochSecond(1_700_000_000)));
    var totals = freeze(employer, month, assessment);
    run(
        "insert into remittance_month"
            + " select ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?,"
            + " coalesce(sum(employer_part_fen), 0), coalesce(sum(personal_part_fen), 0)"
            + " from remittance_line where employer_id = ? and month_yyyymm = ?",
        employer,
        yyyymm(month),
        assessment,
        totals[0],
        totals[1],
        totals[2] - totals[0],
        totals[3] - totals[1],
        totals[2],
        totals[3],
        employer,
        yyyymm(month));
    run(
        "update employer set assessed_through_yyyymm = ? where employer_id = ?",
        yyyymm(month),
        employer);
    connection.commit();
    return assessment;
  }

  private long[] freeze(long employer, YearMonth month, long assessment) throws SQLException {
    var totals = new long[4];
    try (var persons = connection.prepareStatement(PERSONS);
        var lines = connection.prepareStatement(LINE);
        var movements = connection.prepareStatement(MOVEMENT)) {
      persons.setFetchSize(ROWS_AT_ONCE);
      bind(
          persons,
          employer,
          employer,
          yyyymm(month.minusMonths(1)),
          employer,
          yyyymm(month),
          yyyymm(month));
      var waiting = 0;
      try (var row = persons.executeQuery()) {
        while (row.next()) {
          one(row, lines, movements, totals, employer, month, assessment);
          if (++waiting == ROWS_AT_ONCE) {
            lines.executeBatch();
            movements.executeBatch();
            waiting = 0;
          }
        }
      }
      lines.executeBatch();
      movements.executeBatch();
    }
    return totals;
  }

  private static void one(
      ResultSet row,
      PreparedStatement lines,
      PreparedStatement movements,
      long[] totals,
      long employer,
      YearMonth month,
      long assessment)
      throws SQLException {
    var account = row.getLong(1);
    var base = row.getLong(3);
    var employerPart = toYuan(base * row.getInt(4));
    var personalPart = toYuan(base * row.getInt(5));
    bind(
        lines,
        employer,
        yyyymm(month),
        account,
        assessment,
        base,
        row.getInt(4),
        row.getInt(5),
        "YUAN_HALF_UP",
        employerPart,
        personalPart);
    lines.addBatch();
    var now = employerPart + personalPart;
    var last = row.getLong(11) + row.getLong(12);
    var isNew = row.wasNull();
    totals[2]++;
    totals[3] += now;
    if (isNew) {
      bind(movements, employer, yyyymm(month), account, assessment, "ENROLMENT", 1, now);
      movements.addBatch();
    } else {
      totals[0]++;
      totals[1] += last;
    }
  }

  /** Puts money into the employer's unallocated amount; not measured. */
  void pay(long employer, long fen) throws SQLException {
    run(
        "update ledger_account set balance_fen = balance_fen + ? where ledger_account_id = ?",
        fen,
        employer);
    connection.commit();
  }

  /** Allocates an assessment of one month. */
  void allocate(long employer, long assessment, YearMonth month, long dueFen) throws SQLException {
    var posting = nextKey++;
    var at = Timestamp.from(Instant.ofEpochSecond(1_700_000_000));
    run("select employer_id from employer where employer_id = ? for update", employer);
    run(
        "insert into posting (posting_id, employer_id, source_kind, source_id, serial,"
            + " business_detail_code, reversal_code, booked_yyyymm)"
            + " values (?, ?, 'ASSESSMENT', ?, ?, '01', '01', ?)",
        posting,
        employer,
        assessment,
        "RAW" + assessment,
        BOOKED);
    run(ENTRIES, BOOKED_ON, BOOKED_ON, at, posting);
    run(
        "insert into ledger_entry (employer_id, booked_yyyymm, posting_id, ledger_account_id,"
            + " for_yyyymm, amount_fen, value_date, business_date, booked_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        employer,
        BOOKED,
        posting,
        employer,
        yyyymm(month),
        -dueFen,
        BOOKED_ON,
        BOOKED_ON,
        at);
    run(
        "select coalesce(sum(amount_fen), 0), count(*) from ledger_entry"
            + " where employer_id = ? and booked_yyyymm = ? and posting_id = ?",
        employer,
        BOOKED,
        posting);
    run(BALANCES, employer, BOOKED, posting);
    run(
        "insert into posting_summary (employer_id, business_date, posting_id, booked_yyyymm,"
            + " serial, kind, from_yyyymm, to_yyyymm, amount_fen, interest_fen, persons, parts,"
            + " reviewed_by) values (?, ?, ?, ?, ?, 'REMITTANCE', ?, ?, ?, 0, 1, 1, 'raw')",
        employer,
        BOOKED_ON,
        posting,
        BOOKED,
        "RAW" + assessment,
        yyyymm(month),
        yyyymm(month),
        dueFen);
    run(
        "update assessment set payment_state = 'ALLOCATED', allocated_at = ?"
            + " where assessment_id = ?",
        at,
        assessment);
    run(
        "update employer set paid_through_yyyymm = ? where employer_id = ?",
        yyyymm(month),
        employer);
    connection.commit();
  }

  private void run(String sql, Object... values) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      statement.execute();
    }
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (var at = 0; at < values.length; at++) {
      statement.setObject(at + 1, values[at]);
    }
  }

  private static long toYuan(long tenThousandths) {
    return (tenThousandths + 5_000) / 10_000 * 100;
  }

  private static int yyyymm(YearMonth month) {
    return month.getYear() * 100 + month.getMonthValue();
  }
}
