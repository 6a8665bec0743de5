package org.gongji.application.ledger;

import jakarta.inject.Inject;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employers;
import org.gongji.application.ledger.EmployerBooks.Booked;
import org.gongji.application.listing.Period;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Page;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** 单位信息查询, 业务流水查询: what was booked for an employer in a period. */
public final class ListFlow {

  private final Operations operations;
  private final Employers employers;
  private final EmployerBooks books;

  /**
   * What is looked for.
   *
   * @param employer 单位账号
   * @param period 查询日期, by 记账日期
   * @param kind 业务明细类型, null for all
   */
  public record Query(
      EmployerNumber employer, Period period, @Nullable FlowKind kind) {}

  /** Put together by the wiring. */
  @Inject
  public ListFlow(Operations operations, Employers employers, EmployerBooks books) {
    this.operations = operations;
    this.employers = employers;
    this.books = books;
  }

  /** Lists it, the newest first. */
  public Decision<Page<Booked>> handle(Actor actor, Query query, Page.Wanted wanted) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        query.employer(),
        () -> employers
            .seek(query.employer())
            .map(employer -> books.flow(employer.key(), query.period(), query.kind(), wanted)));
  }
}
