package org.gongji.application.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.gongji.application.ledger.PersonalEntries;
import org.gongji.application.memory.Tables.EntryRow;
import org.gongji.application.operation.Page;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.ledger.LedgerAccountKind;
import org.gongji.domain.ledger.Posting.LedgerAccount;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;

/** Persons' entries in memory. */
public final class InMemoryPersonalEntries implements PersonalEntries {

  private static final Comparator<Place> OLDEST_FIRST =
      Comparator.comparing(Place::on).thenComparing(Place::postingKey).thenComparing(Place::month);

  private final InMemoryTransactions database;

  InMemoryPersonalEntries(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public Page<Entry> list(long employerKey, AccountNumber account, Sort sort, Page.Wanted wanted) {
    var order = order(sort.by());
    return Paging.of(
        entries(employerKey, account).stream()
            .sorted((sort.descending() ? order.reversed() : order)
                .thenComparing(Entry::place, OLDEST_FIRST.reversed()))
            .toList(),
        wanted);
  }

  private static Comparator<Entry> order(Order by) {
    return switch (by) {
      case DATE -> Comparator.comparing(Entry::place, OLDEST_FIRST);
      case MONTH -> Comparator.comparing(entry -> entry.place().month());
      case AMOUNT -> Comparator.comparing(entry -> entry.amount().fen());
    };
  }

  @Override
  public List<Entry> behind(
      long employerKey, AccountNumber account, @Nullable Place last, int most) {
    return entries(employerKey, account).stream()
        .filter(entry -> last == null || OLDEST_FIRST.compare(entry.place(), last) < 0)
        .limit(most)
        .toList();
  }

  private List<Entry> entries(long employerKey, AccountNumber account) {
    var owner = new LedgerAccount(LedgerAccountKind.PERSONAL, account.text());
    var rows = database.tables().entries.stream()
        .filter(row -> row.entry().account().equals(owner))
        .sorted(Comparator.comparing(InMemoryPersonalEntries::place, OLDEST_FIRST))
        .toList();
    var entries = new ArrayList<Entry>();
    for (var row : rows) {
      if (row.employerKey() == employerKey) {
        entries.add(new Entry(
            place(row),
            row.source().kind(),
            row.dates().valueDate(),
            row.entry().amount(),
            balance(rows, place(row)),
            row.source().serial()));
      }
    }
    Collections.reverse(entries);
    return entries;
  }

  private static Money balance(List<EntryRow> rows, Place through) {
    return rows.stream()
        .filter(row -> OLDEST_FIRST.compare(place(row), through) <= 0)
        .map(row -> row.entry().amount())
        .reduce(Money.ZERO, Money::plus);
  }

  private static Place place(EntryRow row) {
    return new Place(row.dates().businessDate(), row.postingKey(), row.month());
  }
}
