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

  private static final String NEWEST_FIRST =
      "x.business_date desc, x.posting_id desc, x.for_yyyymm desc";

  private final PersonalEntryMapper mapper;

  @Inject
  public MyBatisPersonalEntries(Database database) {
    this.mapper = database.mapper(PersonalEntryMapper.class);
  }

  @Override
  public Page<Entry> list(long employerKey, AccountNumber account, Sort sort, Page.Wanted wanted) {
    return new Page<>(
        entries(employerKey, account, null, order(sort), wanted.size(), wanted.offset()),
        wanted.number(),
        wanted.size(),
        mapper.count(employerKey, account));
  }

  private static String order(Sort sort) {
    var direction = sort.descending() ? " desc" : "";
    return switch (sort.by()) {
      case DATE -> sort.descending() ? NEWEST_FIRST : NEWEST_FIRST.replace(" desc", "");
      case MONTH -> "x.for_yyyymm" + direction + ", " + NEWEST_FIRST;
      case AMOUNT -> "x.amount_fen" + direction + ", " + NEWEST_FIRST;
    };
  }

  @Override
  public List<Entry> behind(
      long employerKey, AccountNumber account, @Nullable Place last, int most) {
    return entries(employerKey, account, last, NEWEST_FIRST, most, 0);
  }

  private List<Entry> entries(
      long employerKey,
      AccountNumber account,
      @Nullable Place last,
      String order,
      int most,
      long offset) {
    return mapper.list(employerKey, account, last, order, most, offset).stream()
        .map(Row::entry)
        .toList();
  }
}
