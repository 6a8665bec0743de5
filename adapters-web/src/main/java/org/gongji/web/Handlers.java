package org.gongji.web;

import org.gongji.web.api.ProblemPages;
import org.gongji.web.bank.CounterPages;
import org.gongji.web.bank.DepositApi;
import org.gongji.web.bank.DepositPages;
import org.gongji.web.contributor.ContributorApi;
import org.gongji.web.contributor.ContributorPages;
import org.gongji.web.filing.EvidencePages;
import org.gongji.web.filing.FilingListPages;
import org.gongji.web.filing.FilingPages;
import org.gongji.web.filing.PaperPages;
import org.gongji.web.filing.api.FilingApi;
import org.gongji.web.filing.roster.RosterPages;
import org.gongji.web.filing.roster.SheetPages;
import org.gongji.web.identity.Cookies;
import org.gongji.web.identity.SessionApi;
import org.gongji.web.identity.SignInPages;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;
import org.gongji.web.phone.HallAddress;
import org.gongji.web.phone.OfferPages;
import org.gongji.web.phone.PhonePages;
import org.gongji.web.query.EmployerApi;
import org.gongji.web.query.HomePages;
import org.gongji.web.remittance.AssessmentPages;
import org.gongji.web.remittance.RemittanceApi;
import org.gongji.web.remittance.RemittancePages;
import org.gongji.web.remittance.RowsPages;

/** What answers the routes. */
record Handlers(
    StatePages state,
    Metrics metrics,
    ProblemPages problems,
    SignInPages signIn,
    HomePages home,
    ContributorPages contributors,
    RemittancePages remittance,
    AssessmentPages assessments,
    RowsPages rows,
    CounterPages counter,
    DepositPages deposits,
    RosterPages rosters,
    FilingPages filings,
    EvidencePages evidence,
    OfferPages phoneOffers,
    PhonePages phones,
    FilingListPages filingLists,
    SheetPages sheets,
    PaperPages papers,
    SessionApi sessionApi,
    EmployerApi employerApi,
    ContributorApi contributorApi,
    RemittanceApi remittanceApi,
    DepositApi depositApi,
    FilingApi filingApi) {

  static Handlers of(
      UseCases on,
      Words words,
      HallTexts texts,
      Refusals refusals,
      Cookies cookies,
      HallSettings settings,
      Metrics metrics) {
    var rosters = new RosterPages(
        on.showEmployer(),
        on.listContributors(),
        on.listFilings(),
        on.showFiling(),
        on.putLine(),
        on.removeLine(),
        on.chooseMonth(),
        on.discardDraft(),
        on.businesses(),
        on.calendar(),
        words,
        refusals);
    var filings = new FilingPages(
        on.showEmployer(),
        rosters,
        on.showFiling(),
        on.submitFiling(),
        on.decideFiling(),
        on.endFiling(),
        on.calendar(),
        on.rulebook(),
        words,
        refusals);
    return new Handlers(
        new StatePages(on.calendar()),
        metrics,
        new ProblemPages(texts.chinese(), texts.english(), words),
        new SignInPages(on.signIn(), cookies, words, refusals, settings.accounts()),
        new HomePages(
            on.showEmployer(), on.showHome(), on.listFilings(), on.calendar(), words, refusals),
        new ContributorPages(on.showEmployer(), on.listContributors(), on.listWaiting(), words),
        new RemittancePages(
            on.showEmployer(),
            on.previewRemittance(),
            on.assessRemittance(),
            on.listFilings(),
            words,
            refusals),
        new AssessmentPages(
            on.showEmployer(),
            on.listUnallocatedAssessments(),
            on.showAssessment(),
            on.deleteAssessment(),
            on.calendar(),
            on.rulebook(),
            words,
            refusals),
        new RowsPages(on.showEmployer(), on.showAssessment(), on.printVoucher(), words),
        new CounterPages(on.listDeposits(), on.reviewDeposit(), on.showEmployer(), words, refusals),
        new DepositPages(
            on.listDeposits(), on.recordDeposit(), on.calendar(), on.rulebook(), words, refusals),
        rosters,
        filings,
        new EvidencePages(filings, on.attachEvidence(), on.removeEvidence(), on.fetchEvidence()),
        new OfferPages(
            filings,
            on.offerPhone(),
            on.followPhone(),
            new HallAddress(settings.secureCookies()),
            words),
        new PhonePages(
            on.openOnPhone(), on.showOnPhone(), on.attachFromPhone(), cookies, words, refusals),
        new FilingListPages(on.showEmployer(), on.listFilings(), on.calendar(), words),
        new SheetPages(
            rosters, on.makeTemplate(), on.importRoster(), on.markWorkbook(), words, refusals),
        new PaperPages(on.printBackPayment()),
        new SessionApi(on.signIn()),
        new EmployerApi(on.showEmployer(), on.showHome()),
        new ContributorApi(on.listContributors()),
        new RemittanceApi(
            on.previewRemittance(),
            on.assessRemittance(),
            on.listUnallocatedAssessments(),
            on.showAssessment(),
            on.deleteAssessment()),
        new DepositApi(on.listDeposits(), on.recordDeposit(), on.reviewDeposit()),
        new FilingApi(
            on.listFilings(),
            on.showFiling(),
            on.putLine(),
            on.removeLine(),
            on.chooseMonth(),
            on.discardDraft(),
            on.attachEvidence(),
            on.removeEvidence(),
            on.fetchEvidence(),
            on.importRoster(),
            on.submitFiling(),
            on.decideFiling(),
            on.endFiling()));
  }
}
