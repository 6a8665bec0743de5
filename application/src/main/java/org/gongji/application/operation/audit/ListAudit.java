package org.gongji.application.operation.audit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.operation.AuditTrail;
import org.gongji.application.operation.AuditTrail.Kept;
import org.gongji.application.operation.AuditTrail.Place;
import org.gongji.application.operation.AuditTrail.Search;
import org.gongji.application.operation.Operations;
import org.gongji.domain.decision.Decision;

/** 审计记录查询: what was done in a period, by whom and to whom, the newest first. */
public final class ListAudit {

  private final Operations operations;
  private final AuditTrail audit;

  /** Put together by the wiring. */
  @Inject
  public ListAudit(Operations operations, AuditTrail audit) {
    this.operations = operations;
    this.audit = audit;
  }

  /** At most so many lines behind a place, or the newest ones. */
  public Decision<List<Kept>> handle(Actor actor, Search search, Optional<Place> behind, int most) {
    return operations.see(
        Right.SEE_AUDIT,
        actor,
        () -> Decision.accept(audit.list(search, behind.orElse(Place.NEWEST), most)));
  }
}
