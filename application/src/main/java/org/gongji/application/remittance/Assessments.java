package org.gongji.application.remittance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Page;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.PaymentState;
import org.gongji.domain.remittance.movement.FrozenLine;
import org.gongji.domain.remittance.movement.Movement;
import org.gongji.domain.remittance.movement.RemittanceMonth;
import org.jspecify.annotations.Nullable;

/** The assessments that stand, with their frozen lines and movements (汇缴核定). */
public interface Assessments {

  /**
   * An assessment's head.
   *
   * @param key the database's own key
   * @param employerKey whose it is
   * @param serial 业务流水号
   * @param from 核定起
   * @param to 核定止
   * @param businessDate the business date on which it was made
   * @param assessedBy the operator's login
   * @param months one row for each month, in order; empty while it is being frozen
   * @param payment how far its payment has come
   */
  record Assessment(
      long key,
      long employerKey,
      BusinessSerial serial,
      YearMonth from,
      YearMonth to,
      LocalDate businessDate,
      String assessedBy,
      List<RemittanceMonth> months,
      PaymentState payment) {

    /** What is to be paid. */
    public Money due() {
      return months.stream().map(month -> month.current().amount()).reduce(Money.ZERO, Money::plus);
    }
  }

  /** The head of an assessment that begins. */
  record Opening(
      long employerKey,
      BusinessSerial serial,
      YearMonth from,
      YearMonth to,
      LocalDate businessDate,
      Instant at,
      String assessedBy,
      String policyHash) {}

  /** A person's frozen month as pages show it. */
  record Line(AccountNumber account, String name, YearMonth month, FrozenLine frozen) {}

  /** A person's movement as pages show it. */
  record Moved(AccountNumber account, String name, YearMonth month, Movement movement) {}

  /** Begins an assessment; answers its key. */
  long open(Opening opening);

  /** Takes the lines and movements of one month, in batches; closing it writes the last batch. */
  MonthWriter month(long assessmentKey, long employerKey, YearMonth month);

  /** Keeps a month's equation. */
  void close(long assessmentKey, long employerKey, RemittanceMonth month);

  /** An employer's assessment by its serial. */
  Optional<Assessment> find(long employerKey, BusinessSerial serial);

  /** The same, or {@code NOT_FOUND}. */
  default Decision<Assessment> seek(long employerKey, BusinessSerial serial) {
    return find(employerKey, serial)
        .map(Decision::accept)
        .orElseGet(() -> Decision.reject(OperationCode.NOT_FOUND.of(Figure.of(serial.text()))));
  }

  /** An employer's latest assessment, allocated or not. */
  Optional<Assessment> latest(long employerKey);

  /** An employer's assessments that are not allocated (已核定未分配), by month. */
  List<Assessment> unallocated(long employerKey);

  /**
   * The lines of an assessment, by month and account number.
   *
   * @param departments only of who is assigned to one of these keys today, or to none where there
   *     are none; null for all
   */
  Page<Line> lines(Assessment assessment, @Nullable Set<Long> departments, Page.Wanted wanted);

  /** The lines of a month whose bases lie below the floor or above the ceiling, by account number. */
  Page<Line> linesOutside(
      Assessment assessment, YearMonth month, Base floor, Base ceiling, Page.Wanted wanted);

  /** The movements of an assessment, by month and account number. */
  Page<Moved> movements(Assessment assessment, Page.Wanted wanted);

  /** Deletes an assessment with its lines, movements and months. */
  void delete(Assessment assessment);

  /** Marks an assessment as allocated. */
  void allocated(Assessment assessment, Instant at);

  /** Writes one month of one assessment while its roster streams by. */
  interface MonthWriter extends AutoCloseable {

    /** Freezes a person's line. */
    void line(long accountKey, FrozenLine line);

    /** Itemises a person's movement. */
    void movement(long accountKey, Movement movement);

    @Override
    void close();
  }
}
