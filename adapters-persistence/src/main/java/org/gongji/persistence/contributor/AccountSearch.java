package org.gongji.persistence.contributor;

import java.time.YearMonth;
import java.util.Locale;
import org.gongji.application.operation.Page;
import org.gongji.domain.contribution.AccountStatus;
import org.jspecify.annotations.Nullable;

/** Which contributors a list wants; the pattern and the initials are of a {@code
 * like}, null for all. */
record AccountSearch(
    long employerId,
    YearMonth month,
    String search,
    @Nullable String pattern,
    @Nullable String initials,
    @Nullable AccountStatus status,
    int size,
    long offset) {

  static AccountSearch of(
      long employerId,
      YearMonth month,
      String search,
      @Nullable AccountStatus status,
      Page.Wanted wanted) {
    var plain = search.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    var all = search.isEmpty();
    return new AccountSearch(
        employerId,
        month,
        search,
        all ? null : "%" + plain + "%",
        all ? null : plain.toLowerCase(Locale.ROOT) + "%",
        status,
        wanted.size(),
        wanted.offset());
  }
}
