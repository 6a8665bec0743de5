package org.gongji.web;

import org.gongji.web.api.ProblemPages;
import org.gongji.web.attestation.AttestationApi;
import org.gongji.web.attestation.AttestationPages;
import org.gongji.web.attestation.Pace;
import org.gongji.web.attestation.VerifyApi;
import org.gongji.web.attestation.VerifyPages;
import org.gongji.web.bank.CounterPages;
import org.gongji.web.bank.DepositApi;
import org.gongji.web.bank.DepositPages;
import org.gongji.web.contributor.ChangeApi;
import org.gongji.web.contributor.ChangePages;
import org.gongji.web.contributor.ContributorApi;
import org.gongji.web.contributor.ContributorPages;
import org.gongji.web.contributor.PersonApi;
import org.gongji.web.contributor.PersonPages;
import org.gongji.web.department.DepartmentApi;
import org.gongji.web.department.DepartmentPages;
import org.gongji.web.department.DepartmentPersonPages;
import org.gongji.web.filing.EvidencePages;
import org.gongji.web.filing.FilingListPages;
import org.gongji.web.filing.FilingPages;
import org.gongji.web.filing.PaperPages;
import org.gongji.web.filing.api.FilingApi;
import org.gongji.web.filing.roster.AmountPages;
import org.gongji.web.filing.roster.RosterPages;
import org.gongji.web.filing.roster.SheetPages;
import org.gongji.web.identity.Cookies;
import org.gongji.web.identity.Origins;
import org.gongji.web.identity.SessionApi;
import org.gongji.web.identity.account.AccountHandlers;
import org.gongji.web.identity.door.DoorHandlers;
import org.gongji.web.identity.federated.ProviderPages;
import org.gongji.web.identity.scan.AnswerPages;
import org.gongji.web.identity.scan.ScanPages;
import org.gongji.web.information.ChangesPages;
import org.gongji.web.information.EmployerDetailsPages;
import org.gongji.web.information.InformationApi;
import org.gongji.web.information.PersonDetailsPages;
import org.gongji.web.ledger.BooksApi;
import org.gongji.web.ledger.BooksPages;
import org.gongji.web.ledger.FlowPages;
import org.gongji.web.listing.Prints;
import org.gongji.web.page.Refusals;
import org.gongji.web.page.Words;
import org.gongji.web.phone.HallAddress;
import org.gongji.web.phone.OfferPages;
import org.gongji.web.phone.PhonePages;
import org.gongji.web.query.EmployerApi;
import org.gongji.web.query.HomeApi;
import org.gongji.web.query.HomePages;
import org.gongji.web.query.MessagePages;
import org.gongji.web.remittance.AssessmentPages;
import org.gongji.web.remittance.RemittanceApi;
import org.gongji.web.remittance.RemittancePages;
import org.gongji.web.remittance.RowsPages;

