package org.gongji.application.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gongji.application.ledger.EmployerBooks;
import org.gongji.application.ledger.FlowKind;
import org.gongji.application.listing.Period;
import org.gongji.application.memory.Tables.BookedRow;
import org.gongji.application.memory.Tables.EntryRow;
import org.gongji.application.operation.Page;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.ledger.LedgerAccountKind;
import org.gongji.domain.ledger.Posting.LedgerAccount;
import org.gongji.domain.money.Money;
import org.jspecify.annotations.Nullable;

/** An employer's books in memory. */
public final class InMemoryEmployerBooks implements EmployerBooks {

  private final InMemoryTransactions database;

  InMemoryEmployerBooks(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public Movement unallocated(long employerKey, Period period) {
    var number = database.tables().employer(employerKey).opening().number().text();
    var account = new LedgerAccount(LedgerAccountKind.UNALLOCATED, number);
    var entries = database.tables().entries.stream()
        .filter(row -> row.entry().account().equals(account))
        .toList();
    Predicate<EntryRow> within = row -> !row.dates().businessDate().isBefore(period.from())
        && !row.dates().businessDate().isAfter(period.to());
    Predicate<EntryRow> credit = row -> row.entry().amount().isPositive();
    return new Movement(
        sum(entries, row -> row.dates().businessDate().isBefore(period.from())),
        sum(entries, within.and(credit)),
        sum(entries, within.and(credit.negate())).negated());
  }

  private static Money sum(List<EntryRow> entries, Predicate<EntryRow> which) {
    return entries.stream()
        .filter(which)
        .map(row -> row.entry().amount())
        .reduce(Money.ZERO, Money::plus);
  }

  @Override
  public Page<Booked> flow(
      long employerKey, Period period, @Nullable FlowKind kind, Page.Wanted wanted) {
    var latestFirst = new ArrayList<>(database.tables().booked);
    Collections.reverse(latestFirst);
    var rows = latestFirst.stream()
        .filter(row -> row.employerKey() == employerKey)
        .map(BookedRow::booked)
        .filter(booked -> !booked.on().isBefore(period.from()) && !booked.on().isAfter(period.to()))
        .filter(booked -> kind == null || booked.kind() == kind)
        .sorted(Comparator.comparing(Booked::on).reversed())
        .toList();
    return page(rows, Booked::serial, wanted);
  }

  @Override
  public Optional<Details> details(long employerKey, BusinessSerial serial, Page.Wanted wanted) {
    return database.tables().booked.stream()
        .filter(row -> row.employerKey() == employerKey && row.booked().serial().equals(serial))
        .findFirst()
        .map(row -> new Details(row.booked(), page(row.parts(), Part::key, wanted)));
  }

  /** Behind a row that is known by its key, otherwise by counting. */
  private static <R> Page<R> page(List<R> all, Function<R, ?> key, Page.Wanted wanted) {
    var keys = all.stream().map(key).map(Object::toString).toList();
    var at = wanted.after() == null ? -1 : keys.indexOf(wanted.after());
    if (at < 0) {
      return Paging.of(all, wanted);
    }
    var rows = all.stream().skip(at + 1L).limit(wanted.size()).toList();
    return new Page<>(rows, wanted.number(), wanted.size(), all.size());
  }
}
