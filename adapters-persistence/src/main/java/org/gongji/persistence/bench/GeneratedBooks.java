package org.gongji.persistence.bench;

import static org.gongji.persistence.column.Columns.yyyymm;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;

/**
 * Fills PostgreSQL with months of books of employers and accounts that are already open: each month
 * is assessed, paid with a deposit, allocated, and told, with a filing beside it.
 *
 * <p>Everything is summed up from the terms in force, so that the books can be proved; only changes
 * of staff are missing. Nothing is committed here.
 */
public final class GeneratedBooks {

  private static final int DAY_OF_PAYMENT = 10;

  /** Eight for each employer, in whole blocks. */
  private static final String KEYS = """
      select k.first, setval('record_key', k.first + (k.employers * 8 / 1000 + 1) * 1000)
      from (
        select nextval('record_key') as first, (select count(*) from employer) as employers
      ) k
      """;

  private static final String BANK = """
      insert into ledger_account (ledger_account_id, kind, owner)
      select nextval('record_key'), 'BANK', '%1$s'
      where not exists (select 1 from ledger_account where kind = 'BANK' and owner = '%1$s')
      """;

  /** The same terms once more from another month on. */
  private static final String TERMS = """
      insert into account_terms (
        account_id, effective_yyyymm, revision, employer_id, status_code, standing, base_yuan,
        employer_rate_bp, personal_rate_bp)
      select account_id, %2$d, 1, employer_id, status_code, standing, base_yuan, employer_rate_bp,
        personal_rate_bp
      from account_terms where effective_yyyymm = %1$d and revision = 1
      """;

  private static final String ENDED = """
      update account_standing set until_yyyymm = %2$d where effective_yyyymm = %1$d
      """;

  private static final String STANDINGS = """
      insert into account_standing (
        account_id, effective_yyyymm, until_yyyymm, employer_id, account_number, name,
        name_initials, opened_on, status_code, base_yuan, employer_rate_bp, personal_rate_bp)
      select account_id, %2$d, 999999, employer_id, account_number, name, name_initials,
        opened_on, status_code, base_yuan, employer_rate_bp, personal_rate_bp
      from account_standing where effective_yyyymm = %1$d
      """;

  private static final String NUMBERED = """
      with w as (
        select employer_id, employer_number, name,
          row_number() over (order by employer_id) - 1 as n
        from employer where first_yyyymm <= %1$d
      )
      """;

  private static final String ASSESSMENTS = NUMBERED + """
      insert into assessment (
        assessment_id, employer_id, serial, from_yyyymm, to_yyyymm, business_date, assessed_at,
        assessed_by, policy_hash, payment_state, allocated_at)
      select %2$d + n * 8, employer_id, '1%4$s01_' || lpad((%2$d + n * 8)::text, 10, '0'), %1$d,
        %1$d, date '%3$s', timestamptz '%3$s 09:00+8', 'bench', '0', 'ALLOCATED',
        timestamptz '%3$s 11:00+8'
      from w
      """;

  private static final String LINES = """
      insert into remittance_line (
        employer_id, month_yyyymm, account_id, assessment_id, base_yuan, employer_rate_bp,
        personal_rate_bp, rounding_precision, employer_part_fen, personal_part_fen)
      select s.employer_id, %1$d, t.account_id, s.assessment_id, t.base_yuan, t.employer_rate_bp,
        t.personal_rate_bp, 'YUAN_HALF_UP', (t.base_yuan * t.employer_rate_bp + 5000) / 10000 * 100,
        (t.base_yuan * t.personal_rate_bp + 5000) / 10000 * 100
      from assessment s
      join account_terms t on t.employer_id = s.employer_id and t.status_code = '01'
        and t.effective_yyyymm = %5$d and t.revision = 1
      where s.from_yyyymm = %1$d
      """;

  /** Only of the first month, in which everybody is new. */
  private static final String MOVEMENTS = """
      insert into remittance_movement (
        employer_id, month_yyyymm, account_id, assessment_id, kind, headcount, amount_fen)
      select employer_id, month_yyyymm, account_id, assessment_id, 'ENROLMENT', 1,
        employer_part_fen + personal_part_fen
      from remittance_line where month_yyyymm = %1$d
      """;

