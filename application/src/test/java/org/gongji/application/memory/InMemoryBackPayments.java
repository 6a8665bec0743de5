package org.gongji.application.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.gongji.application.backpay.BackPayments;
import org.gongji.application.filing.FilingState;
import org.gongji.application.filing.Filings;
import org.gongji.application.memory.Tables.BackPaymentRow;
import org.gongji.application.memory.Tables.StepRow;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;

/** Approved back payments in memory. */
public final class InMemoryBackPayments implements BackPayments {

  private final InMemoryTransactions database;

  InMemoryBackPayments(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void owe(
      long employerKey,
      long filingKey,
      BusinessSerial serial,
      Instant approvedAt,
      List<Owed> lines) {
    var row =
        new BackPaymentRow(employerKey, filingKey, serial, approvedAt, List.copyOf(lines), null);
    if (database.tables().backPayments.putIfAbsent(filingKey, row) != null) {
      throw new Transactions.Conflict(new IllegalStateException("Owed already: " + serial));
    }
  }

  @Override
  public List<Waiting> waiting(long employerKey) {
    return database.tables().backPayments.values().stream()
        .filter(row -> row.employerKey() == employerKey && row.allocatedAt() == null)
        .sorted(Comparator.comparing(BackPaymentRow::approvedAt)
            .thenComparing(BackPaymentRow::filingKey))
        .map(row -> new Waiting(row.filingKey(), row.serial(), due(row), approvedBy(row)))
        .toList();
  }

  private String approvedBy(BackPaymentRow row) {
    return database.tables().steps.stream()
        .filter(each -> each.filingKey() == row.filingKey())
        .map(StepRow::step)
        .filter(
            step -> step.node() == Filings.Node.DECIDED && step.outcome() == FilingState.APPROVED)
        .map(Filings.Step::handler)
        .findFirst()
        .orElse("");
  }

  private static Money due(BackPaymentRow row) {
    return row.lines().stream()
        .map(owed -> owed.line().amount().total())
        .reduce(Money.ZERO, Money::plus);
  }

  @Override
  public void allocated(Waiting waiting, Instant at) {
    var rows = database.tables().backPayments;
    var row = rows.get(waiting.filingKey());
    if (row == null || row.allocatedAt() != null) {
      throw new IllegalStateException("Not waiting: " + waiting.serial());
    }
    rows.put(
        row.filingKey(),
        new BackPaymentRow(
            row.employerKey(), row.filingKey(), row.serial(), row.approvedAt(), row.lines(), at));
  }
}
