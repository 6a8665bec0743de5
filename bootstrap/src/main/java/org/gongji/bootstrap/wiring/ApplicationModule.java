package org.gongji.bootstrap.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
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
import org.gongji.application.filing.business.Business;
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
import org.gongji.application.identity.AddUser;
import org.gongji.application.identity.ForgetOldSignIns;
import org.gongji.application.identity.SignIn;
import org.gongji.application.identity.federated.AdmitIdentity;
import org.gongji.application.identity.federated.BeginFederatedSignIn;
import org.gongji.application.identity.federated.EndProvidersSessions;
import org.gongji.application.identity.federated.FinishFederatedSignIn;
import org.gongji.application.identity.federated.ForgetFederatedSignIns;
import org.gongji.application.identity.federated.ShowClaims;
import org.gongji.application.identity.federated.SignOutAtProvider;
import org.gongji.application.identity.grant.AddOperator;
import org.gongji.application.identity.grant.ChangeOperator;
import org.gongji.application.identity.grant.HandOver;
import org.gongji.application.identity.grant.OperatorAccess;
import org.gongji.application.identity.grant.RemoveOperator;
import org.gongji.application.identity.grant.ShowOperators;
import org.gongji.application.identity.password.PasswordRule;
import org.gongji.application.identity.scan.AnswerScan;
import org.gongji.application.identity.scan.EnterByScan;
import org.gongji.application.identity.scan.OfferScan;
import org.gongji.application.identity.session.ChangePassword;
import org.gongji.application.identity.session.EndSessions;
import org.gongji.application.identity.session.OwnSessions;
import org.gongji.application.identity.staff.AddStaff;
import org.gongji.application.identity.staff.BlockStaff;
import org.gongji.application.identity.staff.ChangeRole;
import org.gongji.application.identity.staff.ListStaff;
import org.gongji.application.identity.staff.RenewPassword;
import org.gongji.application.identity.staff.StaffAccess;
import org.gongji.application.job.Jobs.Kind;
import org.gongji.application.job.WorkNextJob;
import org.gongji.application.ledger.ListFlow;
import org.gongji.application.ledger.ShowBooks;
import org.gongji.application.ledger.ShowFlow;
import org.gongji.application.ledger.WalkFlow;
import org.gongji.application.ledger.WalkParts;
import org.gongji.application.message.ListMessages;
import org.gongji.application.message.MarkRead;
import org.gongji.application.message.RemindOverdue;
import org.gongji.application.operation.ForgetOldWishes;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.application.operation.SealAudit;
import org.gongji.application.operation.audit.ListAudit;
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
import org.gongji.application.sms.DeliverText;
import org.gongji.application.transfer.TransferAccounts;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.rulebook.Rulebook;

/** The use cases under one city's pack. */
final class ApplicationModule extends AbstractModule {

  private final PolicyPack pack;

  ApplicationModule(PolicyPack pack) {
    this.pack = pack;
  }

