package org.gongji.web;

import org.gongji.web.api.ProblemPages;
import org.gongji.web.bank.CounterPages;
import org.gongji.web.bank.DepositApi;
import org.gongji.web.bank.DepositPages;
import org.gongji.web.contributor.ContributorApi;
import org.gongji.web.contributor.ContributorPages;
import org.gongji.web.identity.Cookies;
import org.gongji.web.identity.SessionApi;
import org.gongji.web.identity.SignInPages;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;
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
    SessionApi sessionApi,
    EmployerApi employerApi,
    ContributorApi contributorApi,
    RemittanceApi remittanceApi,
    DepositApi depositApi) {

  static Handlers of(
      UseCases on,
      Words words,
      HallTexts texts,
      Refusals refusals,
      Cookies cookies,
      HallSettings settings,
      Metrics metrics) {
    return new Handlers(
        new StatePages(on.calendar()),
        metrics,
        new ProblemPages(texts.chinese(), texts.english(), words),
        new SignInPages(on.signIn(), cookies, words, refusals, settings.accounts()),
        new HomePages(on.showEmployer(), on.showHome(), on.calendar(), words, refusals),
        new ContributorPages(on.showEmployer(), on.listContributors(), words),
        new RemittancePages(
            on.showEmployer(), on.previewRemittance(), on.assessRemittance(), words, refusals),
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
        new SessionApi(on.signIn()),
        new EmployerApi(on.showEmployer(), on.showHome()),
        new ContributorApi(on.listContributors()),
        new RemittanceApi(
            on.previewRemittance(),
            on.assessRemittance(),
            on.listUnallocatedAssessments(),
            on.showAssessment(),
            on.deleteAssessment()),
        new DepositApi(on.listDeposits(), on.recordDeposit(), on.reviewDeposit()));
  }
}
