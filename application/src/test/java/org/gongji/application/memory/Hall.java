package org.gongji.application.memory;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.gongji.application.actor.Actor;
import org.gongji.application.adjustment.AdjustBases;
import org.gongji.application.attestation.FetchAttestation;
import org.gongji.application.attestation.IssueContributorAttestation;
import org.gongji.application.attestation.IssueEmployerAttestation;
import org.gongji.application.attestation.Issuing;
import org.gongji.application.attestation.ListAttestations;
import org.gongji.application.attestation.verify.VerifyAttestation;
import org.gongji.application.attestation.verify.VerifyAttestationFile;
import org.gongji.application.backpay.PayBack;
import org.gongji.application.backpay.PrintBackPayment;
import org.gongji.application.bank.AllocateMoney;
import org.gongji.application.bank.ListDeposits;
import org.gongji.application.bank.RecordDeposit;
import org.gongji.application.bank.ReviewDeposit;
import org.gongji.application.contract.Ports;
import org.gongji.application.contributor.ChangePersonDetails;
import org.gongji.application.contributor.ListContributors;
import org.gongji.application.contributor.OpenAccounts;
import org.gongji.application.contributor.ShowPersonDetails;
import org.gongji.application.contributor.WalkContributors;
import org.gongji.application.contributor.change.AccountJournal;
import org.gongji.application.contributor.change.ListChanges;
import org.gongji.application.contributor.change.WalkChanges;
import org.gongji.application.department.AddDepartment;
import org.gongji.application.department.AssignContributors;
import org.gongji.application.department.ChangeDepartment;
import org.gongji.application.department.DepartmentAccess;
import org.gongji.application.department.ListDepartmentPersons;
import org.gongji.application.department.RemoveDepartment;
import org.gongji.application.department.ShowDepartments;
import org.gongji.application.employer.ChangeEmployerDetails;
import org.gongji.application.employer.OpenCentralAccount;
import org.gongji.application.employer.OpenEmployer;
import org.gongji.application.employer.ShowEmployerDetails;
import org.gongji.application.enrolment.ChangeCertificates;
import org.gongji.application.enrolment.EnrolContributors;
import org.gongji.application.evidence.SweepEvidence;
import org.gongji.application.filing.FetchEvidence;
import org.gongji.application.filing.FilingAccess;
import org.gongji.application.filing.ListFilings;
import org.gongji.application.filing.ShowFiling;
import org.gongji.application.filing.business.Businesses;
import org.gongji.application.filing.business.EvidenceList;
import org.gongji.application.filing.business.RosterJudge;
import org.gongji.application.filing.desk.DecideFiling;
import org.gongji.application.filing.desk.EndFiling;
import org.gongji.application.filing.desk.SubmitFiling;
import org.gongji.application.filing.draft.AttachEvidence;
import org.gongji.application.filing.draft.ChangeMonths;
import org.gongji.application.filing.draft.ChooseMonth;
import org.gongji.application.filing.draft.DiscardDraft;
import org.gongji.application.filing.draft.Identification;
import org.gongji.application.filing.draft.LineJudge;
import org.gongji.application.filing.draft.OpenDraft;
import org.gongji.application.filing.draft.PreviewLine;
import org.gongji.application.filing.draft.PutLine;
import org.gongji.application.filing.draft.RemoveEvidence;
import org.gongji.application.filing.draft.RemoveLine;
import org.gongji.application.filing.phone.AttachFromPhone;
import org.gongji.application.filing.phone.FollowPhone;
import org.gongji.application.filing.phone.ForgetPhones;
import org.gongji.application.filing.phone.OfferPhone;
import org.gongji.application.filing.phone.OpenOnPhone;
import org.gongji.application.filing.phone.PhoneSessions;
import org.gongji.application.filing.phone.ShowOnPhone;
import org.gongji.application.filing.sheet.FollowImport;
import org.gongji.application.filing.sheet.ImportRoster;
import org.gongji.application.filing.sheet.MakeTemplate;
import org.gongji.application.filing.sheet.MarkWorkbook;
import org.gongji.application.filing.sheet.SheetJudge;
import org.gongji.application.filing.sheet.TakeWorkbook;
import org.gongji.application.filing.sheet.WorkImport;
import org.gongji.application.identity.IdentityProvider;
import org.gongji.application.identity.SessionLimits;
import org.gongji.application.identity.SignIn;
import org.gongji.application.identity.federated.AdmitIdentity;
import org.gongji.application.identity.federated.BeginFederatedSignIn;
import org.gongji.application.identity.federated.EndProvidersSessions;
import org.gongji.application.identity.federated.FinishFederatedSignIn;
import org.gongji.application.identity.federated.ForgetFederatedSignIns;
import org.gongji.application.identity.federated.ShowClaims;
import org.gongji.application.identity.federated.SignOutAtProvider;
import org.gongji.application.identity.scan.AnswerScan;
import org.gongji.application.identity.scan.EnterByScan;
import org.gongji.application.identity.scan.OfferScan;
import org.gongji.application.job.Jobs;
import org.gongji.application.job.WorkNextJob;
import org.gongji.application.ledger.ListFlow;
import org.gongji.application.ledger.ShowBooks;
import org.gongji.application.ledger.ShowFlow;
import org.gongji.application.ledger.WalkFlow;
import org.gongji.application.ledger.WalkParts;
import org.gongji.application.listing.ListingPrinter;
import org.gongji.application.message.ListMessages;
import org.gongji.application.message.MarkRead;
import org.gongji.application.message.RemindOverdue;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.application.operation.SealAudit;
import org.gongji.application.policy.GovernByPack;
import org.gongji.application.query.Checklist;
import org.gongji.application.query.ListInformationChanges;
import org.gongji.application.query.PersonAccess;
import org.gongji.application.query.ShowEmployer;
import org.gongji.application.query.ShowHome;
import org.gongji.application.query.ShowPerson;
import org.gongji.application.query.WalkEntries;
import org.gongji.application.query.WalkInformationChanges;
import org.gongji.application.remittance.AssessRemittance;
import org.gongji.application.remittance.DeleteAssessment;
import org.gongji.application.remittance.ListUnallocatedAssessments;
import org.gongji.application.remittance.PreviewRemittance;
import org.gongji.application.remittance.PrintVoucher;
import org.gongji.application.remittance.ShowAssessment;
import org.gongji.application.sealing.ListWaiting;
import org.gongji.application.sealing.MoveSealed;
import org.gongji.application.sealing.SealAccounts;
import org.gongji.application.sealing.UnsealAccounts;
import org.gongji.application.transfer.TransferAccounts;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.rulebook.Rulebook;

