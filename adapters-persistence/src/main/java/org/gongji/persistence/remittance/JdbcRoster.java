package org.gongji.persistence.remittance;

import static org.gongji.persistence.column.Columns.yyyymm;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
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
   * there in the month or did in the month before.
   */
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
          and t.effective_yyyymm <= ?
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

  private final Database database;

  @Inject
  public JdbcRoster(Database database) {
    this.database = database;
  }

  @Override
  public void forEach(long employerKey, YearMonth month, Consumer<Person> person) {
    try (var query = database
        .connection()
        .prepareStatement(PERSONS, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
      query.setFetchSize(FETCHED_ROWS);
      query.setLong(1, employerKey);
      query.setLong(2, employerKey);
      query.setInt(3, yyyymm(month.minusMonths(1)));
      query.setLong(4, employerKey);
      query.setInt(5, yyyymm(month));
      query.setInt(6, yyyymm(month));
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          person.accept(person(rows));
        }
      }
    } catch (SQLException failure) {
      throw new SqlFailure(failure);
    }
  }

  private static Person person(ResultSet row) throws SQLException {
    return new Person(
        row.getLong(1),
        new AccountNumber(row.getString(13)),
        row.getString(14),
        Standing.valueOf(row.getString(2)),
        row.getInt(6) == 1,
        row.getLong(3),
        row.getInt(4),
        row.getInt(5),
        last(row));
  }

  private static @Nullable FrozenLine last(ResultSet row) throws SQLException {
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
}
