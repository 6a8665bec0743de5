package org.gongji.application.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongji.application.contributor.change.AccountChanges;
import org.gongji.application.listing.Place;
import org.gongji.application.memory.Tables.ChangeRow;
import org.gongji.application.operation.Page;
import org.jspecify.annotations.Nullable;

/** What happened to accounts, in memory. */
public final class InMemoryAccountChanges implements AccountChanges {

  private static final Comparator<Place> OLDEST_FIRST =
      Comparator.comparing(Place::on).thenComparing(Place::key);

  private final InMemoryTransactions database;

  InMemoryAccountChanges(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void append(List<Change> changes) {
    changes.forEach(
        change -> database.tables().accountChanges.add(new ChangeRow(database.nextKey(), change)));
  }

  @Override
  public Page<Listed> list(long employerKey, Search search, Sort sort, Page.Wanted wanted) {
    var order = order(sort.by());
    var found = found(employerKey, search)
        .sorted((sort.descending() ? order.reversed() : order)
            .thenComparing(Listed::place, OLDEST_FIRST.reversed()));
    return Paging.of(found.toList(), wanted);
  }

  private static Comparator<Listed> order(Order by) {
    return switch (by) {
      case DATE -> Comparator.comparing(Listed::place, OLDEST_FIRST);
      case NUMBER -> Comparator.comparing(each -> each.change().account().text());
      case NAME ->
        Comparator.comparing((Listed each) -> Initials.of(each.name())).thenComparing(Listed::name);
      case BASE -> Comparator.comparing(each -> each.change().baseYuan());
      case EFFECTIVE -> Comparator.comparing(each -> each.change().effective());
    };
  }

  @Override
  public List<Listed> behind(long employerKey, Search search, @Nullable Place last, int most) {
    return found(employerKey, search)
        .filter(each -> last == null || OLDEST_FIRST.compare(each.place(), last) < 0)
        .limit(most)
        .toList();
  }

  private Stream<Listed> found(long employerKey, Search search) {
    var text = search.text();
    return database.tables().accountChanges.stream()
        .filter(row -> row.change().employerKey() == employerKey)
        .filter(row -> search.kind() == null || row.change().kind() == search.kind())
        .filter(row ->
            !row.change().on().isBefore(search.from()) && !row.change().on().isAfter(search.to()))
        .map(this::listed)
        .filter(each -> each.change().account().text().equals(text)
            || each.name().contains(text)
            || Initials.of(each.name()).startsWith(text.toLowerCase(Locale.ROOT)))
        .sorted(Comparator.comparing(Listed::place, OLDEST_FIRST.reversed()));
  }

  private Listed listed(ChangeRow row) {
    var opening = database.tables().accounts.values().stream()
        .map(Tables.AccountRow::opening)
        .filter(each -> Objects.equals(each.number(), row.change().account()))
        .findFirst()
        .orElseThrow();
    return new Listed(
        new Place(row.change().on(), row.key()),
        opening.name(),
        InMemoryContributors.masked(InMemoryContributors.normalised(opening.certificate())),
        row.change());
  }
}
