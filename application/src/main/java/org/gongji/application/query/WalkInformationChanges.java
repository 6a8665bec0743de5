package org.gongji.application.query;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employers;
import org.gongji.application.information.InformationChanges;
import org.gongji.application.listing.Place;
import org.gongji.application.operation.Operations;
import org.gongji.application.query.ListInformationChanges.Query;
import org.gongji.application.query.ListInformationChanges.Row;
import org.gongji.domain.decision.Decision;
import org.jspecify.annotations.Nullable;

/** 单位信息变更查询, 缴存人信息变更查询, part by part: for programs, print and export. */
public final class WalkInformationChanges {

  private final Operations operations;
  private final Employers employers;
  private final InformationChanges changes;

  /** Put together by the wiring. */
  @Inject
  public WalkInformationChanges(
      Operations operations, Employers employers, InformationChanges changes) {
    this.operations = operations;
    this.employers = employers;
    this.changes = changes;
  }

  /**
   * Lists them from behind a place on, the newest first.
   *
   * @param last null at the beginning
   */
  public Decision<List<Row>> handle(Actor actor, Query query, @Nullable Place last, int most) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        query.employer(),
        () -> employers
            .seek(query.employer())
            .map(employer -> changes.behind(query.sought(employer), last, most).stream()
                .map(listed -> Row.of(query.of(), listed))
                .toList()));
  }
}