/** Every use case, put together by hand over the ports of any database and any city's pack. */
public class Hall {

  /** Where the public verifies attestations. */
  public static final String VERIFY_AT = "https://hall.example/verify";

  public final Ports ports;
  public final PolicyPack pack;
  public final Operations operations;
  public final IdentityProvider identityProvider;
  public final GovernByPack governByPack;
  public final SignIn signIn;
  public final InMemoryFederatedProviders federatedProviders = new InMemoryFederatedProviders();
  public final BeginFederatedSignIn beginFederatedSignIn;
  public final FinishFederatedSignIn finishFederatedSignIn;
  public final SignOutAtProvider signOutAtProvider;
  public final EndProvidersSessions endProvidersSessions;
  public final ForgetFederatedSignIns forgetFederatedSignIns;
  public final ShowClaims showClaims;
  public final Door door;
  public final OpenEmployer openEmployer;
  public final OpenAccounts openAccounts;
  public final ShowEmployerDetails showEmployerDetails;
  public final ChangeEmployerDetails changeEmployerDetails;
  public final ShowPersonDetails showPersonDetails;
  public final ChangePersonDetails changePersonDetails;
  public final ListInformationChanges listInformationChanges;
  public final WalkInformationChanges walkInformationChanges;
  public final ListContributors listContributors;
  public final WalkContributors walkContributors;
  public final ListChanges listChanges;
  public final WalkChanges walkChanges;
  public final ShowPerson showPerson;
  public final WalkEntries walkEntries;
  public final ShowEmployer showEmployer;
  public final ShowHome showHome;
  public final ListMessages listMessages;
  public final MarkRead markRead;
  public final RemindOverdue remindOverdue;
  public final ShowBooks showBooks;
  public final ListFlow listFlow;
  public final WalkFlow walkFlow;
  public final ShowFlow showFlow;
  public final WalkParts walkParts;
  public final PreviewRemittance previewRemittance;
  public final AssessRemittance assessRemittance;
  public final ListUnallocatedAssessments listUnallocatedAssessments;
  public final ShowAssessment showAssessment;
  public final DeleteAssessment deleteAssessment;
  public final PrintVoucher printVoucher;
  public final RecordDeposit recordDeposit;
  public final ReviewDeposit reviewDeposit;
  public final ListDeposits listDeposits;
  public final AllocateMoney allocateMoney;
  public final Businesses businesses;
  public final PutLine putLine;
  public final PreviewLine previewLine;
  public final RemoveLine removeLine;
  public final ChooseMonth chooseMonth;
  public final DiscardDraft discardDraft;
  public final AttachEvidence attachEvidence;
  public final RemoveEvidence removeEvidence;
  public final FetchEvidence fetchEvidence;
  public final OfferPhone offerPhone;
  public final FollowPhone followPhone;
  public final OfferScan offerScan;
  public final AnswerScan answerScan;
  public final EnterByScan enterByScan;
  public final OpenOnPhone openOnPhone;
  public final PhoneSessions phoneSessions;
  public final ShowOnPhone showOnPhone;
  public final AttachFromPhone attachFromPhone;
  public final ForgetPhones forgetPhones;
  public final SubmitFiling submitFiling;
  public final DecideFiling decideFiling;
  public final EndFiling endFiling;
  public final ShowFiling showFiling;
  public final ListFilings listFilings;
  public final ImportRoster importRoster;
  public final TakeWorkbook takeWorkbook;
  public final FollowImport followImport;
  public final WorkImport workImport;
  public final MarkWorkbook markWorkbook;
  public final MakeTemplate makeTemplate;
  public final PrintBackPayment printBackPayment;
  public final ListingPrinter listingPrinter;
  public final MoveSealed moveSealed;
  public final ListWaiting listWaiting;
  public final OpenCentralAccount openCentralAccount;
  public final SweepEvidence sweepEvidence;
  public final IssueEmployerAttestation issueEmployerAttestation;
  public final IssueContributorAttestation issueContributorAttestation;
  public final FetchAttestation fetchAttestation;
  public final ListAttestations listAttestations;
  public final VerifyAttestation verifyAttestation;
  public final VerifyAttestationFile verifyAttestationFile;
  public final ShowDepartments showDepartments;
  public final ListDepartmentPersons listDepartmentPersons;
  public final AddDepartment addDepartment;
  public final ChangeDepartment changeDepartment;
  public final RemoveDepartment removeDepartment;
  public final AssignContributors assignContributors;
  public final WorkNextJob workNextJob;
  public final SealAudit sealAudit;
  public final Accounts accounts;

