package org.gongji.application.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.ledger.LedgerBook;
import org.gongji.application.memory.Tables.AccountRow;
import org.gongji.application.memory.Tables.BackPaymentRow;
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

  @Override
  public void post(Source source, Posting posting, Dates dates) {
    var tables = database.tables();
    if (tables.entries.stream()
        .anyMatch(
            row -> row.source().kind() == source.kind() && row.source().key() == source.key())) {
      throw new Transactions.Conflict(new IllegalStateException("Posted before: " + source));
    }
    posting.entries().forEach(entry -> tables.entries.add(new EntryRow(source, entry, dates)));
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
    var credits = lines.stream().map(row -> credit(tables, row));
    post(source, new Posting(Stream.concat(Stream.of(debit), credits).toList()), dates);
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
        .map(each -> credit(tables, each.accountKey(), each.line().amount().total()));
    post(source, new Posting(Stream.concat(Stream.of(debit), credits).toList()), dates);
  }

  @Override
  public void transfer(Source source, List<Moved> moved, Dates dates) {
    var entries = moved.stream()
        .flatMap(each -> Stream.of(
            new Entry(personal(each.account()), each.amount().negated()),
            new Entry(personal(each.account()), each.amount())))
        .toList();
    post(source, new Posting(entries), dates);
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
