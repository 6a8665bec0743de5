package org.gongji.application.memory;

import java.time.YearMonth;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongji.application.attestation.PaidMonths;
import org.gongji.application.ledger.LedgerBook.Source;
import org.gongji.application.ledger.LedgerBook.SourceKind;
import org.gongji.application.memory.Tables.EntryRow;
import org.gongji.domain.identifier.AccountNumber;

/** The months of frozen lines whose assessments are posted. */
public final class InMemoryPaidMonths implements PaidMonths {

  private final InMemoryTransactions database;

  InMemoryPaidMonths(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public Paid of(AccountNumber account) {
    var tables = database.tables();
    var allocated = tables.entries.stream()
        .map(EntryRow::source)
        .filter(source -> source.kind() == SourceKind.ASSESSMENT)
        .map(Source::key)
        .collect(Collectors.toSet());
    var months = new TreeSet<YearMonth>();
    tables.lines.stream()
        .filter(row -> allocated.contains(row.assessmentKey()))
        .filter(row -> tables.account(row.accountKey()).opening().number().equals(account))
        .forEach(row -> months.add(row.month()));
    return new Paid(months.size(), months.isEmpty() ? null : months.first());
  }
}
