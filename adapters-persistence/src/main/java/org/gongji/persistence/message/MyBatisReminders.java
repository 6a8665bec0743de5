package org.gongji.persistence.message;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.gongji.application.message.Reminders;
import org.gongji.persistence.Batch;
import org.gongji.persistence.Database;
import org.gongji.persistence.column.Columns;
import org.gongji.persistence.message.ReminderMapper.OverdueRow;

/** Reminders, a row for each employer and month. */
public final class MyBatisReminders implements Reminders {

  private static final String INSERT = """
      insert into overdue_reminder (employer_id, month_yyyymm, reminded_at) values (?, ?, ?)
      """;

  private final Database database;
  private final ReminderMapper mapper;

  @Inject
  public MyBatisReminders(Database database) {
    this.database = database;
    this.mapper = database.mapper(ReminderMapper.class);
  }

  @Override
  public List<Overdue> due(YearMonth month, int most) {
    return mapper.due(month, most).stream().map(MyBatisReminders::overdue).toList();
  }

  private static Overdue overdue(OverdueRow row) {
    var paid = row.paidThroughYyyymm();
    return new Overdue(
        row.employerId(),
        row.employerNumber(),
        row.name(),
        paid == null ? row.firstYyyymm() : paid.plusMonths(1));
  }

  @Override
  public void reminded(Collection<Overdue> employers, YearMonth month, Instant at) {
    try (var batch = new Batch(database.connection(), INSERT)) {
      employers.forEach(employer -> batch.add(row -> {
        row.setLong(1, employer.employerKey());
        row.setInt(2, Columns.yyyymm(month));
        row.setTimestamp(3, Timestamp.from(at));
      }));
    }
  }
}