  private static final String MONTHS = """
      insert into remittance_month (
        employer_id, month_yyyymm, assessment_id, last_persons, last_fen, increase_persons,
        increase_fen, decrease_persons, decrease_fen, current_persons, current_fen,
        employer_part_fen, personal_part_fen)
      select employer_id, %1$d, assessment_id, count(*) * %6$d, sum(fen) * %6$d,
        count(*) * (1 - %6$d), sum(fen) * (1 - %6$d), 0, 0, count(*), sum(fen),
        sum(employer_part_fen), sum(personal_part_fen)
      from (
        select employer_id, assessment_id, employer_part_fen, personal_part_fen,
          employer_part_fen + personal_part_fen as fen
        from remittance_line where month_yyyymm = %1$d
      ) l
      group by employer_id, assessment_id
      """;

  private static final String DEPOSITS = """
      insert into deposit (
        deposit_id, serial, employer_id, amount_fen, received_on, bank_account, bank_reference,
        quoted_serial, recorded_by, recorded_at, reviewed_by, reviewed_at)
      select assessment_id + 1,
        '1%4$s01_' || lpad((assessment_id + 1)::text, 10, '0'), employer_id, current_fen,
        date '%3$s', '%7$s', 'B' || assessment_id, null, 'clerk', timestamptz '%3$s 10:00+8',
        'reviewer', timestamptz '%3$s 10:30+8'
      from remittance_month where month_yyyymm = %1$d
      """;

  private static final String POSTINGS = """
      insert into posting (
        posting_id, employer_id, source_kind, source_id, serial, business_detail_code,
        reversal_code, booked_yyyymm)
      select assessment_id + 2, employer_id, 'DEPOSIT', assessment_id + 1,
        '1%4$s01_' || lpad((assessment_id + 1)::text, 10, '0'), '99', '01', %8$d
      from remittance_month where month_yyyymm = %1$d
      union all
      select assessment_id + 3, employer_id, 'ASSESSMENT', assessment_id,
        '1%4$s01_' || lpad(assessment_id::text, 10, '0'), '01', '01', %8$d
      from remittance_month where month_yyyymm = %1$d
      """;

  private static final String SUMMARIES = """
      insert into posting_summary (
        employer_id, business_date, posting_id, booked_yyyymm, serial, kind, from_yyyymm,
        to_yyyymm, amount_fen, interest_fen, persons, parts, reviewed_by)
      select m.employer_id, date '%3$s', p.posting_id, %8$d, p.serial,
        case p.source_kind when 'DEPOSIT' then 'DEPOSIT' else 'REMITTANCE' end,
        case p.source_kind when 'DEPOSIT' then null else %1$d end,
        case p.source_kind when 'DEPOSIT' then null else %1$d end,
        m.current_fen, 0,
        case p.source_kind when 'DEPOSIT' then 0 else m.current_persons end,
        case p.source_kind when 'DEPOSIT' then 0 else m.current_persons end,
        case p.source_kind when 'DEPOSIT' then '赵强' else '系统管理员01' end
      from remittance_month m
      join posting p on p.posting_id in (m.assessment_id + 2, m.assessment_id + 3)
      where m.month_yyyymm = %1$d
      """;

  private static final String ENTRIES = """
      insert into ledger_entry (
        employer_id, booked_yyyymm, posting_id, ledger_account_id, for_yyyymm, amount_fen,
        value_date, business_date, booked_at)
      select employer_id, %8$d, assessment_id + 3, account_id, %1$d,
        employer_part_fen + personal_part_fen, date '%3$s', date '%3$s',
        timestamptz '%3$s 11:00+8'
      from remittance_line where month_yyyymm = %1$d
      """;

  private static final String OWN_ENTRIES = """
      insert into ledger_entry (
        employer_id, booked_yyyymm, posting_id, ledger_account_id, for_yyyymm, amount_fen,
        value_date, business_date, booked_at)
      select m.employer_id, %8$d, m.assessment_id + side.posting,
        case side.own when 1 then m.employer_id else b.ledger_account_id end,
        case side.posting when 2 then %8$d else %1$d end,
        side.sign * m.current_fen, date '%3$s', date '%3$s', timestamptz '%3$s 11:00+8'
      from remittance_month m
      join ledger_account b on b.kind = 'BANK' and b.owner = '%7$s'
      cross join (values (2, 1, 1), (2, 0, -1), (3, 1, -1)) as side (posting, own, sign)
      where m.month_yyyymm = %1$d
      """;

  private static final String MESSAGES = NUMBERED + """
      insert into message (
        message_id, message_uuid, employer_id, business, content, source, sent_at)
      select %2$d + n * 8 + 4 + kind.at, cast(gen_random_uuid() as varchar), employer_id,
        kind.business, name || ' %1$d：' || kind.business, '柜台', timestamptz '%3$s 11:00+8'
      from w cross join (values (0, '汇补缴业务缴暂存款复核'), (1, '汇(补)缴业务分配入账'))
        as kind (at, business)
      """;

