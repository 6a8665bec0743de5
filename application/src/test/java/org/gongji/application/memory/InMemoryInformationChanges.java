package org.gongji.application.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.gongji.application.information.InformationChanges;
import org.gongji.application.listing.Place;
import org.gongji.application.operation.Page;
import org.jspecify.annotations.Nullable;

/** The history of information in memory. */
final class InMemoryInformationChanges implements InformationChanges {

  private final InMemoryTransactions database;

  InMemoryInformationChanges(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void append(List<Change> changes) {
    database.tables().changes.addAll(changes);
  }

  @Override
  public Page<Listed> list(Sought sought, Page.Wanted wanted) {
    return Paging.of(found(sought), wanted);
  }

  @Override
  public List<Listed> behind(Sought sought, @Nullable Place last, int most) {
    return Paging.behind(found(sought), Listed::place, last, most);
  }

  private List<Listed> found(Sought sought) {
    var changes = database.tables().changes;
    return IntStream.range(0, changes.size())
        .mapToObj(at -> listed(at, changes.get(at)))
        .filter(listed -> listed.change().about().employerKey() == sought.employerKey())
        .filter(listed -> listed.change().about().accountKey() != null == sought.ofContributors())
        .filter(listed -> !listed.place().on().isBefore(sought.from()))
        .filter(listed -> !listed.place().on().isAfter(sought.to()))
        .filter(listed -> fits(listed, sought.search()))
        .sorted(Comparator.comparing((Listed listed) -> listed.place().on())
            .thenComparing(listed -> listed.place().key())
            .reversed())
        .toList();
  }

  private static boolean fits(Listed listed, String search) {
    return search.isEmpty()
        || (listed.account() != null
            && (listed.account().text().equals(search)
                || listed.name().contains(search)
                || Initials.of(listed.name()).startsWith(search.toLowerCase(Locale.ROOT))));
  }

  private Listed listed(int at, Change change) {
    var place = new Place(change.by().on(), at);
    var account = change.about().accountKey();
    if (account == null) {
      return new Listed(place, change, null, "");
    }
    var opening = database.tables().account(account).opening();
    return new Listed(place, change, opening.number(), opening.name());
  }
}
