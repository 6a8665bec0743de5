package org.gongji.persistence.remittance;

import static org.gongji.persistence.column.Columns.yyyymm;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.gongji.application.remittance.Roster;
import org.gongji.domain.contribution.MonthlyContribution;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.remittance.movement.FrozenLine;
import org.gongji.domain.remittance.movement.Standing;
import org.gongji.persistence.Database;
import org.gongji.persistence.SqlFailure;
import org.jspecify.annotations.Nullable;

/** One statement for a month however many persons there are, read through a cursor. */
public final class JdbcRoster implements Roster {

  /** How many rows a cursor brings at once. */
  private static final int FETCHED_ROWS = 1_000;

  /**
   * The newest terms of everybody who ever had terms with the employer, as far as they contribute
   * there in the month or did in the month before. The {@code + 0} leaves H2 only the way through
   * the employer's own accounts; by the month it would read every account of the fund.
   */
  private static final String PERSONS_AFTER = """
      select p.*, a.account_number, a.name
      from (
        select t.account_id, t.standing, t.base_yuan, t.employer_rate_bp, t.personal_rate_bp,
          case when t.employer_id = ? and t.status_code = '01' then 1 else 0 end as contributes,
          l.base_yuan as last_base_yuan,
          l.employer_rate_bp as last_employer_rate_bp,
          l.personal_rate_bp as last_personal_rate_bp,
          %s
        from account_terms t
        left join %s
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

  private static final String PERSONS = PERSONS_AFTER.formatted(
      "l.rounding_precision as last_precision, l.employer_part_fen, l.personal_part_fen",
      "remittance_line l on l.employer_id = ? and l.month_yyyymm = ? and l.account_id = t.account_id");

  /** The month before by the terms in force in it, where they are normal and of the employer. */
  private static final String PERSONS_AHEAD = PERSONS_AFTER.formatted(
      "null as last_precision, 0 as employer_part_fen, 0 as personal_part_fen", """
      account_terms l
          on l.employer_id = ? and l.effective_yyyymm <= ? and l.account_id = t.account_id
          and l.status_code = '01'
          and not exists (
            select 1 from account_terms m
            where m.account_id = l.account_id
              and m.effective_yyyymm <= ?
              and (m.effective_yyyymm > l.effective_yyyymm
                or (m.effective_yyyymm = l.effective_yyyymm and m.revision > l.revision)))""");

  private final Database database;

  @Inject
  public JdbcRoster(Database database) {
    this.database = database;
  }

  @Override
  public void forEach(long employerKey, YearMonth month, Consumer<Person> person) {
    var now = yyyymm(month);
    var before = yyyymm(month.minusMonths(1));
    read(
        PERSONS,
        List.of(employerKey, employerKey, before, employerKey, now, now),
        row -> person.accept(person(row, frozen(row))));
  }

  @Override
  public void forEachAhead(
      long employerKey, YearMonth month, RoundingPrecision precision, Consumer<Person> person) {
    var now = yyyymm(month);
    var before = yyyymm(month.minusMonths(1));
    read(
        PERSONS_AHEAD,
        List.of(employerKey, employerKey, before, before, employerKey, now, now),
        row -> person.accept(person(row, expected(row, precision))));
  }

  private void read(String sql, List<Number> values, EachRow each) {
    try (var query = database
        .connection()
        .prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
      query.setFetchSize(FETCHED_ROWS);
      for (var at = 0; at < values.size(); at++) {
        query.setObject(at + 1, values.get(at));
      }
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          each.row(rows);
        }
      }
    } catch (SQLException failure) {
      throw new SqlFailure(failure);
    }
  }

  private interface EachRow {
    void row(ResultSet row) throws SQLException;
  }

  private static Person person(ResultSet row, @Nullable FrozenLine last) throws SQLException {
    return new Person(
        row.getLong(1),
        new AccountNumber(row.getString(13)),
        row.getString(14),
        Standing.valueOf(row.getString(2)),
        row.getInt(6) == 1,
        row.getLong(3),
        row.getInt(4),
        row.getInt(5),
        last);
  }

  private static @Nullable FrozenLine frozen(ResultSet row) throws SQLException {
    var base = row.getLong(7);
    return row.wasNull()
        ? null
        : new FrozenLine(
            base,
            row.getInt(8),
            row.getInt(9),
            RoundingPrecision.valueOf(row.getString(10)),
            new MonthlyContribution(row.getLong(11), row.getLong(12)));
  }

  private static @Nullable FrozenLine expected(ResultSet row, RoundingPrecision precision)
      throws SQLException {
    var base = row.getLong(7);
    return row.wasNull() ? null : FrozenLine.of(base, row.getInt(8), row.getInt(9), precision);
  }
}
