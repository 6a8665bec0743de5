package org.gongji.application.memory;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.gongji.application.memory.Tables.EmployerRow;
import org.gongji.application.memory.Tables.ReminderKey;
import org.gongji.application.message.Reminders;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.remittance.EmployerStatus;

/** Reminders in memory. */
public final class InMemoryReminders implements Reminders {

  private final InMemoryTransactions database;

  InMemoryReminders(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public List<Overdue> due(YearMonth month, int most) {
    var tables = database.tables();
    return tables.employers.values().stream()
        .filter(row -> row.status() == EmployerStatus.NORMAL)
        .filter(row -> !unpaidFrom(row).isAfter(month))
        .filter(row -> !tables.reminders.containsKey(new ReminderKey(row.key(), month)))
        .filter(row -> waits(row) || contributes(row, month))
        .limit(most)
        .map(row ->
            new Overdue(row.key(), row.opening().number(), row.opening().name(), unpaidFrom(row)))
        .toList();
  }

  private static YearMonth unpaidFrom(EmployerRow row) {
    var paid = row.paidThrough();
    return paid == null ? row.opening().firstMonth() : paid.plusMonths(1);
  }

  private boolean waits(EmployerRow employer) {
    return database.tables().assessments.values().stream()
        .anyMatch(
            row -> row.opening().employerKey() == employer.key() && row.allocatedAt() == null);
  }

  private boolean contributes(EmployerRow employer, YearMonth month) {
    var tables = database.tables();
    return tables.accounts.keySet().stream()
        .flatMap(key -> tables.inForce(key, month).stream())
        .anyMatch(row ->
            row.employerKey() == employer.key() && row.terms().status() == AccountStatus.NORMAL);
  }

  @Override
  public void reminded(Collection<Overdue> employers, YearMonth month, Instant at) {
    for (var employer : employers) {
      var key = new ReminderKey(employer.employerKey(), month);
      if (database.tables().reminders.putIfAbsent(key, at) != null) {
        throw new Transactions.Conflict(new IllegalStateException("Reminded already: " + key));
      }
    }
  }
}
