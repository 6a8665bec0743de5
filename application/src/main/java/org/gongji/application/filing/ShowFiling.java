package org.gongji.application.filing;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.evidence.Evidence;
import org.gongji.application.evidence.EvidenceFiles;
import org.gongji.application.filing.Filings.Step;
import org.gongji.application.filing.business.Business;
import org.gongji.application.filing.business.Business.Acting;
import org.gongji.application.filing.business.Businesses;
import org.gongji.application.filing.business.EvidenceList;
import org.gongji.application.filing.business.RosterJudge;
import org.gongji.application.filing.draft.ChangeMonths;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Page;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.Money;

/** Shows a filing: its roster, its evidence, its steps, and what the rules say of it at this moment. */
public final class ShowFiling {

  private final Operations operations;
  private final FilingAccess access;
  private final Filings filings;
  private final Businesses businesses;
  private final RosterJudge judge;
  private final EvidenceList evidence;
  private final EvidenceFiles files;
  private final ChangeMonths months;
  private final BusinessCalendar calendar;

  /**
   * A filing as it is put together or looked up.
   *
   * @param employer the employer
   * @param filing its head
   * @param roster a part of its roster
   * @param total what the whole roster's amounts add up to
   * @param steps what was done
   * @param files its evidence
   * @param openMonths the months that a draft may count from
   */
  public record Shown(
      Employer employer,
      Filing filing,
      Page<Entry> roster,
      Money total,
      List<Step> steps,
      List<Evidence> files,
      List<YearMonth> openMonths) {}

  /**
   * What the rules say of a whole filing at this moment.
   *
   * @param asked the evidence it asks for
   * @param rejections what stands in its way, without missing evidence
   */
  public record Checked(List<EvidenceList.Asked> asked, List<Rejection> rejections) {

    /** Whether every piece of evidence is there. */
    public boolean isComplete() {
      return asked.stream().allMatch(EvidenceList.Asked::present);
    }
  }

  /** Put together by the wiring. */
  @Inject
  public ShowFiling(
      Operations operations,
      FilingAccess access,
      Filings filings,
      Businesses businesses,
      RosterJudge judge,
      EvidenceList evidence,
      EvidenceFiles files,
      ChangeMonths months,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.access = access;
    this.filings = filings;
    this.businesses = businesses;
    this.judge = judge;
    this.evidence = evidence;
    this.files = files;
    this.months = months;
    this.calendar = calendar;
  }

  /** Shows an employer's filing with a part of its roster. */
  public Decision<Shown> handle(
      Actor actor, EmployerNumber number, BusinessSerial serial, Page.Wanted wanted) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        number,
        () -> access.see(
            number,
            serial,
            (employer, filing) -> Decision.accept(new Shown(
                employer,
                filing,
                filings.entries(filing, wanted),
                filings.total(filing),
                filings.steps(filing),
                files.of(filing.key()),
                months.open(employer, calendar.today())))));
  }

  /** Asks the rules: of a draft as it would be submitted, of a submitted one as it would be approved. */
  public Decision<Checked> check(Actor actor, EmployerNumber number, BusinessSerial serial) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        number,
        () -> access.see(
            number,
            serial,
            (employer, filing) ->
                businesses.of(filing.kind()).map(business -> checked(business, employer, filing))));
  }

  private <T> Checked checked(Business<T> business, Employer employer, Filing filing) {
    var acting = Acting.of(employer, filing, calendar.today());
    var roster = filings.entries(filing);
    var findings = filing.state() == FilingState.SUBMITTED
        ? judge.again(business, acting, filing, roster)
        : judge.whole(business, acting, filing, roster);
    return new Checked(evidence.asked(acting, filing, findings), findings.rejections());
  }
}