  /** One a month, approved; of every fortieth employer one that waits. */
  private static final String FILINGS = NUMBERED + """
      insert into filing (
        filing_id, serial, employer_id, kind, channel, month_yyyymm, state, revision,
        last_line_number, opened_by, opened_on, opened_at, submitted_by, submitted_on,
        submitted_at, decided_at)
      select %2$d + n * 8 + 6, '1%4$s01_' || lpad((%2$d + n * 8 + 6)::text, 10, '0'), employer_id,
        'BASE_ADJUSTMENT', 'WEB_HALL', %1$d,
        case when n %% 40 = 0 then 'SUBMITTED' else 'APPROVED' end, 0, 0, 'operator',
        date '%3$s', timestamptz '%3$s 08:00+8', 'operator', date '%3$s',
        timestamptz '%3$s 08:30+8',
        case when n %% 40 = 0 then null else timestamptz '%3$s 08:45+8' end
      from w
      """;

  private static final String FILING_LINES = """
      insert into filing_line (
        filing_id, line_number, account_number, reason, base_yuan, name, certificate_masked,
        amount_fen)
      select filing_id, n, 'B' || filing_id || '-' || n, '', 3000, '基准', '', 0
      from filing cross join generate_series(1, 3) as n
      where month_yyyymm = %1$d and opened_by = 'operator' and last_line_number = 0
      """;

  private static final List<String> MONTHLY = List.of(
      ASSESSMENTS,
      LINES,
      MONTHS,
      DEPOSITS,
      POSTINGS,
      SUMMARIES,
      ENTRIES,
      OWN_ENTRIES,
      MESSAGES,
      FILINGS,
      FILING_LINES);

  private static final String PERSONS = """
      update ledger_account a set balance_fen = m.fen, paid_through_yyyymm = %1$d
      from (
        select account_id, sum(employer_part_fen + personal_part_fen) as fen
        from remittance_line group by account_id
      ) m
      where a.ledger_account_id = m.account_id
      """;

  private static final String EMPLOYERS = """
      update employer e set assessed_through_yyyymm = %1$d, paid_through_yyyymm = %1$d
      where exists (select 1 from remittance_month m where m.employer_id = e.employer_id)
      """;

  private final Connection connection;
  private final String bankAccount;

  /**
   * Fills by a connection.
   *
   * @param connection to PostgreSQL, in a transaction
   * @param bankAccount of the centre, into which everybody pays
   */
  public GeneratedBooks(Connection connection, String bankAccount) {
    this.connection = connection;
    this.bankAccount = bankAccount;
  }

  /**
   * Books so many months of everybody.
   *
   * @param first the month from which all terms count
   * @param termsEvery after how many months terms are written once more
   */
  public void months(YearMonth first, int months, int termsEvery) throws SQLException {
    run(BANK.formatted(bankAccount));
    var terms = first;
    for (var at = 0; at < months; at++) {
      var month = first.plusMonths(at);
      if (at > 0 && at % termsEvery == 0) {
        for (var sql : List.of(TERMS, ENDED, STANDINGS)) {
          run(sql.formatted(yyyymm(terms), yyyymm(month)));
        }
        terms = month;
      }
      month(month, terms, at == 0);
    }
    var last = yyyymm(first.plusMonths(months - 1L));
    run(PERSONS.formatted(last));
    run(EMPLOYERS.formatted(last));
  }

  private void month(YearMonth month, YearMonth terms, boolean isFirst) throws SQLException {
    var keys = keys();
    var paidOn = month.atDay(DAY_OF_PAYMENT);
    for (var sql : MONTHLY) {
      run(sql.formatted(
          yyyymm(month),
          keys,
          paidOn,
          String.format("%ty%<tm%<td", paidOn),
          yyyymm(terms),
          isFirst ? 0 : 1,
          bankAccount,
          yyyymm(month)));
    }
    if (isFirst) {
      run(MOVEMENTS.formatted(yyyymm(month)));
    }
  }

  /** The first of as many keys as a month of all employers takes; nobody else is given them. */
  private long keys() throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(KEYS)) {
      if (!row.next()) {
        throw new IllegalStateException("No keys");
      }
      return row.getLong(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      var unused = statement.executeUpdate(sql);
    }
  }
}
