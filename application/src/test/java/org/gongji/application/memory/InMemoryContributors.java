package org.gongji.application.memory;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.contributor.Account;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.department.Department;
import org.gongji.application.memory.Tables.AccountRow;
import org.gongji.application.memory.Tables.AssignmentKey;
import org.gongji.application.memory.Tables.DepartmentRow;
import org.gongji.application.memory.Tables.TermsRow;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.ResidentId;
import org.gongji.domain.ledger.LedgerAccountKind;
import org.gongji.domain.ledger.Posting.LedgerAccount;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;

/** Contributors in memory. */
public final class InMemoryContributors implements Contributors {

  private static final Comparator<Listed> BY_NUMBER =
      Comparator.comparing(listed -> listed.number().text());

  private final InMemoryTransactions database;

  InMemoryContributors(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void open(long employerKey, List<Opening> openings) {
    var tables = database.tables();
    var taken = new HashSet<String>();
    tables.accounts.values().forEach(row -> taken.addAll(identities(row.opening())));
    for (var opening : openings) {
      if (!Collections.disjoint(taken, identities(opening))) {
        throw new Transactions.Conflict(new IllegalStateException("Taken: " + opening));
      }
      taken.addAll(identities(opening));
      var key = database.nextKey();
      tables.accounts.put(key, new AccountRow(key, opening, null));
      tables.terms.add(new TermsRow(key, employerKey, opening.terms()));
    }
  }

  /** What nobody else may have; account numbers and certificates cannot be taken for each other. */
  private static Set<String> identities(Opening opening) {
    return Set.of(
        "account " + opening.number().text(), "certificate " + normalised(opening.certificate()));
  }

  @Override
  public void change(List<Change> changes) {
    changes.forEach(this::change);
  }

  /** What was to count from later months is written over, row by row, and stays in the history. */
  private void change(Change change) {
    var tables = database.tables();
    var terms = change.terms();
    var later = tables.terms.stream()
        .filter(row -> row.accountKey() == change.accountKey())
        .map(row -> row.terms().effective())
        .filter(month -> month.isAfter(terms.effective()));
    Stream.concat(Stream.of(terms.effective()), later.sorted().distinct())
        .map(month -> from(month, terms))
        .map(from -> new TermsRow(change.accountKey(), change.employerKey(), from))
        .toList()
        .forEach(tables.terms::add);
  }

  private static Terms from(YearMonth month, Terms terms) {
    return new Terms(
        month,
        terms.status(),
        terms.standing(),
        terms.baseYuan(),
        terms.employerRateBp(),
        terms.personalRateBp());
  }

  @Override
  public Map<AccountNumber, Account> accounts(Collection<AccountNumber> numbers) {
    var tables = database.tables();
    var asked = Set.copyOf(numbers);
    var newest = tables.newest();
    var balances = InMemoryLedgerBook.personalBalances(tables);
    return tables.accounts.values().stream()
        .filter(row -> asked.contains(row.opening().number()))
        .map(row -> account(row, Objects.requireNonNull(newest.get(row.key())), balances))
        .collect(Collectors.toMap(Account::number, Function.identity()));
  }

  private Account account(AccountRow row, TermsRow newest, Map<String, Money> balances) {
    var opening = row.opening();
    var certificate = normalised(opening.certificate());
    return new Account(
        row.key(),
        opening.number(),
        opening.name(),
        opening.certificateType(),
        certificate,
        masked(certificate),
        opening.onEstablishment(),
        newest.employerKey(),
        database.tables().employer(newest.employerKey()).opening().number(),
        newest.terms(),
        balances.getOrDefault(opening.number().text(), Money.ZERO));
  }

  @Override
  public Map<String, AccountNumber> known(Collection<String> certificates) {
    var numbers = database.tables().accounts.values().stream()
        .map(AccountRow::opening)
        .collect(Collectors.toMap(opening -> normalised(opening.certificate()), Opening::number));
    return certificates.stream()
        .distinct()
        .filter(given -> numbers.containsKey(normalised(given)))
        .collect(Collectors.toMap(Function.identity(), given -> numbers.get(normalised(given))));
  }

  @Override
  public List<Terms> terms(long employerKey, AccountNumber number) {
    var byMonth = new TreeMap<YearMonth, TermsRow>(Comparator.reverseOrder());
    database.tables().terms.stream()
        .filter(row ->
            database.tables().account(row.accountKey()).opening().number().equals(number))
        .forEach(row -> byMonth.put(row.terms().effective(), row));
    return byMonth.values().stream()
        .filter(row -> row.employerKey() == employerKey)
        .map(TermsRow::terms)
        .toList();
  }

  @Override
  public Map<AccountStatus, Long> headcount(long employerKey, LocalDate on) {
    return standing(employerKey, on)
        .collect(Collectors.groupingBy(row -> row.terms().status(), Collectors.counting()));
  }

  @Override
  public Page<Listed> list(
      long employerKey, LocalDate on, Search search, Sort sort, Page.Wanted wanted) {
    var order = order(sort.by()).thenComparing(BY_NUMBER);
    var found = found(employerKey, on, search)
        .sorted(sort.descending() ? order.reversed() : order)
        .toList();
    return Paging.of(found, wanted);
  }

  @Override
  public List<Listed> behind(
      long employerKey, LocalDate on, Search search, @Nullable AccountNumber last, int most) {
    return found(employerKey, on, search)
        .sorted(BY_NUMBER)
        .filter(listed -> last == null || listed.number().text().compareTo(last.text()) > 0)
        .limit(most)
        .toList();
  }

  private Stream<Listed> found(long employerKey, LocalDate on, Search search) {
    var text = search.text();
    return standing(employerKey, on)
        .filter(row -> search.status() == null || row.terms().status() == search.status())
        .filter(row -> in(search.departments(), row))
        .map(this::listed)
        .filter(listed -> search.isNumber()
            ? listed.number().text().equals(text)
            : listed.name().contains(text)
                || Initials.of(listed.name()).startsWith(text.toLowerCase(Locale.ROOT)));
  }

  private boolean in(@Nullable Set<Long> departments, TermsRow row) {
    var own = department(row).map(Department::key);
    return departments == null
        || (departments.isEmpty()
            ? own.isEmpty()
            : own.filter(departments::contains).isPresent());
  }

  private Optional<Department> department(TermsRow row) {
    var tables = database.tables();
    return Optional.ofNullable(
            tables.assignments.get(new AssignmentKey(row.employerKey(), row.accountKey())))
        .map(tables.departments::get)
        .map(DepartmentRow::department);
  }

  private static Comparator<Listed> order(Order by) {
    return switch (by) {
      case NUMBER -> BY_NUMBER;
      case NAME ->
        Comparator.comparing((Listed listed) -> Initials.of(listed.name()))
            .thenComparing(Listed::name);
      case BASE -> Comparator.comparing(Listed::baseYuan);
      case BALANCE -> Comparator.comparing((Listed listed) -> listed.balance().fen());
      case OPENED -> Comparator.comparing(Listed::openedOn);
      case PAID_THROUGH ->
        Comparator.comparing(Listed::paidThrough, Comparator.nullsFirst(Comparator.naturalOrder()));
    };
  }

  private Stream<TermsRow> standing(long employerKey, LocalDate on) {
    return database.tables().standing(employerKey, YearMonth.from(on));
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
        masked(normalised(opening.certificate())),
        terms.status(),
        terms.baseYuan(),
        terms.employerRateBp(),
        terms.personalRateBp(),
        opening.openedOn(),
        opening.particulars().bankName(),
        maskedIfAny(opening.particulars().bankAccount()),
        InMemoryLedgerBook.balance(database.tables(), personal),
        account.paidThrough(),
        department(row).map(Department::name).orElse(""));
  }

  /** 15 digits become the same person's 18. */
  static String normalised(String certificate) {
    return ResidentId.decide(certificate)
        .fold(ResidentId::text, rejections -> certificate.strip().toUpperCase(Locale.ROOT));
  }

  private static String maskedIfAny(String number) {
    return number.isEmpty() ? "" : masked(number);
  }

  static String masked(String certificate) {
    var hidden = certificate.length() - 8;
    return hidden <= 0
        ? "*".repeat(certificate.length())
        : certificate.substring(0, 4) + "*".repeat(hidden) + certificate.substring(hidden + 4);
  }
}
