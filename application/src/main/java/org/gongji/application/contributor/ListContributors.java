package org.gongji.application.contributor;

import jakarta.inject.Inject;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.contributor.Contributors.Listed;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Page;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** 缴存人信息查询, 账户信息: an employer's contributors with balance and paid-through month. */
public final class ListContributors {

  private final Operations operations;
  private final Employers employers;
  private final Contributors contributors;
  private final BusinessCalendar calendar;

  /**
   * What is looked for.
   *
   * @param employer 单位账号
   * @param search an account number or part of a name, empty for all
   * @param status 个人账户状态, null for all
   */
  public record Query(
      EmployerNumber employer, String search, @Nullable AccountStatus status) {}

  /** The employer, whose precision the parts are computed by, with a page of its contributors. */
  public record Result(Employer employer, Page<Listed> contributors) {}

  /** Put together by the wiring. */
  @Inject
  public ListContributors(
      Operations operations,
      Employers employers,
      Contributors contributors,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.employers = employers;
    this.contributors = contributors;
    this.calendar = calendar;
  }

  /** Lists an employer's contributors in the business month. */
  public Decision<Result> handle(Actor actor, Query query, Page.Wanted wanted) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        query.employer(),
        () -> employers
            .seek(query.employer())
            .map(employer -> new Result(
                employer,
                contributors.list(
                    employer.key(), calendar.today(), query.search(), query.status(), wanted))));
  }
}
