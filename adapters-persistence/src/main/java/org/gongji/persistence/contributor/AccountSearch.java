package org.gongji.persistence.contributor;

import java.time.YearMonth;
import java.util.Locale;
import org.gongji.application.contributor.Contributors.Search;
import org.gongji.application.contributor.Contributors.Sort;
import org.gongji.application.operation.Page;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.identifier.AccountNumber;
import org.jspecify.annotations.Nullable;

/**
 * Which contributors a list wants; the pattern and the initials are of a {@code like}, null for all.
 *
 * @param departments the keys of departments; none are those who have no department, null all
 * @param order what stands behind {@code order by}, one of the texts here
 * @param last the number behind which to begin, null at the beginning
 */
@SuppressWarnings("ArrayRecordComponent") // bound as an array, never compared
record AccountSearch(
    long employerId,
    YearMonth month,
    String search,
    @Nullable String pattern,
    @Nullable String initials,
    @Nullable AccountStatus status,
    Long @Nullable [] departments,
    String order,
    @Nullable AccountNumber last,
    int size,
    long offset) {

  private static final String NUMBER = "a.account_number";

  static AccountSearch page(
      long employerId, YearMonth month, Search search, Sort sort, Page.Wanted wanted) {
    return of(employerId, month, search, order(sort), null, wanted.size(), wanted.offset());
  }

  static AccountSearch behind(
      long employerId, YearMonth month, Search search, @Nullable AccountNumber last, int most) {
    return of(employerId, month, search, NUMBER, last, most, 0);
  }

  private static AccountSearch of(
      long employerId,
      YearMonth month,
      Search search,
      String order,
      @Nullable AccountNumber last,
      int size,
      long offset) {
    return new AccountSearch(
        employerId,
        month,
        search.text(),
        pattern(search.text()),
        initials(search.text()),
        search.status(),
        departments(search),
        order,
        last,
        size,
        offset);
  }

  private static Long @Nullable [] departments(Search search) {
    var keys = search.departments();
    return keys == null ? null : keys.toArray(Long[]::new);
  }

  /** Anywhere in a name; null for all names. */
  static @Nullable String pattern(String text) {
    return text.isEmpty() ? null : "%" + plain(text) + "%";
  }

  /** At the beginning of initials; null for all. */
  static @Nullable String initials(String text) {
    return text.isEmpty() ? null : plain(text).toLowerCase(Locale.ROOT) + "%";
  }

  private static String plain(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }

  private static String order(Sort sort) {
    var direction = sort.descending() ? " desc" : "";
    return switch (sort.by()) {
      case NUMBER -> NUMBER + direction;
      case NAME -> "a.name_initials" + direction + ", a.name" + direction + ", " + NUMBER;
      case BASE -> "t.base_yuan" + direction + ", " + NUMBER;
      case BALANCE -> "l.balance_fen" + direction + ", " + NUMBER;
      case OPENED -> "a.opened_on" + direction + ", " + NUMBER;
      case PAID_THROUGH -> "coalesce(l.paid_through_yyyymm, 0)" + direction + ", " + NUMBER;
    };
  }
}