/** What answers the routes. */
record Handlers(
    StatePages state,
    Metrics metrics,
    ProblemPages problems,
    DoorHandlers door,
    ProviderPages providers,
    HomePages home,
    MessagePages messages,
    BooksPages books,
    FlowPages flow,
    ContributorPages contributors,
    ChangePages changes,
    PersonPages persons,
    EmployerDetailsPages employerDetails,
    PersonDetailsPages personDetails,
    ChangesPages informationChanges,
    RemittancePages remittance,
    AssessmentPages assessments,
    RowsPages rows,
    CounterPages counter,
    DepositPages deposits,
    RosterPages rosters,
    AmountPages amounts,
    FilingPages filings,
    EvidencePages evidence,
    ScanPages scans,
    AnswerPages scanAnswers,
    OfferPages phoneOffers,
    PhonePages phones,
    FilingListPages filingLists,
    SheetPages sheets,
    PaperPages papers,
    AttestationPages attestations,
    VerifyPages verify,
    DepartmentPages departments,
    DepartmentPersonPages departmentPersons,
    SessionApi sessionApi,
    EmployerApi employerApi,
    HomeApi homeApi,
    BooksApi booksApi,
    ContributorApi contributorApi,
    ChangeApi changeApi,
    PersonApi personApi,
    RemittanceApi remittanceApi,
    DepositApi depositApi,
    DepartmentApi departmentApi,
    FilingApi filingApi,
    AttestationApi attestationApi,
    VerifyApi verifyApi,
    InformationApi informationApi,
    AccountHandlers accounts) {

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
        on.showDepartments(),
        on.listFilings(),
        on.showFiling(),
        on.followImport(),
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
    var origins = new Origins(settings.secureCookies());
    var address = new HallAddress(settings.secureCookies());
    var pace = new Pace(on.calendar(), origins);
    var door = DoorHandlers.of(
        on.signIn(),
        on.door(),
        on.federatedProviders().offered(),
        cookies,
        origins,
        refusals,
        settings);
    var prints = new Prints(on.listingPrinter(), on.calendar(), words);
    return new Handlers(
        new StatePages(on.calendar()),
        metrics,
        new ProblemPages(texts.chinese(), texts.english(), words),
        door,
        new ProviderPages(
            on.beginFederatedSignIn(),
            on.finishFederatedSignIn(),
            on.signOutAtProvider(),
            on.endProvidersSessions(),
            on.signIn(),
            door.signIn(),
            cookies,
            origins,
            words,
            refusals),
        new HomePages(
            on.showEmployer(), on.showHome(), on.showClaims(), on.calendar(), words, refusals),
        new MessagePages(on.showEmployer(), on.listMessages(), on.markRead(), on.calendar(), words),
        new BooksPages(on.showEmployer(), on.showBooks(), prints, on.calendar(), words, refusals),
        new FlowPages(
            on.showEmployer(),
            on.listFlow(),
            on.walkFlow(),
            on.showFlow(),
            on.walkParts(),
            prints,
            on.calendar(),
            words,
            refusals),
        new ContributorPages(
            on.showEmployer(),
            on.listContributors(),
            on.walkContributors(),
            on.listWaiting(),
            on.showDepartments(),
            prints,
            words),
        new ChangePages(
            on.showEmployer(),
            on.listChanges(),
            on.walkChanges(),
            on.businesses(),
            on.calendar(),
            prints,
            words,
            refusals),
        new PersonPages(
            on.showEmployer(), on.showPerson(), on.walkEntries(), on.businesses(), prints, words),
        new EmployerDetailsPages(
            on.showEmployer(),
            on.showEmployerDetails(),
            on.changeEmployerDetails(),
            words,
            refusals),
        new PersonDetailsPages(
            on.showEmployer(),
            on.listContributors(),
            on.showPersonDetails(),
            on.changePersonDetails(),
            words,
            refusals),
        new ChangesPages(
            on.showEmployer(),
            on.listInformationChanges(),
            on.walkInformationChanges(),
            on.calendar(),
            prints,
            words,
            refusals),
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
        new RowsPages(
            on.showEmployer(), on.showAssessment(), on.showDepartments(), on.printVoucher(), words),
        new CounterPages(on.listDeposits(), on.reviewDeposit(), on.showEmployer(), words, refusals),
        new DepositPages(
            on.listDeposits(), on.recordDeposit(), on.calendar(), on.rulebook(), words, refusals),
        rosters,
        new AmountPages(rosters, on.previewLine(), words, refusals),
        filings,
        new EvidencePages(filings, on.attachEvidence(), on.removeEvidence(), on.fetchEvidence()),
        new ScanPages(
            on.offerScan(),
            on.enterByScan(),
            on.signIn(),
            cookies,
            origins,
            address,
            words,
            refusals),
        new AnswerPages(on.answerScan(), words),
        new OfferPages(filings, on.offerPhone(), on.followPhone(), address, words),
        new PhonePages(
            on.openOnPhone(), on.showOnPhone(), on.attachFromPhone(), cookies, words, refusals),
        new FilingListPages(on.showEmployer(), on.listFilings(), on.calendar(), words),
        new SheetPages(
            rosters,
            on.makeTemplate(),
            on.importRoster(),
            on.takeWorkbook(),
            on.markWorkbook(),
            words,
            refusals),
        new PaperPages(on.printBackPayment()),
        new AttestationPages(
            on.showEmployer(),
            on.listAttestations(),
            on.issueEmployerAttestation(),
            on.issueContributorAttestation(),
            on.fetchAttestation(),
            on.listContributors(),
            words,
            refusals),
        new VerifyPages(on.verifyAttestation(), on.verifyAttestationFile(), pace, words, refusals),
        new DepartmentPages(
            on.showEmployer(), on.showDepartments(), on.addDepartment(), words, refusals),
        new DepartmentPersonPages(
            on.showEmployer(),
            on.showDepartments(),
            on.listDepartmentPersons(),
            on.changeDepartment(),
            on.removeDepartment(),
            on.assignContributors(),
            words,
            refusals),
        new SessionApi(on.signIn(), on.door().signInByPassword(), origins),
        new EmployerApi(on.showEmployer(), on.listMessages(), on.markRead()),
        new HomeApi(on.showHome()),
        new BooksApi(on.showBooks(), on.walkFlow(), on.showFlow(), on.walkParts(), on.calendar()),
        new ContributorApi(on.walkContributors()),
        new ChangeApi(on.walkChanges(), on.businesses(), on.calendar()),
        new PersonApi(on.showPerson(), on.walkEntries()),
        new RemittanceApi(
            on.previewRemittance(),
            on.assessRemittance(),
            on.listUnallocatedAssessments(),
            on.showAssessment(),
            on.deleteAssessment()),
        new DepositApi(on.listDeposits(), on.recordDeposit(), on.reviewDeposit()),
        new DepartmentApi(
            on.showDepartments(),
            on.listDepartmentPersons(),
            on.addDepartment(),
            on.changeDepartment(),
            on.removeDepartment(),
            on.assignContributors()),
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
            on.takeWorkbook(),
            on.followImport(),
            on.submitFiling(),
            on.decideFiling(),
            on.endFiling()),
        new AttestationApi(
            on.listAttestations(),
            on.issueEmployerAttestation(),
            on.issueContributorAttestation(),
            on.fetchAttestation()),
        new VerifyApi(on.verifyAttestation(), on.verifyAttestationFile(), pace),
        new InformationApi(
            on.showEmployerDetails(),
            on.changeEmployerDetails(),
            on.showPersonDetails(),
            on.changePersonDetails(),
            on.walkInformationChanges(),
            on.calendar()),
        AccountHandlers.of(
            on.accounts(),
            on.showEmployer(),
            on.calendar(),
            on.rulebook(),
            cookies,
            origins,
            words,
            refusals));
  }
}
