package org.gongji.application.contributor;

import jakarta.inject.Inject;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.contributor.Contributors.Listed;
import org.gongji.application.contributor.Contributors.Search;
import org.gongji.application.contributor.Contributors.Sort;
import org.gongji.application.department.DepartmentAccess;
import org.gongji.application.department.DepartmentChoice;
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
  private final DepartmentAccess departments;
  private final BusinessCalendar calendar;

  /**
   * What is looked for.
   *
   * @param employer 单位账号
   * @param search which of its contributors
   * @param sort in which order
   * @param department of which department, null for all
   */
  public record Query(
      EmployerNumber employer,
      Search search,
      Sort sort,
      @Nullable DepartmentChoice department) {

    /** By number. */
    public Query(EmployerNumber employer, String text, @Nullable AccountStatus status) {
      this(employer, new Search(text, status), Sort.BY_NUMBER, null);
    }

    /** What the ports are to look for, once the departments are known. */
    Decision<Search> search(Employer found, DepartmentAccess access) {
      return department == null
          ? Decision.accept(search)
          : access.keys(found, department).map(search::in);
    }
  }

  /** The employer, whose precision the parts are computed by, with a page of its contributors. */
  public record Result(Employer employer, Page<Listed> contributors) {}

  /** Put together by the wiring. */
  @Inject
  public ListContributors(
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

  /** Lists an employer's contributors in the business month. */
  public Decision<Result> handle(Actor actor, Query query, Page.Wanted wanted) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        query.employer(),
        () -> employers
            .seek(query.employer())
            .then(employer -> query
                .search(employer, departments)
                .map(search -> new Result(
                    employer,
                    contributors.list(
                        employer.key(), calendar.today(), search, query.sort(), wanted)))));
  }
}
