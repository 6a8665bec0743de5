package org.gongji.persistence.contributor;

import static org.gongji.persistence.column.Columns.yyyymm;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongji.application.contributor.Contributors.Change;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.persistence.Batch;
import org.gongji.persistence.Database;

/** With whom accounts stand, month by month: {@code account_standing}, written with the terms. */
public final class AccountStandings {

  /**
   * The condition on {@code account_standing s}: of the accounts that stand with an employer in a
   * month. Without a less-than sign, which a dynamic statement, being XML, could not hold.
   */
  public static final String IN_FORCE = """
      where s.employer_id = #{employerId}
        and #{month} >= s.effective_yyyymm
        and s.until_yyyymm > #{month}
      """;

  private static final int FOREVER = 999_999;

  private static final String INSERT = """
      insert into account_standing (
        account_id, effective_yyyymm, until_yyyymm, employer_id, account_number, name,
        name_initials, opened_on, status_code, base_yuan, employer_rate_bp, personal_rate_bp)
      select a.account_id, cast(? as integer), cast(? as integer), cast(? as bigint),
        a.account_number, a.name, a.name_initials, a.opened_on, cast(? as varchar(2)),
        cast(? as bigint), cast(? as integer), cast(? as integer)
      from account a where a.account_id = ?
      """;

  private static final String DELETE =
      "delete from account_standing where account_id = ? and effective_yyyymm >= ?";

  private static final String END = """
      update account_standing set until_yyyymm = ?
      where account_id = ? and effective_yyyymm < ? and until_yyyymm > ?
      """;

  private static final String RENAME = """
      update account_standing set name = (
          select a.name from account a where a.account_id = account_standing.account_id),
        name_initials = (
          select a.name_initials from account a where a.account_id = account_standing.account_id)
      where account_id = ?
      """;

  private final Database database;

  AccountStandings(Database database) {
    this.database = database;
  }

  /** From which month until before which an account stands so. */
  private record Stretch(Change change, int until) {

    YearMonth from() {
      return change.terms().effective();
    }
  }

  /** Lets accounts of which there was nothing stand so. */
  void open(List<Change> first) {
    try (var rows = new Batch(database.connection(), INSERT)) {
      first.forEach(change -> rows.add(row -> bind(row, new Stretch(change, FOREVER))));
    }
  }

  /** What stood from the months of the changes on ends, and the changes take its place. */
  void change(List<Change> changes) {
    var stretches = new LinkedHashMap<Long, Deque<Stretch>>();
    changes.forEach(change ->
        lay(stretches.computeIfAbsent(change.accountKey(), key -> new ArrayDeque<>()), change));
    var firsts = new LinkedHashMap<Long, Integer>();
    stretches.forEach((account, of) -> firsts.put(account, yyyymm(of.getFirst().from())));
    batch(DELETE, firsts, (row, account, month) -> {
      row.setLong(1, account);
      row.setInt(2, month);
    });
    batch(END, firsts, (row, account, month) -> {
      row.setInt(1, month);
      row.setLong(2, account);
      row.setInt(3, month);
      row.setInt(4, month);
    });
    try (var rows = new Batch(database.connection(), INSERT)) {
      stretches.values().forEach(of -> of.forEach(each -> rows.add(row -> bind(row, each))));
    }
  }

  /** Takes over the names that accounts have by now. */
  void rename(Iterable<Long> accounts) {
    try (var rows = new Batch(database.connection(), RENAME)) {
      accounts.forEach(account -> rows.add(row -> row.setLong(1, account)));
    }
  }

  /** A later change ends whatever was to begin with it or behind it. */
  private static void lay(Deque<Stretch> stretches, Change change) {
    while (!stretches.isEmpty()
        && !stretches.getLast().from().isBefore(change.terms().effective())) {
      stretches.removeLast();
    }
    if (!stretches.isEmpty()) {
      var before = stretches.removeLast();
      stretches.addLast(new Stretch(before.change(), yyyymm(change.terms().effective())));
    }
    stretches.addLast(new Stretch(change, FOREVER));
  }

  private interface OfAccount {
    void bind(PreparedStatement row, long account, int month) throws SQLException;
  }

  private void batch(String sql, Map<Long, Integer> months, OfAccount binding) {
    try (var rows = new Batch(database.connection(), sql)) {
      months.forEach((account, month) -> rows.add(row -> binding.bind(row, account, month)));
    }
  }

  private static void bind(PreparedStatement row, Stretch stretch) throws SQLException {
    var change = stretch.change();
    Terms terms = change.terms();
    row.setInt(1, yyyymm(terms.effective()));
    row.setInt(2, stretch.until());
    row.setLong(3, change.employerKey());
    row.setString(4, terms.status().code());
    row.setLong(5, terms.baseYuan());
    row.setInt(6, terms.employerRateBp());
    row.setInt(7, terms.personalRateBp());
    row.setLong(8, change.accountKey());
  }
}
