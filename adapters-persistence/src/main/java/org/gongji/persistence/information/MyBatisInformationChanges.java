package org.gongji.persistence.information;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.gongji.application.information.InformationChanges;
import org.gongji.application.listing.Place;
import org.gongji.application.operation.Page;
import org.gongji.persistence.Batch;
import org.gongji.persistence.Database;
import org.gongji.persistence.column.ColumnCipher;
import org.gongji.persistence.column.InstantColumn;
import org.jspecify.annotations.Nullable;

/** The history of what is kept, sensitive values encrypted. */
public final class MyBatisInformationChanges implements InformationChanges {

  private static final String INSERT = """
      insert into information_change (
        change_id, employer_id, account_id, item, value_before, value_after, key_version,
        changed_by, changed_by_name, business_date, changed_at, serial)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final Database database;
  private final ChangeMapper mapper;
  private final ColumnCipher cipher;

  @Inject
  public MyBatisInformationChanges(Database database, ColumnCipher cipher) {
    this.database = database;
    this.mapper = database.mapper(ChangeMapper.class);
    this.cipher = cipher;
  }

  @Override
  public void append(List<Change> changes) {
    try (var rows = new Batch(database.connection(), INSERT)) {
      for (var change : changes) {
        rows.add(row -> bind(row, database.keys().next(), change));
      }
    }
  }

  @Override
  public Page<Listed> list(Sought sought, Page.Wanted wanted) {
    var search = ChangeSearch.of(sought, null, wanted.size(), wanted.offset());
    return new Page<>(listed(search), wanted.number(), wanted.size(), mapper.count(search));
  }

  @Override
  public List<Listed> behind(Sought sought, @Nullable Place last, int most) {
    return listed(ChangeSearch.of(sought, last, most, 0));
  }

  private List<Listed> listed(ChangeSearch search) {
    return mapper.list(search).stream().map(row -> row.listed(cipher)).toList();
  }

  private void bind(PreparedStatement row, long key, Change change) throws SQLException {
    var by = change.by();
    row.setLong(1, key);
    row.setLong(2, change.about().employerKey());
    row.setObject(3, change.about().accountKey(), Types.BIGINT);
    row.setString(4, change.item());
    row.setString(5, kept(change, change.before(), ChangeRow.place(ChangeRow.BEFORE, key)));
    row.setString(6, kept(change, change.after(), ChangeRow.place(ChangeRow.AFTER, key)));
    row.setObject(7, change.sensitive() ? cipher.version() : null, Types.INTEGER);
    row.setString(8, by.login());
    row.setString(9, by.name());
    row.setObject(10, by.on());
    row.setObject(11, InstantColumn.utc(by.at()));
    row.setString(12, by.serial() == null ? null : by.serial().text());
  }

  private String kept(Change change, String value, String place) {
    return change.sensitive() ? cipher.encrypt(value, place) : value;
  }
}
