package org.gongji.persistence.contributor;

import java.time.LocalDate;
import org.gongji.application.contributor.change.AccountChanges.Kind;
import org.gongji.application.contributor.change.AccountChanges.Search;
import org.gongji.application.contributor.change.AccountChanges.Sort;
import org.gongji.application.listing.Place;
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
    Sort sort,
    int size,
    long offset) {

  static AccountChangeSearch of(
      long employerId, Search search, Sort sort, @Nullable Place last, int size, long offset) {
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
        sort,
        size,
        offset);
  }

  /** What stands behind {@code order by}, a text of this class alone. */
  String order() {
    var direction = sort.descending() ? " desc" : "";
    var newestFirst = "c.business_date desc, c.account_change_id desc";
    return switch (sort.by()) {
      case DATE -> "c.business_date" + direction + ", c.account_change_id" + direction;
      case NUMBER -> "a.account_number" + direction + ", " + newestFirst;
      case NAME -> "a.name_initials" + direction + ", a.name" + direction + ", " + newestFirst;
      case BASE -> "c.base_yuan" + direction + ", " + newestFirst;
      case EFFECTIVE -> "c.effective_yyyymm" + direction + ", " + newestFirst;
    };
  }
}
