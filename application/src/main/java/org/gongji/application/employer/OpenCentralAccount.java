package org.gongji.application.employer;

import jakarta.inject.Inject;
import java.time.YearMonth;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Transactions;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.rulebook.Rulebook;

/**
 * 集中封存户: sees to it that the city's central sealed account is there; it is an employer account
 * that never remits.
 */
public final class OpenCentralAccount {

  private static final String NAME = "集中封存户";

  private final Transactions transactions;
  private final Employers employers;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /** Put together by the wiring. */
  @Inject
  public OpenCentralAccount(
      Transactions transactions,
      Employers employers,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.transactions = transactions;
    this.employers = employers;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  /**
   * Opens it where it is missing; another node that opens it at the same time does no harm.
   *
   * @return its number, or {@code PARAMETER_NOT_SET}
   */
  public Decision<EmployerNumber> handle() {
    try {
      return transactions.decide(this::open);
    } catch (Transactions.Conflict opened) {
      return transactions.decide(this::open);
    }
  }

  private Decision<EmployerNumber> open() {
    var today = calendar.today();
    return rulebook.pack().on(CentreTerms.PARAMETER, today).map(centre -> {
      var number = new EmployerNumber(centre.value().centralSealedAccount());
      if (employers.find(number).isEmpty()) {
        employers.open(new Employers.Opening(
            number,
            NAME,
            "",
            RateScheme.ofPercent(0, 0),
            RoundingPrecision.YUAN_HALF_UP,
            "",
            "",
            "",
            today,
            YearMonth.from(today)));
      }
      return number;
    });
  }
}
