package org.gongji.application.filing;

import jakarta.inject.Inject;
import java.util.Set;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employers;
import org.gongji.application.filing.Filings.Search;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Page;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** 待办、已办、我发起的, and the queue of those who approve. */
public final class ListFilings {

  private final Operations operations;
  private final Employers employers;
  private final Filings filings;

  /** Which list of an employer's filings. */
  public enum List {
    /** Drafts of the hall and of the counter. */
    DRAFTS(FilingState.DRAFT),
    /** 审批中: what was submitted and waits for a decision. */
    UNDECIDED(FilingState.SUBMITTED),
    /** 待办: what an operator has to see to, returned filings. */
    TO_DO(FilingState.RETURNED),
    /** 已办: what was decided or ended. */
    DONE(FilingState.APPROVED, FilingState.ENDED),
    /** 我发起的: whatever was submitted, whatever became of it. */
    INITIATED(FilingState.SUBMITTED, FilingState.APPROVED, FilingState.RETURNED, FilingState.ENDED);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is unmodifiable
    private final Set<FilingState> states;

    List(FilingState... states) {
      this.states = Set.of(states);
    }
  }

  /** Put together by the wiring. */
  @Inject
  public ListFilings(Operations operations, Employers employers, Filings filings) {
    this.operations = operations;
    this.employers = employers;
    this.filings = filings;
  }

  /** An employer's filings, the newest first; of one kind, or of all. */
  public Decision<Page<Filing>> handle(
      Actor actor,
      EmployerNumber number,
      List list,
      @Nullable FilingKind kind,
      Page.Wanted wanted) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        number,
        () -> employers
            .seek(number)
            .map(employer ->
                filings.list(new Search(employer.key(), list.states, kind, false), wanted)));
  }

  /** What waits for a decision, of all employers, the oldest first. */
  public Decision<Page<Filing>> queue(Actor actor, @Nullable FilingKind kind, Page.Wanted wanted) {
    return operations.see(
        Right.SEE_COUNTER,
        actor,
        () -> Decision.accept(
            filings.list(new Search(null, Set.of(FilingState.SUBMITTED), kind, true), wanted)));
  }
}
