package org.gongji.persistence.contributor;

import java.time.LocalDate;
import org.gongji.application.contributor.change.AccountChanges.Kind;
import org.gongji.application.contributor.change.AccountChanges.Place;
import org.gongji.application.contributor.change.AccountChanges.Search;
import org.jspecify.annotations.Nullable;

/** Which changes a list wants; as {@link AccountSearch}. */
record AccountChangeSearch(
    long employerId,
    String search,
    @Nullable String pattern,
    @Nullable String initials,
    @Nullable Kind kind,
    LocalDate from,
    LocalDate to,
    @Nullable LocalDate lastOn,
    long lastKey,
    int size,
    long offset) {

  static AccountChangeSearch of(
      long employerId, Search search, @Nullable Place last, int size, long offset) {
    return new AccountChangeSearch(
        employerId,
        search.text(),
        AccountSearch.pattern(search.text()),
        AccountSearch.initials(search.text()),
        search.kind(),
        search.from(),
        search.to(),
        last == null ? null : last.on(),
        last == null ? 0 : last.key(),
        size,
        offset);
  }
}
