package org.gongji.persistence.ledger;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.ledger.PersonalEntries;
import org.gongji.application.operation.Page;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.persistence.Database;
import org.gongji.persistence.ledger.PersonalEntryMapper.Row;
import org.jspecify.annotations.Nullable;

/** Persons' entries as the books have them. */
public final class MyBatisPersonalEntries implements PersonalEntries {

  private final PersonalEntryMapper mapper;

  @Inject
  public MyBatisPersonalEntries(Database database) {
    this.mapper = database.mapper(PersonalEntryMapper.class);
  }

  @Override
  public Page<Entry> list(long employerKey, AccountNumber account, Page.Wanted wanted) {
    return new Page<>(
        entries(employerKey, account, null, wanted.size(), wanted.offset()),
        wanted.number(),
        wanted.size(),
        mapper.count(employerKey, account));
  }

  @Override
  public List<Entry> behind(
      long employerKey, AccountNumber account, @Nullable Place last, int most) {
    return entries(employerKey, account, last, most, 0);
  }

  private List<Entry> entries(
      long employerKey, AccountNumber account, @Nullable Place last, int most, long offset) {
    return mapper.list(employerKey, account, last, most, offset).stream()
        .map(Row::entry)
        .toList();
  }
}
