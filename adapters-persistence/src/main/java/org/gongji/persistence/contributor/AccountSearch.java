package org.gongji.persistence.contributor;

import java.time.YearMonth;
import org.gongji.domain.contribution.AccountStatus;
import org.jspecify.annotations.Nullable;

/** Which contributors a list wants; the pattern is of a {@code like}, null for all. */
record AccountSearch(
    long employerId,
    YearMonth month,
    String search,
    @Nullable String pattern,
    @Nullable AccountStatus status,
    int size,
    long offset) {

  static @Nullable String pattern(String search) {
    return search.isEmpty()
        ? null
        : "%" + search.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
