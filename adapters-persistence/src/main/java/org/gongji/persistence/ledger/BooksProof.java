package org.gongji.persistence.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.gongji.application.ledger.LedgerBook.Finding;
import org.gongji.domain.contribution.MonthlyContribution;
import org.gongji.domain.money.Money;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.persistence.SqlFailure;

/** Asks every {@link Check}, and computes every frozen line anew by R1. */
final class BooksProof {

  /** Of one kind; a thousand say no more than ten thousand. */
  private static final int MOST_FINDINGS = 1_000;

  private static final int FETCHED_ROWS = 1_000;

  private static final String LINES = """
      select a.account_number, l.month_yyyymm, l.base_yuan, l.employer_rate_bp, l.personal_rate_bp,
        l.rounding_precision, l.employer_part_fen, l.personal_part_fen
      from remittance_line l
      join account a on a.account_id = l.account_id
      """;

  private final Connection connection;
  private final List<Finding> findings = new ArrayList<>();

  BooksProof(Connection connection) {
    this.connection = connection;
  }

  List<Finding> findings() {
    try {
      for (var check : Check.values()) {
        ask(check);
      }
      computeLines();
      return List.copyOf(findings);
    } catch (SQLException failure) {
      throw new SqlFailure(failure);
    }
  }

  private void ask(Check check) throws SQLException {
    try (var query = connection.prepareStatement(check.sql())) {
      query.setMaxRows(MOST_FINDINGS);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          var text = "%s（%s）：记载 %s，应为 %s"
              .formatted(
                  check.about(), rows.getString(2), figure(rows, 3, check), figure(rows, 4, check));
          findings.add(new Finding(rows.getString(1), text));
        }
      }
    }
  }

  private static String figure(ResultSet row, int column, Check check) throws SQLException {
    var number = row.getLong(column);
    if (row.wasNull()) {
      return "无";
    }
    return switch (check.unit()) {
      case FEN -> Money.ofFen(number).toString();
      case NUMBER, COUNT -> Long.toString(number);
    };
  }

  private void computeLines() throws SQLException {
    var before = findings.size();
    try (var query = connection.prepareStatement(
        LINES, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
      query.setFetchSize(FETCHED_ROWS);
      try (var rows = query.executeQuery()) {
        while (rows.next() && findings.size() - before < MOST_FINDINGS) {
          compute(rows);
        }
      }
    }
  }

  private void compute(ResultSet row) throws SQLException {
    var due = MonthlyContribution.of(
        row.getLong(3), row.getInt(4), row.getInt(5), RoundingPrecision.valueOf(row.getString(6)));
    var kept = new MonthlyContribution(row.getLong(7), row.getLong(8));
    if (!kept.equals(due)) {
      var text = "月缴存额（%d）：记载 %s + %s，应为 %s + %s"
          .formatted(
              row.getInt(2),
              kept.employerPart(),
              kept.personalPart(),
              due.employerPart(),
              due.personalPart());
      findings.add(new Finding(row.getString(1), text));
    }
  }
}
