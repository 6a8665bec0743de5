package org.gongji.application.employer;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gongji.application.operation.OperationCode;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.RoundingPrecision;
import org.jspecify.annotations.Nullable;

/** The employer accounts of the city. */
public interface Employers {

  /** An employer to be opened; nothing is assessed or paid yet. */
  record Opening(
      EmployerNumber number,
      String name,
      String creditCode,
      RateScheme rates,
      RoundingPrecision precision,
      String bankCode,
      String operatorName,
      String operatorMobile,
      LocalDate openedOn,
      YearMonth firstMonth) {

    /** The operator's mobile is not for logs. */
    @Override
    public String toString() {
      return "Opening[%s %s %s %s %s %s %s]"
          .formatted(number, name, creditCode, rates, precision, bankCode, firstMonth);
    }
  }

  /** Opens an account in normal status. */
  void open(Opening opening);

  /** An employer by its number. */
  Optional<Employer> find(EmployerNumber number);

  /** The same, with its row locked until the transaction ends. */
  Optional<Employer> lock(EmployerNumber number);

  /** An employer by its number, or {@code NOT_FOUND}. */
  default Decision<Employer> seek(EmployerNumber number) {
    return found(number, find(number));
  }

  /** The same, with its row locked until the transaction ends. */
  default Decision<Employer> seize(EmployerNumber number) {
    return found(number, lock(number));
  }

  /** The employers of an organisation, by its credit code, in the order of their numbers. */
  List<Employer> ofCreditCode(String creditCode);

  /** Employers in the order of their numbers, for the counter. */
  List<Employer> all();

  /** Moves 已核定至; null when the first assessment was deleted. */
  void assessedThrough(long employerKey, @Nullable YearMonth month);

  /** Moves 缴至年月 forward. */
  void paidThrough(long employerKey, YearMonth month);

  private static Decision<Employer> found(EmployerNumber number, Optional<Employer> employer) {
    return employer
        .map(Decision::accept)
        .orElseGet(() -> Decision.reject(OperationCode.NOT_FOUND.of(Figure.of(number.text()))));
  }
}