  @Override
  protected void configure() {
    binder().requireExplicitBindings();
    binder().requireAtInjectOnConstructors();
    bind(PolicyPack.class).toInstance(pack);
    bind(Rulebook.class).toInstance(Rulebook.of(pack));
    for (var useCase : new Class<?>[] {
      Operations.class,
      GovernByPack.class,
      OpenEmployer.class,
      OpenAccounts.class,
      ShowEmployer.class,
      Checklist.class,
      ShowHome.class,
      ListMessages.class,
      MarkRead.class,
      RemindOverdue.class,
      ShowBooks.class,
      ListFlow.class,
      WalkFlow.class,
      ShowFlow.class,
      WalkParts.class,
      ListContributors.class,
      ShowEmployerDetails.class,
      ChangeEmployerDetails.class,
      ShowPersonDetails.class,
      ChangePersonDetails.class,
      ListInformationChanges.class,
      WalkInformationChanges.class,
      ChangeCertificates.class,
      WalkContributors.class,
      AccountJournal.class,
      ListChanges.class,
      WalkChanges.class,
      PersonAccess.class,
      ShowPerson.class,
      WalkEntries.class,
      PreviewRemittance.class,
      AssessRemittance.class,
      ListUnallocatedAssessments.class,
      ShowAssessment.class,
      DeleteAssessment.class,
      PrintVoucher.class,
      RecordDeposit.class,
      ReviewDeposit.class,
      ListDeposits.class,
      AllocateMoney.class,
      AdjustBases.class,
      PayBack.class,
      PrintBackPayment.class,
      Issuing.class,
      IssueEmployerAttestation.class,
      IssueContributorAttestation.class,
      FetchAttestation.class,
      ListAttestations.class,
      VerifyAttestation.class,
      VerifyAttestationFile.class,
      OpenCentralAccount.class,
      EnrolContributors.class,
      SweepEvidence.class,
      Businesses.class,
      EvidenceList.class,
      FetchEvidence.class,
      FilingAccess.class,
      ListFilings.class,
      RosterJudge.class,
      ShowFiling.class,
      DecideFiling.class,
      EndFiling.class,
      SubmitFiling.class,
      AttachEvidence.class,
      ChangeMonths.class,
      ChooseMonth.class,
      DiscardDraft.class,
      Identification.class,
      OpenDraft.class,
      LineJudge.class,
      PreviewLine.class,
      PutLine.class,
      RemoveEvidence.class,
      RemoveLine.class,
      AttachFromPhone.class,
      FollowPhone.class,
      ForgetPhones.class,
      OfferPhone.class,
      OfferScan.class,
      AnswerScan.class,
      EnterByScan.class,
      OpenOnPhone.class,
      PhoneSessions.class,
      ShowOnPhone.class,
      ImportRoster.class,
      TakeWorkbook.class,
      FollowImport.class,
      WorkImport.class,
      MakeTemplate.class,
      MarkWorkbook.class,
      AddDepartment.class,
      AssignContributors.class,
      ChangeDepartment.class,
      DepartmentAccess.class,
      ListDepartmentPersons.class,
      RemoveDepartment.class,
      ShowDepartments.class,
      SheetJudge.class,
      MoveSealed.class,
      ListWaiting.class,
      SealAccounts.class,
      UnsealAccounts.class,
      TransferAccounts.class,
      SignIn.class,
      AdmitIdentity.class,
      BeginFederatedSignIn.class,
      EndProvidersSessions.class,
      FinishFederatedSignIn.class,
      ForgetFederatedSignIns.class,
      ShowClaims.class,
      SignOutAtProvider.class,
      ForgetOldSignIns.class,
      AddUser.class,
      OperatorAccess.class,
      ShowOperators.class,
      AddOperator.class,
      ChangeOperator.class,
      RemoveOperator.class,
      HandOver.class,
      StaffAccess.class,
      ListStaff.class,
      AddStaff.class,
      ChangeRole.class,
      BlockStaff.class,
      RenewPassword.class,
      OwnSessions.class,
      EndSessions.class,
      PasswordRule.class,
      ChangePassword.class,
      ListAudit.class,
      SealAudit.class,
      ForgetOldWishes.class,
      WorkNextJob.class,
      Worker.class
    }) {
      bind(useCase).in(Singleton.class);
    }
  }

  /** Who does each kind of job. */
  @Provides
  @Singleton
  Map<Kind, Consumer<String>> workers(
      AllocateMoney allocate, MoveSealed move, WorkImport importing, DeliverText deliver) {
    return Map.of(
        Kind.ALLOCATE,
        employer -> done(allocate.handle(
            Request.of(Actor.SYSTEM, new AllocateMoney.Command(new EmployerNumber(employer))))),
        Kind.MOVE_SEALED,
        employer -> done(move.handle(
            Request.of(Actor.SYSTEM, new MoveSealed.Command(new EmployerNumber(employer))))),
        Kind.IMPORT_ROSTER,
        id -> importing.handle(UUID.fromString(id)),
        Kind.SEND_TEXT,
        id -> deliver.handle(UUID.fromString(id)));
  }

  /** The kinds of business that are filed; another kind is one more line here. */
  @Provides
  @Singleton
  Set<Business<?>> businesses(
      AdjustBases adjust,
      PayBack payBack,
      EnrolContributors enrol,
      SealAccounts seal,
      UnsealAccounts unseal,
      TransferAccounts transfer,
      ChangeCertificates certificates) {
    return Set.of(adjust, payBack, enrol, seal, unseal, transfer, certificates);
  }

  private static void done(Decision<?> decision) {
    if (!decision.rejections().isEmpty()) {
      throw new IllegalStateException("Not done: " + decision.rejections());
    }
  }
}
