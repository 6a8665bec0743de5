package org.gongji.application.contributor;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.contributor.Contributors.Listed;
import org.gongji.application.contributor.ListContributors.Query;
import org.gongji.application.department.DepartmentAccess;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operations;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.AccountNumber;
import org.jspecify.annotations.Nullable;

/** 缴存人信息查询, 账户信息, by number and part by part: for programs, print and export. */
public final class WalkContributors {

  private final Operations operations;
  private final Employers employers;
  private final Contributors contributors;
  private final DepartmentAccess departments;
  private final BusinessCalendar calendar;

  /** Put together by the wiring. */
  @Inject
  public WalkContributors(
      Operations operations,
      Employers employers,
      Contributors contributors,
      DepartmentAccess departments,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.employers = employers;
    this.contributors = contributors;
    this.departments = departments;
    this.calendar = calendar;
  }

  /**
   * Lists an employer's contributors from behind a number on.
   *
   * @param query its order does not count here
   * @param last null at the beginning
   */
  public Decision<List<Listed>> handle(
      Actor actor, Query query, @Nullable AccountNumber last, int most) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        query.employer(),
        () -> employers
            .seek(query.employer())
            .then(employer -> query
                .search(employer, departments)
                .map(search ->
                    contributors.behind(employer.key(), calendar.today(), search, last, most))));
  }
}
