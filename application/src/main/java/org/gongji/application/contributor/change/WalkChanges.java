package org.gongji.application.contributor.change;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.contributor.change.AccountChanges.Listed;
import org.gongji.application.contributor.change.AccountChanges.Search;
import org.gongji.application.employer.Employers;
import org.gongji.application.listing.Place;
import org.gongji.application.operation.Operations;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** 账户状态变更查询, part by part: for programs, print and export. */
public final class WalkChanges {

  private final Operations operations;
  private final Employers employers;
  private final AccountChanges changes;

  /** Put together by the wiring. */
  @Inject
  public WalkChanges(Operations operations, Employers employers, AccountChanges changes) {
    this.operations = operations;
    this.employers = employers;
    this.changes = changes;
  }

  /** By the right to see the employer; the newest first. */
  public Decision<List<Listed>> handle(
      Actor actor, EmployerNumber number, Search search, @Nullable Place last, int most) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        number,
        () -> employers
            .seek(number)
            .map(employer -> changes.behind(employer.key(), search, last, most)));
  }
}
