package org.gongji.application.contributor.change;

import jakarta.inject.Inject;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.contributor.change.AccountChanges.Listed;
import org.gongji.application.contributor.change.AccountChanges.Search;
import org.gongji.application.contributor.change.AccountChanges.Sort;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Page;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;

/** 账户状态变更查询: what happened to an employer's accounts, a page of it. */
public final class ListChanges {

  private final Operations operations;
  private final Employers employers;
  private final AccountChanges changes;

  /** Put together by the wiring. */
  @Inject
  public ListChanges(Operations operations, Employers employers, AccountChanges changes) {
    this.operations = operations;
    this.employers = employers;
    this.changes = changes;
  }

  /** By the right to see the employer. */
  public Decision<Page<Listed>> handle(
      Actor actor, EmployerNumber number, Search search, Sort sort, Page.Wanted wanted) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        number,
        () -> employers
            .seek(number)
            .map(employer -> changes.list(employer.key(), search, sort, wanted)));
  }
}
