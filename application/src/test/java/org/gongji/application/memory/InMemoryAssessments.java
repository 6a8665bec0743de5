package org.gongji.application.memory;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongji.application.memory.Tables.AssessmentRow;
import org.gongji.application.memory.Tables.AssignmentKey;
import org.gongji.application.memory.Tables.LineRow;
import org.gongji.application.memory.Tables.MonthRow;
import org.gongji.application.memory.Tables.MovementRow;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Transactions;
import org.gongji.application.remittance.Assessments;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.remittance.PaymentState;
import org.gongji.domain.remittance.movement.FrozenLine;
import org.gongji.domain.remittance.movement.Movement;
import org.gongji.domain.remittance.movement.RemittanceMonth;
import org.jspecify.annotations.Nullable;

/** Assessments in memory. */
public final class InMemoryAssessments implements Assessments {

  private final InMemoryTransactions database;

  InMemoryAssessments(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public long open(Opening opening) {
    var key = database.nextKey();
    database.tables().assessments.put(key, new AssessmentRow(key, opening, null));
    return key;
  }

  @Override
  public MonthWriter month(long assessmentKey, long employerKey, YearMonth month) {
    var tables = database.tables();
    return new MonthWriter() {
      @Override
      public void line(long accountKey, FrozenLine line) {
        tables.lines.add(new LineRow(assessmentKey, employerKey, month, accountKey, line));
      }

      @Override
      public void movement(long accountKey, Movement movement) {
        tables.movements.add(new MovementRow(assessmentKey, month, accountKey, movement));
      }

      @Override
      public void close() {}
    };
  }

  @Override
  public void close(long assessmentKey, long employerKey, RemittanceMonth month) {
    var months = database.tables().months;
    if (months.stream()
        .anyMatch(
            row -> row.employerKey() == employerKey && row.month().month().equals(month.month()))) {
      throw new Transactions.Conflict(
          new IllegalStateException(month.month() + " is assessed already"));
    }
    months.add(new MonthRow(assessmentKey, employerKey, month));
  }

  @Override
  public Optional<Assessment> find(long employerKey, BusinessSerial serial) {
    return of(employerKey).filter(found -> found.serial().equals(serial)).findFirst();
  }

  @Override
  public Optional<Assessment> latest(long employerKey) {
    return of(employerKey).reduce((earlier, later) -> later);
  }

  @Override
  public List<Assessment> unallocated(long employerKey) {
    return of(employerKey)
        .filter(found -> found.payment() != PaymentState.ALLOCATED)
        .toList();
  }

  @Override
  public Page<Line> lines(
      Assessment assessment, @Nullable Set<Long> departments, Page.Wanted wanted) {
    return Paging.of(
        lines(assessment, row -> in(assessment, row.accountKey(), departments)), wanted);
  }

  @Override
  public Page<Line> linesOutside(
      Assessment assessment, YearMonth month, Base floor, Base ceiling, Page.Wanted wanted) {
    return Paging.of(
        lines(assessment, row -> true).stream()
            .filter(line -> line.month().equals(month))
            .filter(line -> line.frozen().baseYuan() < floor.yuan()
                || line.frozen().baseYuan() > ceiling.yuan())
            .toList(),
        wanted);
  }

  private boolean in(Assessment assessment, long account, @Nullable Set<Long> departments) {
    var tables = database.tables();
    var own = tables.assignments.get(new AssignmentKey(assessment.employerKey(), account));
    return departments == null
        || (departments.isEmpty() ? own == null : own != null && departments.contains(own));
  }

  private List<Line> lines(Assessment assessment, Predicate<LineRow> which) {
    var tables = database.tables();
    return tables.lines.stream()
        .filter(row -> row.assessmentKey() == assessment.key())
        .filter(which)
        .map(row -> {
          var account = tables.account(row.accountKey()).opening();
          return new Line(account.number(), account.name(), row.month(), row.line());
        })
        .sorted(Comparator.comparing(Line::month)
            .thenComparing(line -> line.account().text()))
        .toList();
  }

  @Override
  public Page<Moved> movements(Assessment assessment, Page.Wanted wanted) {
    var tables = database.tables();
    var movements = tables.movements.stream()
        .filter(row -> row.assessmentKey() == assessment.key())
        .map(row -> {
          var account = tables.account(row.accountKey()).opening();
          return new Moved(account.number(), account.name(), row.month(), row.movement());
        })
        .sorted(Comparator.comparing(Moved::month)
            .thenComparing(moved -> moved.account().text()))
        .toList();
    return Paging.of(movements, wanted);
  }

  @Override
  public void delete(Assessment assessment) {
    var tables = database.tables();
    var key = assessment.key();
    tables.lines.removeIf(row -> row.assessmentKey() == key);
    tables.movements.removeIf(row -> row.assessmentKey() == key);
    tables.months.removeIf(row -> row.assessmentKey() == key);
    tables.assessments.remove(key);
  }

  @Override
  public void allocated(Assessment assessment, Instant at) {
    var unused = database
        .tables()
        .assessments
        .computeIfPresent(
            assessment.key(), (key, row) -> new AssessmentRow(key, row.opening(), at));
  }

  private Stream<Assessment> of(long employerKey) {
    return database.tables().assessments.values().stream()
        .filter(row -> row.opening().employerKey() == employerKey)
        .sorted(Comparator.comparing(row -> row.opening().from()))
        .map(this::assessment);
  }

  private Assessment assessment(AssessmentRow row) {
    var opening = row.opening();
    var months = database.tables().months.stream()
        .filter(month -> month.assessmentKey() == row.key())
        .map(MonthRow::month)
        .sorted(Comparator.comparing(RemittanceMonth::month))
        .toList();
    return new Assessment(
        row.key(),
        opening.employerKey(),
        opening.serial(),
        opening.from(),
        opening.to(),
        opening.businessDate(),
        opening.assessedBy(),
        months,
        payment(row));
  }

  private PaymentState payment(AssessmentRow row) {
    if (row.allocatedAt() != null) {
      return PaymentState.ALLOCATED;
    }
    var underWay = database.tables().deposits.values().stream()
        .filter(deposit -> deposit.reviewedBy() == null)
        .anyMatch(deposit -> row.opening().serial().equals(deposit.quoted()));
    return underWay ? PaymentState.UNDER_WAY : PaymentState.AWAITED;
  }
}
