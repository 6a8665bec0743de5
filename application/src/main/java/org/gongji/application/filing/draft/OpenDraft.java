package org.gongji.application.filing.draft;

import jakarta.inject.Inject;
import org.gongji.application.actor.Actor;
import org.gongji.application.employer.Employer;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.FilingState;
import org.gongji.application.filing.Filings;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.SerialNumbers;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.rulebook.Rulebook;

/** Begins a filing: it has its serial from the draft on, so that its papers can be printed. */
public final class OpenDraft {

  private final Filings filings;
  private final ChangeMonths months;
  private final SerialNumbers serials;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /** Put together by the wiring. */
  @Inject
  public OpenDraft(
      Filings filings,
      ChangeMonths months,
      SerialNumbers serials,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.filings = filings;
    this.months = months;
    this.serials = serials;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  /** Begins a filing with an empty roster, within the running transaction. */
  public Decision<Filing> open(Actor actor, Employer employer, FilingKind kind) {
    var today = calendar.today();
    var now = calendar.now();
    return rulebook.pack().on(CentreTerms.PARAMETER, today).map(centre -> {
      var filing = filings.open(new Filings.Opening(
          BusinessSerial.of(today, centre.value().office(), serials.next()),
          employer.key(),
          kind,
          actor.channel(),
          months.proposed(employer, today),
          actor.login(),
          today,
          now));
      filings.step(
          filing, new Filings.Step(Filings.Node.BEGUN, actor.login(), FilingState.DRAFT, "", now));
      return filing;
    });
  }
}
