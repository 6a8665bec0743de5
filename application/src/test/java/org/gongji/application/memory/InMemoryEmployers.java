package org.gongji.application.memory;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.memory.Tables.EmployerRow;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.ledger.LedgerAccountKind;
import org.gongji.domain.ledger.Posting.LedgerAccount;
import org.gongji.domain.remittance.EmployerStatus;
import org.jspecify.annotations.Nullable;

/** Employers in memory. */
public final class InMemoryEmployers implements Employers {

  private final InMemoryTransactions database;

  InMemoryEmployers(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public void open(Opening opening) {
    var number = opening.number().text();
    var row = new EmployerRow(database.nextKey(), opening, EmployerStatus.NORMAL, null, null);
    if (database.tables().employers.putIfAbsent(number, row) != null) {
      throw new Transactions.Conflict(new IllegalStateException("Taken: " + number));
    }
  }

  @Override
  public Optional<Employer> find(EmployerNumber number) {
    return Optional.ofNullable(database.tables().employers.get(number.text())).map(this::employer);
  }

  @Override
  public Optional<Employer> lock(EmployerNumber number) {
    return find(number);
  }

  @Override
  public List<Employer> ofCreditCode(String creditCode) {
    return all().stream()
        .filter(employer -> employer.creditCode().equals(creditCode))
        .toList();
  }

  @Override
  public List<Employer> all() {
    return database.tables().employers.values().stream().map(this::employer).toList();
  }

  @Override
  public void assessedThrough(long employerKey, @Nullable YearMonth month) {
    change(
        employerKey,
        row -> new EmployerRow(row.key(), row.opening(), row.status(), month, row.paidThrough()));
  }

  @Override
  public void paidThrough(long employerKey, YearMonth month) {
    change(
        employerKey,
        row -> new EmployerRow(
            row.key(),
            row.opening(),
            row.status(),
            row.assessedThrough(),
            later(row.paidThrough(), month)));
  }

  /** No use case changes a status yet; tests need employers that are not normal. */
  void status(EmployerNumber number, EmployerStatus status) {
    change(
        find(number).orElseThrow().key(),
        row -> new EmployerRow(
            row.key(), row.opening(), status, row.assessedThrough(), row.paidThrough()));
  }

  static YearMonth later(@Nullable YearMonth one, YearMonth other) {
    return one != null && one.isAfter(other) ? one : other;
  }

  private void change(long key, UnaryOperator<EmployerRow> change) {
    var row = database.tables().employer(key);
    var unused =
        database.tables().employers.replace(row.opening().number().text(), change.apply(row));
  }

  private Employer employer(EmployerRow row) {
    var opening = row.opening();
    var unallocated =
        new LedgerAccount(LedgerAccountKind.UNALLOCATED, opening.number().text());
    return new Employer(
        row.key(),
        opening.number(),
        opening.name(),
        opening.creditCode(),
        row.status(),
        opening.rates(),
        opening.precision(),
        opening.bankCode(),
        opening.operatorName(),
        opening.operatorMobile(),
        opening.openedOn(),
        opening.firstMonth(),
        row.assessedThrough(),
        row.paidThrough(),
        InMemoryLedgerBook.balance(database.tables(), unallocated));
  }
}
