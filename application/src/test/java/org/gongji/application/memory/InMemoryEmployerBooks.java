package org.gongji.application.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    return Paging.of(flow(employerKey, period, kind), wanted);
  }

  @Override
  public List<Booked> flowBehind(
      long employerKey,
      Period period,
      @Nullable FlowKind kind,
      @Nullable BusinessSerial last,
      int most) {
    return Paging.behind(flow(employerKey, period, kind), Booked::serial, last, most);
  }

  private List<Booked> flow(long employerKey, Period period, @Nullable FlowKind kind) {
    var latestFirst = new ArrayList<>(database.tables().booked);
    Collections.reverse(latestFirst);
    return latestFirst.stream()
        .filter(row -> row.employerKey() == employerKey)
        .map(BookedRow::booked)
        .filter(booked -> !booked.on().isBefore(period.from()) && !booked.on().isAfter(period.to()))
        .filter(booked -> kind == null || booked.kind() == kind)
        .sorted(Comparator.comparing(Booked::on).reversed())
        .toList();
  }

  @Override
  public Optional<Details> details(long employerKey, BusinessSerial serial, Page.Wanted wanted) {
    return find(employerKey, serial)
        .map(row -> new Details(row.booked(), Paging.of(row.parts(), wanted)));
  }

  @Override
  public List<Part> partsBehind(
      long employerKey, BusinessSerial serial, @Nullable PartKey last, int most) {
    return find(employerKey, serial)
        .map(row -> Paging.behind(row.parts(), Part::key, last, most))
        .orElse(List.of());
  }

  private Optional<BookedRow> find(long employerKey, BusinessSerial serial) {
    return database.tables().booked.stream()
        .filter(row -> row.employerKey() == employerKey && row.booked().serial().equals(serial))
        .findFirst();
  }
}
