package org.gongji.application.memory;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.gongji.application.memory.Tables.LineRow;
import org.gongji.application.memory.Tables.MonthRow;
import org.gongji.application.query.MonthlyFigures;
import org.gongji.domain.contribution.MonthlyContribution;
import org.gongji.domain.money.Money;

/** What months came to, added up from lines in memory. */
public final class InMemoryMonthlyFigures implements MonthlyFigures {

  private final InMemoryTransactions database;

  InMemoryMonthlyFigures(InMemoryTransactions database) {
    this.database = database;
  }

  @Override
  public List<Figure> since(long employerKey, YearMonth from) {
    return database.tables().months.stream()
        .filter(row -> row.employerKey() == employerKey && !row.month().month().isBefore(from))
        .sorted(Comparator.comparing(row -> row.month().month()))
        .map(this::figure)
        .toList();
  }

  private Figure figure(MonthRow row) {
    return new Figure(
        row.month(),
        sum(row, MonthlyContribution::employerPart),
        sum(row, MonthlyContribution::personalPart),
        Objects.requireNonNull(database.tables().assessments.get(row.assessmentKey()))
                .allocatedAt()
            != null);
  }

  private Money sum(MonthRow row, Function<MonthlyContribution, Money> part) {
    return database.tables().lines.stream()
        .filter(line -> line.assessmentKey() == row.assessmentKey()
            && line.month().equals(row.month().month()))
        .map(LineRow::line)
        .map(line -> part.apply(line.contribution()))
        .reduce(Money.ZERO, Money::plus);
  }
}
