package org.gongji.persistence.information;

import java.time.LocalDate;
import java.util.Locale;
import org.gongji.application.information.InformationChanges.Sought;
import org.gongji.application.listing.Place;
import org.jspecify.annotations.Nullable;

/** Which changes a list wants; the pattern and the initials are of a {@code like}, null for all. */
record ChangeSearch(
    long employerId,
    boolean ofContributors,
    String search,
    @Nullable String pattern,
    @Nullable String initials,
    LocalDate from,
    LocalDate to,
    @Nullable Place last,
    int size,
    long offset) {

  static ChangeSearch of(Sought sought, @Nullable Place last, int size, long offset) {
    var plain = sought.search().replace("!", "!!").replace("%", "!%").replace("_", "!_");
    var all = plain.isEmpty();
    return new ChangeSearch(
        sought.employerKey(),
        sought.ofContributors(),
        sought.search(),
        all ? null : "%" + plain + "%",
        all ? null : plain.toLowerCase(Locale.ROOT) + "%",
        sought.from(),
        sought.to(),
        last,
        size,
        offset);
  }
}
