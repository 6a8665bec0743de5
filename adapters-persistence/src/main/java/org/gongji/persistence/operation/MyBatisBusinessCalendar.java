package org.gongji.persistence.operation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.persistence.Database;

/** The business date by the database's clock: one for all nodes, in Asia/Shanghai. */
public final class MyBatisBusinessCalendar implements BusinessCalendar {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final CalendarMapper mapper;
  private final Clock clock;

  @Inject
  public MyBatisBusinessCalendar(Database database) {
    this(database, Clock.systemUTC());
  }

  MyBatisBusinessCalendar(Database database, Clock clock) {
    this.mapper = database.mapper(CalendarMapper.class);
    this.clock = clock;
  }

  @Override
  public LocalDate today() {
    var real = real();
    return mapper
        .set()
        .map(set -> set.businessDate().plusDays(ChronoUnit.DAYS.between(set.setOn(), real)))
        .orElse(real);
  }

  /** To the microsecond, which is what the database keeps. */
  @Override
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Makes a date today's business date; from then on it moves with the real days. */
  public void setToday(LocalDate date) {
    var real = real();
    if (mapper.change(date, real) == 0) {
      mapper.insert(date, real);
    }
  }

  private LocalDate real() {
    return mapper.now().atZone(SHANGHAI).toLocalDate();
  }
}
