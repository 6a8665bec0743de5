package org.gongji.application.memory;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.ledger.EmployerBooks.Booked;
import org.gongji.application.ledger.EmployerBooks.Part;
import org.gongji.application.ledger.FlowKind;
import org.gongji.application.ledger.LedgerBook;
import org.gongji.application.memory.Tables.AccountRow;
import org.gongji.application.memory.Tables.BackPaymentRow;
import org.gongji.application.memory.Tables.BookedRow;
import org.gongji.application.memory.Tables.EntryRow;
import org.gongji.application.memory.Tables.LineRow;
import org.gongji.application.operation.Transactions;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.ledger.LedgerAccountKind;
import org.gongji.domain.ledger.Posting;
import org.gongji.domain.ledger.Posting.Entry;
import org.gongji.domain.ledger.Posting.LedgerAccount;
import org.gongji.domain.money.Money;

/** The books in memory; balances are not kept but summed, so they cannot disagree. */
public final class InMemoryLedgerBook implements LedgerBook {

  private final InMemoryTransactions database;

  InMemoryLedgerBook(InMemoryTransactions database) {
    this.database = database;
  }

  static Money balance(Tables tables, LedgerAccount account) {
    return tables.entries.stream()
        .map(EntryRow::entry)
        .filter(entry -> entry.account().equals(account))
        .map(Entry::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  static Map<String, Money> personalBalances(Tables tables) {
    return tables.entries.stream()
        .map(EntryRow::entry)
        .filter(entry -> entry.account().kind() == LedgerAccountKind.PERSONAL)
        .collect(Collectors.toMap(entry -> entry.account().owner(), Entry::amount, Money::plus));
  }

  /** An entry, under which employer it stands and for which month it is. */
  private record Written(Entry entry, long employerKey, YearMonth month) {}

  @Override
  public void post(Source source, Posting posting, Dates dates) {
    write(source, posting.entries().stream().map(entry -> plain(source, entry, dates)), dates);
    var amount = posting.entries().stream()
        .filter(entry -> entry.account().kind() == LedgerAccountKind.UNALLOCATED)
        .map(Entry::amount)
        .reduce(Money.ZERO, Money::plus);
    database.tables().booked.add(booked(source, FlowKind.DEPOSIT, dates, amount, Stream.empty()));
  }

  private static Written plain(Source source, Entry entry, Dates dates) {
    return new Written(entry, source.employerKey(), YearMonth.from(dates.businessDate()));
  }

  private void write(Source source, Stream<Written> written, Dates dates) {
    var all = written.toList();
    var posting = new Posting(all.stream().map(Written::entry).toList());
    var tables = database.tables();
    if (tables.entries.stream()
        .anyMatch(
            row -> row.source().kind() == source.kind() && row.source().key() == source.key())) {
      throw new Transactions.Conflict(new IllegalStateException("Posted before: " + source));
    }
    var key = database.nextKey();
    all.forEach(each -> tables.entries.add(
        new EntryRow(key, source, each.entry(), dates, each.employerKey(), each.month())));
    posting.entries().stream()
        .map(Entry::account)
        .filter(account -> account.kind() == LedgerAccountKind.UNALLOCATED)
        .filter(account -> balance(tables, account).fen() < 0)
        .findFirst()
        .ifPresent(account -> {
          throw new IllegalStateException("Below zero: " + account);
        });
  }

  @Override
  public void allocate(Source source, Assessment assessment, Dates dates) {
    var tables = database.tables();
    var employer = tables.employer(assessment.employerKey()).opening().number();
    var debit = new Entry(
        new LedgerAccount(LedgerAccountKind.UNALLOCATED, employer.text()),
        assessment.due().negated());
    var lines = tables.lines.stream()
        .filter(row -> row.assessmentKey() == assessment.key())
        .toList();
    var credits = lines.stream()
        .map(row -> new Written(credit(tables, row), source.employerKey(), row.month()));
    write(source, Stream.concat(Stream.of(plain(source, debit, dates)), credits), dates);
    var parts = lines.stream()
        .map(row -> part(
            tables, row.accountKey(), row.month(), row.line().contribution().total()));
    var booked = booked(source, FlowKind.REMITTANCE, dates, assessment.due(), parts);
    tables.booked.add(booked.ofMonths(assessment.from(), assessment.to()));
    lines.forEach(row -> {
      var unused = tables.accounts.computeIfPresent(
          row.accountKey(),
          (key, account) -> new AccountRow(
              key, account.opening(), InMemoryEmployers.later(account.paidThrough(), row.month())));
    });
  }

  private static Entry credit(Tables tables, LineRow row) {
    return credit(tables, row.accountKey(), row.line().contribution().total());
  }

  private static Entry credit(Tables tables, long accountKey, Money amount) {
    return new Entry(personal(tables.account(accountKey).opening().number()), amount);
  }

  private static long key(Tables tables, AccountNumber number) {
    return tables.accounts.values().stream()
        .filter(row -> row.opening().number().equals(number))
        .map(AccountRow::key)
        .findFirst()
        .orElseThrow();
  }

  private static LedgerAccount personal(AccountNumber number) {
    return new LedgerAccount(LedgerAccountKind.PERSONAL, number.text());
  }

  @Override
  public void allocateBackPayment(Source source, Money due, Dates dates) {
    var tables = database.tables();
    var employer = tables.employer(source.employerKey()).opening().number();
    var debit =
        new Entry(new LedgerAccount(LedgerAccountKind.UNALLOCATED, employer.text()), due.negated());
    var owed = Optional.ofNullable(tables.backPayments.get(source.key()))
        .map(BackPaymentRow::lines)
        .orElse(List.of());
    var credits = owed.stream()
        .map(each -> new Written(
            credit(tables, each.accountKey(), each.line().amount().total()),
            source.employerKey(),
            each.line().period().to()));
    write(source, Stream.concat(Stream.of(plain(source, debit, dates)), credits), dates);
    var parts = owed.stream()
        .map(each -> part(
            tables,
            each.accountKey(),
            each.line().period().to(),
            each.line().amount().total()));
    tables.booked.add(booked(source, FlowKind.BACK_PAYMENT, dates, due, parts));
  }

  @Override
  public void transfer(Source source, List<Moved> moved, Dates dates) {
    var month = YearMonth.from(dates.businessDate());
    var entries = moved.stream()
        .flatMap(each -> Stream.of(
            new Written(
                new Entry(personal(each.account()), each.amount().negated()),
                each.fromKey(),
                month),
            new Written(new Entry(personal(each.account()), each.amount()), each.toKey(), month)));
    write(source, entries, dates);
    moved.stream()
        .collect(Collectors.groupingBy(Moved::fromKey))
        .forEach((employer, persons) ->
            transferred(source, FlowKind.TRANSFER_OUT, dates, employer, persons));
    moved.stream()
        .collect(Collectors.groupingBy(Moved::toKey))
        .forEach((employer, persons) ->
            transferred(source, FlowKind.TRANSFER_IN, dates, employer, persons));
  }

  private void transferred(
      Source source, FlowKind kind, Dates dates, long employerKey, List<Moved> persons) {
    var tables = database.tables();
    var month = YearMonth.from(dates.businessDate());
    var parts = persons.stream()
        .map(each -> part(tables, key(tables, each.account()), month, each.amount()));
    var sum = persons.stream().map(Moved::amount).reduce(Money.ZERO, Money::plus);
    var to =
        new Source(source.kind(), source.key(), source.serial(), employerKey, source.reviewer());
    tables.booked.add(booked(to, kind, dates, sum, parts));
  }

  /** A person's amounts for one month are one part. */
  private static BookedRow booked(
      Source source, FlowKind kind, Dates dates, Money amount, Stream<Keyed> parts) {
    var merged = new TreeMap<Keyed.Key, Part>();
    parts.forEach(each -> merged.merge(each.key(), each.part(), InMemoryLedgerBook::together));
    var persons = merged.keySet().stream().map(Keyed.Key::accountKey).distinct().count();
    var booked = new Booked(
        source.serial(),
        kind,
        dates.businessDate(),
        null,
        null,
        amount,
        Money.ZERO,
        source.reviewer(),
        persons,
        merged.size());
    return new BookedRow(source.employerKey(), booked, List.copyOf(merged.values()));
  }

  private static Part together(Part one, Part other) {
    return new Part(one.account(), one.name(), one.month(), one.amount().plus(other.amount()));
  }

  private static Keyed part(Tables tables, long accountKey, YearMonth month, Money amount) {
    var account = tables.account(accountKey).opening();
    return new Keyed(
        new Keyed.Key(accountKey, month),
        new Part(account.number(), account.name(), month, amount));
  }

  /** A part and where it stands among the others. */
  private record Keyed(Key key, Part part) {

    private record Key(long accountKey, YearMonth month) implements Comparable<Key> {
      @Override
      public int compareTo(Key other) {
        return Comparator.comparingLong(Key::accountKey)
            .thenComparing(Key::month)
            .compare(this, other);
      }
    }
  }

  @Override
  public List<Finding> verify() {
    Map<Source, Long> sums = database.tables().entries.stream()
        .collect(Collectors.groupingBy(
            EntryRow::source, Collectors.summingLong(row -> row.entry().amount().fen())));
    return sums.entrySet().stream()
        .filter(sum -> sum.getValue() != 0)
        .map(sum ->
            new Finding(sum.getKey().serial().text(), "sums to " + Money.ofFen(sum.getValue())))
        .toList();
  }
}
