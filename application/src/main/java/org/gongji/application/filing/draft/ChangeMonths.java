package org.gongji.application.filing.draft;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.gongji.application.employer.Employer;
import org.gongji.domain.contribution.change.ChangeMonth;
import org.gongji.domain.contribution.change.ChangeTerms;
import org.gongji.domain.rulebook.Rulebook;

/** The months that an employer's changes may count from, and the one that is proposed (变更月度). */
public final class ChangeMonths {

  private final Rulebook rulebook;

  /** Put together by the wiring. */
  @Inject
  public ChangeMonths(Rulebook rulebook) {
    this.rulebook = rulebook;
  }

  /** The open months in order, possibly none. */
  public List<YearMonth> open(Employer employer, LocalDate today) {
    var first = new ChangeMonth(employer.nextMonth(), employer.nextMonth().minusMonths(1), today);
    return rulebook
        .pack()
        .on(ChangeTerms.PARAMETER, today)
        .map(terms -> first.latest(terms.value()))
        .fold(
            latest -> Stream.iterate(
                    employer.nextMonth(),
                    month -> !month.isAfter(latest),
                    month -> month.plusMonths(1))
                .toList(),
            unset -> List.of());
  }

  /** The business month where it is open, otherwise the first that is not assessed. */
  public YearMonth proposed(Employer employer, LocalDate today) {
    var business = YearMonth.from(today);
    return employer.nextMonth().isAfter(business) ? employer.nextMonth() : business;
  }
}
