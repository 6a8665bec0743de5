package org.gongji.application.memory;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.memory.Tables.AccountRow;
import org.gongji.application.memory.Tables.TermsRow;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.ledger.LedgerAccountKind;
import org.gongji.domain.ledger.Posting.LedgerAccount;
import org.jspecify.annotations.Nullable;

/** Contributors in memory. */
public final class InMemoryContributors implements Contributors {

  private final InMemoryTransactions database;

  InMemoryContributors(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void open(long employerKey, List<Opening> openings) {
    openings.forEach(opening -> open(employerKey, opening));
  }

  private void open(long employerKey, Opening opening) {
    var tables = database.tables();
    if (tables.accounts.values().stream().anyMatch(row -> collides(row.opening(), opening))) {
      throw new Transactions.Conflict(new IllegalStateException("Taken: " + opening));
    }
    var key = database.nextKey();
    tables.accounts.put(key, new AccountRow(key, opening, null));
    tables.terms.add(new TermsRow(key, employerKey, opening.terms()));
  }

  private static boolean collides(Opening one, Opening other) {
    return one.number().equals(other.number()) || one.residentId().equals(other.residentId());
  }

  @Override
  public void append(long employerKey, AccountNumber account, Terms terms) {
    var key = database.tables().accounts.values().stream()
        .filter(row -> row.opening().number().equals(account))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No account " + account))
        .key();
    database.tables().terms.add(new TermsRow(key, employerKey, terms));
  }

  @Override
  public Map<AccountStatus, Long> headcount(long employerKey, LocalDate on) {
    return standing(employerKey, on)
        .collect(Collectors.groupingBy(row -> row.terms().status(), Collectors.counting()));
  }

  @Override
  public Page<Listed> list(
      long employerKey,
      LocalDate on,
      String search,
      @Nullable AccountStatus status,
      Page.Wanted wanted) {
    var found = standing(employerKey, on)
        .filter(row -> status == null || row.terms().status() == status)
        .map(this::listed)
        .filter(listed -> listed.number().text().equals(search) || listed.name().contains(search))
        .sorted(Comparator.comparing(listed -> listed.number().text()))
        .toList();
    return Paging.of(found, wanted);
  }

  private Stream<TermsRow> standing(long employerKey, LocalDate on) {
    var tables = database.tables();
    return tables.accounts.keySet().stream()
        .flatMap(key -> tables.inForce(key, YearMonth.from(on)).stream())
        .filter(row -> row.employerKey() == employerKey);
  }

  private Listed listed(TermsRow row) {
    var account = database.tables().account(row.accountKey());
    var opening = account.opening();
    var terms = row.terms();
    var personal =
        new LedgerAccount(LedgerAccountKind.PERSONAL, opening.number().text());
    return new Listed(
        opening.number(),
        opening.name(),
        masked(opening.residentId()),
        terms.status(),
        terms.baseYuan(),
        terms.employerRateBp(),
        terms.personalRateBp(),
        opening.openedOn(),
        InMemoryLedgerBook.balance(database.tables(), personal),
        account.paidThrough());
  }

  private static String masked(String residentId) {
    return residentId.substring(0, 6) + "********" + residentId.substring(14);
  }
}
