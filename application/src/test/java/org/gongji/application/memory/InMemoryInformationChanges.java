package org.gongji.application.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.gongji.application.information.InformationChanges;
import org.gongji.application.operation.Page;

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
    var newestFirst = new ArrayList<>(database.tables().changes);
    Collections.reverse(newestFirst);
    return Paging.of(
        newestFirst.stream()
            .filter(change -> change.about().employerKey() == sought.employerKey())
            .filter(change -> change.about().accountKey() != null == sought.ofContributors())
            .filter(change -> !change.by().on().isBefore(sought.from()))
            .filter(change -> !change.by().on().isAfter(sought.to()))
            .map(this::listed)
            .filter(listed -> fits(listed, sought.search()))
            .sorted(Comparator.comparing((Listed listed) -> listed.change().by().on())
                .thenComparing(listed -> listed.change().by().at())
                .reversed())
            .toList(),
        wanted);
  }

  private static boolean fits(Listed listed, String search) {
    return search.isEmpty()
        || (listed.account() != null
            && (listed.account().text().equals(search)
                || listed.name().contains(search)
                || Initials.of(listed.name()).startsWith(search.toLowerCase(Locale.ROOT))));
  }

  private Listed listed(Change change) {
    var account = change.about().accountKey();
    if (account == null) {
      return new Listed(change, null, "");
    }
    var opening = database.tables().account(account).opening();
    return new Listed(change, opening.number(), opening.name());
  }
}
