package org.gongji.application.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.filing.Entry;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.FilingState;
import org.gongji.application.filing.Filings;
import org.gongji.application.memory.Tables.HandRow;
import org.gongji.application.memory.Tables.StepRow;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.filing.Claim;
import org.gongji.domain.filing.Claim.Fact;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;

/** Filings in memory. */
public final class InMemoryFilings implements Filings {

  private static final Comparator<Filing> NEWEST_FIRST =
      Comparator.comparing(Filing::openedAt).thenComparing(Filing::key).reversed();
  private static final Comparator<Filing> OLDEST_FIRST = Comparator.comparing(
          Filing::submittedAt, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
      .thenComparing(Filing::key);

  private static final Set<FilingState> UNFINISHED =
      Set.of(FilingState.DRAFT, FilingState.SUBMITTED, FilingState.RETURNED);

  private final InMemoryTransactions database;

  InMemoryFilings(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public Filing open(Opening opening) {
    var tables = database.tables();
    if (tables.filings.values().stream()
        .anyMatch(row -> row.opening().serial().equals(opening.serial()))) {
      throw new Transactions.Conflict(new IllegalStateException("Taken: " + opening.serial()));
    }
    var row = FilingRow.begun(database.nextKey(), opening);
    tables.filings.put(row.key(), row);
    return filing(row);
  }

  @Override
  public Optional<Filing> find(long employerKey, BusinessSerial serial) {
    return all()
        .filter(filing -> filing.employerKey() == employerKey && filing.serial().equals(serial))
        .findFirst();
  }

  @Override
  public Optional<Filing> lock(long employerKey, BusinessSerial serial) {
    return find(employerKey, serial);
  }

  @Override
  public List<Filing> about(long employerKey, AccountNumber account) {
    return all()
        .filter(filing -> filing.employerKey() == employerKey)
        .filter(filing -> filing.state() != FilingState.DRAFT)
        .filter(filing -> entries(filing).stream()
            .anyMatch(entry -> account.equals(entry.line().account())))
        .sorted(NEWEST_FIRST)
        .toList();
  }

  @Override
  public Page<Filing> list(Search search, Page.Wanted wanted) {
    return Paging.of(
        all()
            .filter(filing -> isWanted(filing, search))
            .sorted(search.oldestFirst() ? OLDEST_FIRST : NEWEST_FIRST)
            .toList(),
        wanted);
  }

  @Override
  public Map<FilingState, Tally> unfinished(long employerKey) {
    return all()
        .filter(filing -> filing.employerKey() == employerKey)
        .filter(filing -> UNFINISHED.contains(filing.state()))
        .collect(Collectors.groupingBy(
            Filing::state,
            Collectors.collectingAndThen(Collectors.toList(), InMemoryFilings::tally)));
  }

  private static Tally tally(List<Filing> filings) {
    var oldest = filings.stream()
        .map(Filing::submittedAt)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
    return new Tally(filings.size(), oldest.orElse(null));
  }

  @Override
  public long notAdjusted(long employerKey, YearMonth month, LocalDate since) {
    var tables = database.tables();
    var contributing = tables.accounts.keySet().stream()
        .flatMap(key -> tables.inForce(key, month).stream())
        .filter(
            row -> row.employerKey() == employerKey && row.terms().status() == AccountStatus.NORMAL)
        .map(row -> tables.account(row.accountKey()).opening().number())
        .toList();
    var adjusted = adjustedOn(contributing);
    return contributing.stream()
        .filter(number -> adjusted.getOrDefault(number, List.of()).stream()
            .noneMatch(date -> !date.isBefore(since)))
        .count();
  }

  private static boolean isWanted(Filing filing, Search search) {
    return (search.employerKey() == null || search.employerKey() == filing.employerKey())
        && (search.kind() == null || search.kind() == filing.kind())
        && search.states().contains(filing.state());
  }

  private Stream<Filing> all() {
    return database.tables().filings.values().stream().map(this::filing);
  }

  private Filing filing(FilingRow row) {
    var employer = database.tables().employer(row.opening().employerKey()).opening();
    return row.filing(employer, roster(row.key()).size());
  }

  @Override
  public void put(Filing filing, List<Entry> entries) {
    var roster = new TreeMap<>(roster(filing.key()));
    entries.forEach(entry -> roster.put(entry.number(), entry));
    keep(filing, roster);
    var highest = roster.isEmpty() ? 0 : roster.lastKey();
    change(filing, row -> row.revised(row.month(), highest));
  }

  @Override
  public int nextNumber(Filing filing) {
    return row(filing).lastNumber() + 1;
  }

  @Override
  public boolean remove(Filing filing, int number) {
    var roster = new TreeMap<>(roster(filing.key()));
    var removed = roster.remove(number) != null;
    if (removed) {
      keep(filing, roster);
      touch(filing);
    }
    return removed;
  }

  @Override
  public List<Entry> entries(Filing filing) {
    return List.copyOf(roster(filing.key()).values());
  }

  @Override
  public Page<Entry> entries(Filing filing, Page.Wanted wanted) {
    return Paging.of(entries(filing), wanted);
  }

  @Override
  public Money total(Filing filing) {
    return entries(filing).stream()
        .map(entry -> entry.amounts().amount())
        .reduce(Money.ZERO, Money::plus);
  }

  @Override
  public void month(Filing filing, YearMonth month) {
    change(filing, row -> row.revised(month, 0));
  }

  @Override
  public void touch(Filing filing) {
    change(filing, row -> row.revised(row.month(), 0));
  }

  @Override
  public void submitted(Filing filing, String by, LocalDate on, Instant at) {
    change(filing, row -> row.submitted(new FilingRow.Submission(by, on, at)));
  }

  @Override
  public void moved(Filing filing, FilingState state, Instant at) {
    change(filing, row -> row.moved(state, at));
  }

  @Override
  public void step(Filing filing, Step step) {
    database.tables().steps.add(new StepRow(filing.key(), step));
  }

  @Override
  public List<Step> steps(Filing filing) {
    return database.tables().steps.stream()
        .filter(row -> row.filingKey() == filing.key())
        .map(StepRow::step)
        .toList();
  }

  @Override
  public void hand(Filing filing, String login) {
    database.tables().hands.add(new HandRow(filing.key(), login));
  }

  @Override
  public Set<String> hands(Filing filing) {
    return database.tables().hands.stream()
        .filter(row -> row.filingKey() == filing.key())
        .map(HandRow::login)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void discard(Filing filing) {
    var tables = database.tables();
    var key = filing.key();
    if (row(filing).state() != FilingState.DRAFT) {
      throw new IllegalStateException("Not to be discarded: " + filing.serial());
    }
    release(filing);
    tables.steps.removeIf(row -> row.filingKey() == key);
    tables.hands.removeIf(row -> row.filingKey() == key);
    tables.evidence.removeIf(file -> file.filingKey() == key);
    tables.rosters.remove(key);
    tables.imports.remove(key);
    tables.filings.remove(key);
  }

  @Override
  public void claim(Filing filing, Collection<Claim> claims) {
    var held = database.tables().claims;
    claims.stream().map(InMemoryFilings::normalised).distinct().forEach(claim -> {
      if (held.putIfAbsent(claim, filing.key()) != null) {
        throw new Transactions.Conflict(new IllegalStateException("Claimed already: " + claim));
      }
    });
  }

  @Override
  public Map<Claim, BusinessSerial> claimed(Collection<Claim> claims) {
    var tables = database.tables();
    var found = new LinkedHashMap<Claim, BusinessSerial>();
    for (var claim : claims) {
      var holder = tables.claims.get(normalised(claim));
      if (holder != null) {
        found.put(
            claim, Objects.requireNonNull(tables.filings.get(holder)).opening().serial());
      }
    }
    return found;
  }

  private static Claim normalised(Claim claim) {
    return claim.fact() == Fact.PERSON
        ? new Claim(Fact.PERSON, InMemoryContributors.normalised(claim.subject()), claim.month())
        : claim;
  }

  @Override
  public void release(Filing filing) {
    database.tables().claims.values().removeIf(holder -> holder == filing.key());
  }

  @Override
  public Map<AccountNumber, List<LocalDate>> adjustedOn(Collection<AccountNumber> accounts) {
    var asked = Set.copyOf(accounts);
    return all()
        .filter(filing ->
            filing.kind() == FilingKind.BASE_ADJUSTMENT && filing.state() == FilingState.APPROVED)
        .sorted(Comparator.comparing(filing -> Objects.requireNonNull(filing.submittedOn())))
        .flatMap(filing -> entries(filing).stream()
            .map(entry -> entry.line().account())
            .filter(account -> account != null && asked.contains(account))
            .map(account -> Map.entry(
                Objects.requireNonNull(account), Objects.requireNonNull(filing.submittedOn()))))
        .collect(Collectors.groupingBy(
            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private SortedMap<Integer, Entry> roster(long filingKey) {
    return database.tables().rosters.getOrDefault(filingKey, Collections.emptySortedMap());
  }

  private void keep(Filing filing, SortedMap<Integer, Entry> roster) {
    database.tables().rosters.put(filing.key(), Collections.unmodifiableSortedMap(roster));
  }

  private FilingRow row(Filing filing) {
    return Optional.ofNullable(database.tables().filings.get(filing.key()))
        .orElseThrow(() -> new IllegalStateException("No filing " + filing.serial()));
  }

  private void change(Filing filing, UnaryOperator<FilingRow> change) {
    database.tables().filings.put(filing.key(), change.apply(row(filing)));
  }
}
