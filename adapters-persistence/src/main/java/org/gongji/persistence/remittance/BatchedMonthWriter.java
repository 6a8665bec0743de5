package org.gongji.persistence.remittance;

import static org.gongji.persistence.column.Columns.yyyymm;

import java.sql.Connection;
import java.time.YearMonth;
import org.gongji.application.remittance.Assessments.MonthWriter;
import org.gongji.domain.remittance.FrozenLine;
import org.gongji.domain.remittance.Movement;
import org.gongji.persistence.Batch;

/** Writes a month's lines and movements, two batched statements side by side. */
final class BatchedMonthWriter implements MonthWriter {

  private static final String INSERT_LINE = """
      insert into remittance_line (
        employer_id, month_yyyymm, account_id, assessment_id, base_yuan, employer_rate_bp,
        personal_rate_bp, rounding_precision, employer_part_fen, personal_part_fen)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String INSERT_MOVEMENT = """
      insert into remittance_movement (
        employer_id, month_yyyymm, account_id, assessment_id, kind, headcount, amount_fen)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private final long assessmentId;
  private final long employerId;
  private final int month;
  private final Batch lines;
  private final Batch movements;

  BatchedMonthWriter(Connection connection, long assessmentId, long employerId, YearMonth month) {
    this.assessmentId = assessmentId;
    this.employerId = employerId;
    this.month = yyyymm(month);
    this.lines = new Batch(connection, INSERT_LINE);
    this.movements = new Batch(connection, INSERT_MOVEMENT);
  }

  @Override
  public void line(long accountKey, FrozenLine line) {
    lines.add(row -> {
      row.setLong(1, employerId);
      row.setInt(2, month);
      row.setLong(3, accountKey);
      row.setLong(4, assessmentId);
      row.setLong(5, line.baseYuan());
      row.setInt(6, line.employerRateBp());
      row.setInt(7, line.personalRateBp());
      row.setString(8, line.precision().name());
      row.setLong(9, line.contribution().employerPartFen());
      row.setLong(10, line.contribution().personalPartFen());
    });
  }

  @Override
  public void movement(long accountKey, Movement movement) {
    movements.add(row -> {
      row.setLong(1, employerId);
      row.setInt(2, month);
      row.setLong(3, accountKey);
      row.setLong(4, assessmentId);
      row.setString(5, movement.kind().name());
      row.setInt(6, movement.headcount());
      row.setLong(7, movement.amountFen());
    });
  }

  @Override
  public void close() {
    try (movements;
        lines) {
      // Closing sends what waits, the lines first.
    }
  }
}
