package org.gongji.application.query;

import jakarta.inject.Inject;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operations;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;

/** The strip on top of every page: the employer, its headcount and its unallocated amount. */
public final class ShowEmployer {

  private final Operations operations;
  private final Employers employers;
  private final Contributors contributors;
  private final BusinessCalendar calendar;

  /**
   * What the strip shows.
   *
   * @param employer the account
   * @param contributing 单位缴存人数, in the business month
   * @param sealed 单位封存人数
   */
  public record Summary(Employer employer, long contributing, long sealed) {}

  /** Put together by the wiring. */
  @Inject
  public ShowEmployer(
      Operations operations,
      Employers employers,
      Contributors contributors,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.employers = employers;
    this.contributors = contributors;
    this.calendar = calendar;
  }

  /** Shows an employer to somebody who may see it; {@code NOT_FOUND} otherwise. */
  public Decision<Summary> handle(Actor actor, EmployerNumber number) {
    return operations.see(
        Right.SEE_EMPLOYER, actor, number, () -> employers.seek(number).map(this::summary));
  }

  private Summary summary(Employer employer) {
    var counts = contributors.headcount(employer.key(), calendar.today());
    return new Summary(
        employer,
        counts.getOrDefault(AccountStatus.NORMAL, 0L),
        counts.getOrDefault(AccountStatus.SEALED, 0L));
  }
}
