package org.gongji.application.filing.desk;

import jakarta.inject.Inject;
import java.util.ArrayList;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.FilingAccess;
import org.gongji.application.filing.FilingState;
import org.gongji.application.filing.Filings;
import org.gongji.application.filing.HandlingCode;
import org.gongji.application.filing.business.Business;
import org.gongji.application.filing.business.Business.Acting;
import org.gongji.application.filing.business.Business.Taken;
import org.gongji.application.filing.business.Businesses;
import org.gongji.application.filing.business.EvidenceList;
import org.gongji.application.filing.business.RosterJudge;
import org.gongji.application.filing.sheet.Imports;
import org.gongji.application.message.MessageKind;
import org.gongji.application.message.Messages;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.rulebook.Precedence;

/** 完成办理: submits a draft, after every rule was asked again with the data of this moment. */
public final class SubmitFiling {

  private static final Operation<BusinessSerial> OPERATION =
      new Operation<>("submit-filing", Right.FILE, BusinessSerial::text, BusinessSerial::new);

  private final Operations operations;
  private final FilingAccess access;
  private final Filings filings;
  private final Businesses businesses;
  private final RosterJudge judge;
  private final EvidenceList evidence;
  private final Imports imports;
  private final Messages messages;
  private final BusinessCalendar calendar;

  /**
   * Which draft, as it was checked.
   *
   * @param employer 单位账号
   * @param filing the draft
   * @param revision the revision that was checked: what somebody changed since is not submitted unseen
   */
  public record Command(EmployerNumber employer, BusinessSerial filing, int revision) {}

  /** Put together by the wiring. */
  @Inject
  public SubmitFiling(
      Operations operations,
      FilingAccess access,
      Filings filings,
      Businesses businesses,
      RosterJudge judge,
      EvidenceList evidence,
      Imports imports,
      Messages messages,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.access = access;
    this.filings = filings;
    this.businesses = businesses;
    this.judge = judge;
    this.evidence = evidence;
    this.imports = imports;
    this.messages = messages;
    this.calendar = calendar;
  }

  /** Submits it, and answers its serial. */
  public Decision<BusinessSerial> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> access.move(
            command.employer(),
            command.filing(),
            FilingState.DRAFT,
            (employer, filing) -> FilingAccess.editable(request.actor(), filing)
                .then(draft -> imports.quiet(draft.key()).map(quiet -> draft))
                .then(draft -> unchanged(draft, command.revision()))
                .then(draft -> businesses.of(draft.kind()))
                .then(business -> submit(request.actor(), business, employer, filing))));
  }

  private static Decision<Filing> unchanged(Filing draft, int revision) {
    return draft.revision() == revision
        ? Decision.accept(draft)
        : Decision.reject(
            HandlingCode.FILING_CHANGED.of(Figure.of(draft.revision()), Figure.of(revision)));
  }

  private <T> Decision<BusinessSerial> submit(
      Actor actor, Business<T> business, Employer employer, Filing filing) {
    var acting = Acting.of(employer, filing, calendar.today());
    var roster = filings.entries(filing);
    var findings = judge.whole(business, acting, filing, roster);
    var wrong = new ArrayList<>(findings.rejections());
    wrong.addAll(evidence.check(acting, filing, findings).rejections());
    return Precedence.settle(Violations.of(wrong).orAccept(() -> {
      var now = calendar.now();
      filings.put(filing, findings.taken().stream().map(Taken::entry).toList());
      filings.claim(filing, RosterJudge.claims(business, roster));
      filings.submitted(filing, actor.login(), acting.today(), now);
      filings.step(
          filing,
          new Filings.Step(Filings.Node.SUBMITTED, actor.login(), FilingState.SUBMITTED, "", now));
      messages.add(MessageKind.FILING_SUBMITTED.message(
          employer, now, filing.kind().chineseName(), filing.serial()));
      return filing.serial();
    }));
  }
}