  /** A hall whose voucher is a line of text. */
  public Hall(Ports ports, PolicyPack pack) {
    this(ports, pack, Papers.TEXT);
  }

  /** A hall with its own documents. */
  public Hall(Ports ports, PolicyPack pack, Papers papers) {
    this.ports = ports;
    this.pack = pack;
    var transactions = ports.transactions();
    var calendar = ports.calendar();
    var employers = ports.employers();
    var contributors = ports.contributors();
    var roster = ports.roster();
    var assessments = ports.assessments();
    var deposits = ports.deposits();
    var ledger = ports.ledger();
    var messages = ports.messages();
    var jobs = ports.jobs();
    var serials = ports.serials();
    var rulebook = Rulebook.of(pack);
    operations = new Operations(transactions, ports.keys(), ports.audit(), calendar, rulebook);
    var throttle = Door.throttle(ports);
    identityProvider = new InMemoryIdentityProvider(transactions, ports.users(), throttle);
    governByPack = new GovernByPack(transactions, ports.policies(), pack);
    signIn = new SignIn(
        transactions,
        identityProvider,
        ports.users(),
        ports.sessions(),
        SessionLimits.USUAL,
        calendar);
    accounts = new Accounts(ports, operations, identityProvider, signIn, rulebook);
    var pending = ports.federated().pending();
    var identities = ports.federated().identities();
    var federated = ports.federated().sessions();
    beginFederatedSignIn =
        new BeginFederatedSignIn(transactions, federatedProviders, pending, calendar);
    finishFederatedSignIn = new FinishFederatedSignIn(
        transactions,
        federatedProviders,
        pending,
        new AdmitIdentity(ports.users(), identities, ports.audit(), calendar, rulebook),
        federated,
        signIn,
        calendar);
    signOutAtProvider = new SignOutAtProvider(transactions, federatedProviders, federated);
    endProvidersSessions = new EndProvidersSessions(
        transactions,
        federatedProviders,
        federated,
        ports.sessions(),
        ports.audit(),
        calendar,
        rulebook);
    forgetFederatedSignIns =
        new ForgetFederatedSignIns(transactions, pending, federated, SessionLimits.USUAL, calendar);
    showClaims = new ShowClaims(transactions, identities);
    door = new Door(ports, throttle, identityProvider, signIn, operations, rulebook);
    var journal = new AccountJournal(contributors, ports.accountChanges(), calendar);
    listChanges = new ListChanges(operations, employers, ports.accountChanges());
    walkChanges = new WalkChanges(operations, employers, ports.accountChanges());
    var persons = new PersonAccess(operations, employers, contributors);
    showPerson = new ShowPerson(
        persons,
        contributors,
        ports.accountChanges(),
        ports.personalEntries(),
        ports.filings(),
        calendar);
    walkEntries = new WalkEntries(persons, ports.personalEntries());
    openEmployer = new OpenEmployer(operations, employers, rulebook);
    openAccounts = new OpenAccounts(operations, employers, journal, rulebook);
    var changes = ports.informationChanges();
    showEmployerDetails = new ShowEmployerDetails(operations, employers, ports.employerDetails());
    changeEmployerDetails = new ChangeEmployerDetails(
        operations, employers, ports.employerDetails(), changes, calendar);
    showPersonDetails =
        new ShowPersonDetails(operations, employers, contributors, ports.personDetails());
    changePersonDetails = new ChangePersonDetails(
        operations, employers, contributors, ports.personDetails(), changes, calendar);
    listInformationChanges = new ListInformationChanges(operations, employers, changes);
    walkInformationChanges = new WalkInformationChanges(operations, employers, changes);
    var departments = ports.departments();
    var tree = new DepartmentAccess(employers, departments);
    listContributors = new ListContributors(operations, employers, contributors, tree, calendar);
    walkContributors = new WalkContributors(operations, employers, contributors, tree, calendar);
    showEmployer = new ShowEmployer(operations, employers, contributors, calendar);
    var checklist = new Checklist(
        contributors,
        ports.filings(),
        deposits,
        ports.backPayments(),
        ports.centralMoves(),
        rulebook);
    showHome = new ShowHome(
        operations,
        employers,
        assessments,
        ports.filings(),
        messages,
        ports.monthlyFigures(),
        checklist,
        rulebook,
        calendar);
    listMessages = new ListMessages(operations, employers, messages);
    markRead = new MarkRead(operations, employers, messages, calendar);
    remindOverdue = new RemindOverdue(transactions, ports.reminders(), messages, calendar);
    showBooks = new ShowBooks(operations, employers, ports.books());
    listFlow = new ListFlow(operations, employers, ports.books());
    walkFlow = new WalkFlow(operations, employers, ports.books());
    showFlow = new ShowFlow(operations, employers, ports.books());
    walkParts = new WalkParts(operations, employers, ports.books());
    previewRemittance = new PreviewRemittance(operations, employers, roster, rulebook, calendar);
    assessRemittance = new AssessRemittance(
        operations, employers, assessments, roster, serials, messages, jobs, calendar, rulebook);
    listUnallocatedAssessments = new ListUnallocatedAssessments(operations, employers, assessments);
    showAssessment = new ShowAssessment(
        operations,
        employers,
        assessments,
        new DepartmentAccess(employers, ports.departments()),
        rulebook);
    deleteAssessment = new DeleteAssessment(operations, employers, assessments, calendar, rulebook);
    printVoucher =
        new PrintVoucher(operations, employers, assessments, papers.vouchers(), rulebook, calendar);
    recordDeposit = new RecordDeposit(
        operations, employers, deposits, assessments, serials, calendar, rulebook);
    reviewDeposit =
        new ReviewDeposit(operations, employers, deposits, ledger, messages, jobs, calendar);
    listDeposits = new ListDeposits(operations, deposits);
    var backPayments = ports.backPayments();
    allocateMoney = new AllocateMoney(
        operations,
        employers,
        assessments,
        deposits,
        backPayments,
        ports.centralMoves(),
        ledger,
        messages,
        jobs,
        calendar);
    var filings = ports.filings();
    var moves = ports.centralMoves();
    businesses = new Businesses(Set.of(
        new AdjustBases(journal, filings),
        new SealAccounts(journal, moves, jobs, calendar, rulebook),
        new UnsealAccounts(journal, moves, rulebook),
        new PayBack(backPayments, jobs, calendar, rulebook),
        new EnrolContributors(contributors, journal, ports.accountNumbers(), rulebook),
        new TransferAccounts(journal, employers, ledger, moves, messages, calendar, rulebook),
        new ChangeCertificates(
            contributors,
            ports.personDetails(),
            ports.informationChanges(),
            ports.users(),
            calendar)));
    var access = new FilingAccess(employers, filings);
    var months = new ChangeMonths(rulebook);
    var drafts = new OpenDraft(filings, months, serials, calendar, rulebook);
    var judge = new RosterJudge(contributors, filings, rulebook);
    var identification = new Identification(contributors);
    var evidence = new EvidenceList(ports.evidenceFiles(), rulebook);
    var lines = new LineJudge(identification, judge);
    putLine =
        new PutLine(operations, employers, access, filings, drafts, businesses, lines, calendar);
    previewLine = new PreviewLine(
        operations, employers, access, filings, months, businesses, lines, calendar);
    removeLine = new RemoveLine(operations, access, filings);
    chooseMonth = new ChooseMonth(operations, access, filings, calendar, rulebook);
    discardDraft = new DiscardDraft(operations, access, filings);
    attachEvidence = new AttachEvidence(
        operations,
        access,
        filings,
        ports.evidenceFiles(),
        ports.evidenceStore(),
        papers.inspection(),
        calendar,
        rulebook);
    removeEvidence = new RemoveEvidence(operations, access, filings, ports.evidenceFiles());
    fetchEvidence =
        new FetchEvidence(operations, access, ports.evidenceFiles(), ports.evidenceStore());
    submitFiling = new SubmitFiling(
        operations,
        access,
        filings,
        businesses,
        judge,
        evidence,
        ports.imports(),
        messages,
        calendar);
    decideFiling = new DecideFiling(
        operations, access, employers, filings, businesses, judge, evidence, messages, calendar);
    endFiling = new EndFiling(operations, access, filings, calendar);
    showFiling = new ShowFiling(
        operations,
        access,
        filings,
        businesses,
        judge,
        evidence,
        ports.evidenceFiles(),
        months,
        calendar);
    listFilings = new ListFilings(operations, employers, filings);
    var scans = ports.scanOffers();
    offerScan = new OfferScan(transactions, scans, calendar);
    answerScan = new AnswerScan(transactions, scans, ports.audit(), calendar, rulebook);
    enterByScan = new EnterByScan(transactions, scans, ports.users(), signIn, calendar);
    var phoneLinks = ports.phoneLinks();
    offerPhone = new OfferPhone(operations, access, phoneLinks, calendar);
    followPhone = new FollowPhone(operations, access, phoneLinks, calendar);
    openOnPhone =
        new OpenOnPhone(transactions, operations, access, phoneLinks, ports.users(), calendar);
    phoneSessions = new PhoneSessions(transactions, phoneLinks, ports.users(), calendar);
    showOnPhone =
        new ShowOnPhone(phoneSessions, operations, access, showFiling, calendar, rulebook);
    attachFromPhone = new AttachFromPhone(phoneSessions, showOnPhone, attachEvidence);
    forgetPhones = new ForgetPhones(transactions, phoneLinks, calendar);
    var sheets = new SheetJudge(ports.evidenceStore(), papers.sheets(), identification, judge);
    importRoster = new ImportRoster(
        operations,
        employers,
        access,
        filings,
        drafts,
        businesses,
        sheets,
        ports.evidenceStore(),
        ports.imports(),
        calendar,
        rulebook);
    takeWorkbook = new TakeWorkbook(
        operations, businesses, importRoster, sheets, ports.imports(), jobs, calendar);
    followImport = new FollowImport(operations, access, ports.imports());
    workImport = new WorkImport(
        transactions,
        operations,
        access,
        filings,
        businesses,
        importRoster,
        sheets,
        ports.imports(),
        calendar);
    markWorkbook = new MarkWorkbook(
        operations, employers, businesses, months, sheets, papers.sheets(), calendar);
    makeTemplate = new MakeTemplate(transactions, businesses, papers.sheets(), calendar);
    printBackPayment = new PrintBackPayment(
        operations, access, filings, papers.backPayments(), rulebook, calendar);
    listingPrinter = papers.listings();
    moveSealed = new MoveSealed(
        operations,
        employers,
        contributors,
        journal,
        assessments,
        moves,
        ledger,
        calendar,
        rulebook);
    listWaiting = new ListWaiting(operations, employers, moves);
    openCentralAccount = new OpenCentralAccount(transactions, employers, calendar, rulebook);
    sweepEvidence =
        new SweepEvidence(transactions, ports.evidenceFiles(), ports.evidenceStore(), calendar);
    var attestations = ports.attestations();
    var issuing = new Issuing(
        attestations,
        papers.attestations(),
        papers.signer(),
        () -> VERIFY_AT,
        serials,
        calendar,
        rulebook);
    issueEmployerAttestation =
        new IssueEmployerAttestation(operations, employers, contributors, issuing, calendar);
    issueContributorAttestation = new IssueContributorAttestation(
        operations, employers, contributors, ports.paidMonths(), issuing, calendar);
    fetchAttestation = new FetchAttestation(operations, employers, attestations);
    listAttestations = new ListAttestations(operations, employers, attestations);
    verifyAttestation = new VerifyAttestation(transactions, attestations);
    verifyAttestationFile = new VerifyAttestationFile(
        transactions, attestations, papers.signatures(), papers.signer(), calendar);
    showDepartments = new ShowDepartments(operations, tree, departments, calendar);
    listDepartmentPersons = new ListDepartmentPersons(operations, tree, departments, calendar);
    addDepartment = new AddDepartment(operations, tree, departments);
    changeDepartment = new ChangeDepartment(operations, tree, departments);
    removeDepartment = new RemoveDepartment(operations, tree, departments, calendar);
    assignContributors = new AssignContributors(operations, tree, departments, calendar);
    workNextJob = new WorkNextJob(
        transactions,
        jobs,
        calendar,
        Map.of(
            Jobs.Kind.ALLOCATE,
            this::allocate,
            Jobs.Kind.MOVE_SEALED,
            this::moveSealed,
            Jobs.Kind.IMPORT_ROSTER,
            id -> workImport.handle(UUID.fromString(id)),
            Jobs.Kind.SEND_TEXT,
            id -> door.deliverText.handle(UUID.fromString(id))));
    sealAudit = new SealAudit(transactions, ports.audit());
  }

  /** Works off every job that is due. */
  public void workAllJobs() {
    var working = true;
    while (working) {
      working = workNextJob.handle();
    }
  }

  /** Changes something through the ports, in a transaction of its own. */
  public void changed(Runnable change) {
    var unused = ports
        .transactions()
        .decide(() -> {
          change.run();
          return Decision.accept(change);
        })
        .orThrow();
  }

  /** Reads the ports in a transaction of its own. */
  public <T> T read(Supplier<T> reading) {
    return ports.transactions().read(reading);
  }

  private void moveSealed(String employer) {
    var command = new MoveSealed.Command(new EmployerNumber(employer));
    var unused = moveSealed.handle(Request.of(Actor.SYSTEM, command)).orThrow();
  }

  private void allocate(String employer) {
    var command = new AllocateMoney.Command(new EmployerNumber(employer));
    var unused = allocateMoney.handle(Request.of(Actor.SYSTEM, command)).orThrow();
  }
}
