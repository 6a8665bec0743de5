package org.gongji.persistence.contributor;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gongji.application.contributor.Contributors.Order;
import org.gongji.application.contributor.Contributors.Search;
import org.gongji.application.contributor.Contributors.Sort;
import org.gongji.application.operation.Page;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.persistence.Nearer;
import org.jspecify.annotations.Nullable;

/**
 * Which contributors a list wants; number, pattern and initials are null for all.
 *
 * @param number the account number that a text of digits is
 * @param pattern what names are like
 * @param initials what initials are like
 * @param departments the keys of departments; none are those who have no department, null all
 * @param sort in which order
 * @param rows which of them
 * @param last the number behind which to begin, null at the beginning
 */
@SuppressWarnings("ArrayRecordComponent") // bound as an array, never compared
record AccountSearch(
    long employerId,
    YearMonth month,
    @Nullable String number,
    @Nullable String pattern,
    @Nullable String initials,
    @Nullable AccountStatus status,
    Long @Nullable [] departments,
    Sort sort,
    Nearer rows,
    @Nullable AccountNumber last) {

  static AccountSearch all(long employerId, YearMonth month, Search search, Sort sort) {
    var text = search.text();
    var digits = search.isNumber();
    return new AccountSearch(
        employerId,
        month,
        digits ? text : null,
        digits ? null : pattern(text),
        digits ? null : initials(text),
        search.status(),
        departments(search),
        sort,
        new Nearer(false, 0, 0),
        null);
  }

  static AccountSearch behind(
      long employerId, YearMonth month, Search search, @Nullable AccountNumber last, int most) {
    return all(employerId, month, search, Sort.BY_NUMBER).part(new Nearer(false, most, 0), last);
  }

  /** A page of so many rows. */
  AccountSearch page(Page.Wanted wanted, long total) {
    return part(Nearer.of(wanted, total), null);
  }

  private AccountSearch part(Nearer part, @Nullable AccountNumber after) {
    return new AccountSearch(
        employerId, month, number, pattern, initials, status, departments, sort, part, after);
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

  /** Whether the order is by what the books say and no index knows. */
  boolean ofBooks() {
    return sort.by() == Order.BALANCE || sort.by() == Order.PAID_THROUGH;
  }

  /** How the part is found: what stands behind {@code order by}, a text of this class alone. */
  String found() {
    return order(rows.fromEnd() != sort.descending());
  }

  /** How its rows are put. */
  String order() {
    return order(sort.descending());
  }

  private String order(boolean descending) {
    var columns = switch (sort.by()) {
      case NUMBER -> List.<String>of();
      case NAME -> List.of("s.name_initials", "s.name");
      case BASE -> List.of("s.base_yuan");
      case BALANCE -> List.of("l.balance_fen");
      case OPENED -> List.of("s.opened_on");
      case PAID_THROUGH -> List.of("coalesce(l.paid_through_yyyymm, 0)");
    };
    var direction = descending ? " desc" : "";
    return columns.stream()
        .map(column -> column + direction + ", ")
        .collect(Collectors.joining("", "", "s.account_number" + direction));
  }
}
