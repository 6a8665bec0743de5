package org.gongji.persistence.backpay;

import static org.gongji.persistence.column.Columns.yyyymm;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.gongji.application.backpay.BackPayments;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;
import org.gongji.persistence.Batch;
import org.gongji.persistence.Database;

/** Approved back payments in two tables: the head with its sum, and the lines. */
public final class MyBatisBackPayments implements BackPayments {

  private static final String INSERT_LINE = """
      insert into back_payment_line (
        filing_id, line_number, account_id, from_yyyymm, to_yyyymm, employer_part_fen,
        personal_part_fen)
      values (?, ?, ?, ?, ?, ?, ?)
      """;

  private final Database database;
  private final BackPaymentMapper mapper;

  @Inject
  public MyBatisBackPayments(Database database) {
    this.database = database;
    this.mapper = database.mapper(BackPaymentMapper.class);
  }

  @Override
  public void owe(
      long employerKey,
      long filingKey,
      BusinessSerial serial,
      Instant approvedAt,
      List<Owed> lines) {
    var due =
        lines.stream().map(owed -> owed.line().amount().total()).reduce(Money.ZERO, Money::plus);
    mapper.insert(employerKey, filingKey, serial, due, approvedAt);
    try (var batch = new Batch(database.connection(), INSERT_LINE)) {
      for (var at = 0; at < lines.size(); at++) {
        var number = at + 1;
        var owed = lines.get(at);
        batch.add(row -> bind(row, filingKey, number, owed));
      }
    }
  }

  @Override
  public List<Waiting> waiting(long employerKey) {
    return mapper.waiting(employerKey);
  }

  @Override
  public void allocated(Waiting waiting, Instant at) {
    if (mapper.allocated(waiting.filingKey(), at) != 1) {
      throw new IllegalStateException("Not waiting: " + waiting.serial());
    }
  }

  private static void bind(PreparedStatement row, long filingKey, int number, Owed owed)
      throws SQLException {
    var period = owed.line().period();
    var amount = owed.line().amount();
    row.setLong(1, filingKey);
    row.setInt(2, number);
    row.setLong(3, owed.accountKey());
    row.setInt(4, yyyymm(period.from()));
    row.setInt(5, yyyymm(period.to()));
    row.setLong(6, amount.employerPart().fen());
    row.setLong(7, amount.personalPart().fen());
  }
}
