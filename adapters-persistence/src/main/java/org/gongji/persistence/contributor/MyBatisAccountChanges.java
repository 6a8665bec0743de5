package org.gongji.persistence.contributor;

import static org.gongji.persistence.column.Columns.yyyymm;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.gongji.application.contributor.change.AccountChanges;
import org.gongji.application.listing.Place;
import org.gongji.application.operation.Page;
import org.gongji.persistence.Batch;
import org.gongji.persistence.Database;
import org.gongji.persistence.column.ColumnCipher;
import org.jspecify.annotations.Nullable;

/** What happened to accounts, a row for each employer that sees it. */
public final class MyBatisAccountChanges implements AccountChanges {

  private static final String INSERT = """
      insert into account_change (
        account_change_id, employer_id, account_id, kind, base_yuan, employer_rate_bp,
        personal_rate_bp, employer_part_fen, personal_part_fen, effective_yyyymm, business_date,
        reason, serial, changed_by, changed_at)
      values (?, ?, (select account_id from account where account_number = ?), ?, ?, ?, ?, ?, ?, ?,
        ?, ?, ?, ?, ?)
      """;

  private final Database database;
  private final AccountChangeMapper mapper;
  private final ColumnCipher cipher;

  @Inject
  public MyBatisAccountChanges(Database database, ColumnCipher cipher) {
    this.database = database;
    this.mapper = database.mapper(AccountChangeMapper.class);
    this.cipher = cipher;
  }

  @Override
  public void append(List<Change> changes) {
    try (var rows = new Batch(database.connection(), INSERT)) {
      for (var change : changes) {
        var key = database.keys().next();
        rows.add(row -> bind(row, key, change));
      }
    }
  }

  @Override
  public Page<Listed> list(long employerKey, Search search, Sort sort, Page.Wanted wanted) {
    var query =
        AccountChangeSearch.of(employerKey, search, sort, null, wanted.size(), wanted.offset());
    return new Page<>(listed(query), wanted.number(), wanted.size(), mapper.count(query));
  }

  @Override
  public List<Listed> behind(long employerKey, Search search, @Nullable Place last, int most) {
    return listed(AccountChangeSearch.of(employerKey, search, Sort.NEWEST_FIRST, last, most, 0));
  }

  private List<Listed> listed(AccountChangeSearch query) {
    return mapper.list(query).stream().map(row -> row.listed(cipher)).toList();
  }

  private static void bind(PreparedStatement row, long key, Change change) throws SQLException {
    var serial = change.serial();
    row.setLong(1, key);
    row.setLong(2, change.employerKey());
    row.setString(3, change.account().text());
    row.setString(4, change.kind().name());
    row.setLong(5, change.baseYuan());
    row.setInt(6, change.employerRateBp());
    row.setInt(7, change.personalRateBp());
    row.setLong(8, change.employerPart().fen());
    row.setLong(9, change.personalPart().fen());
    row.setInt(10, yyyymm(change.effective()));
    row.setObject(11, change.on());
    row.setString(12, change.reason());
    row.setString(13, serial == null ? null : serial.text());
    row.setString(14, change.by());
    row.setObject(15, change.at().atOffset(ZoneOffset.UTC));
  }
}
