package org.gongji.persistence.query;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.gongji.application.query.MonthlyFigures;
import org.gongji.persistence.Database;

/** What months came to, from the sums that each assessment keeps. */
public final class MyBatisMonthlyFigures implements MonthlyFigures {

  private final MonthlyFiguresMapper mapper;

  @Inject
  public MyBatisMonthlyFigures(Database database) {
    this.mapper = database.mapper(MonthlyFiguresMapper.class);
  }

  @Override
  public List<Figure> since(long employerKey, YearMonth from) {
    return mapper.since(employerKey, from).stream().map(FigureRow::figure).toList();
  }
}
