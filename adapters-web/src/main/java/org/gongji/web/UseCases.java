package org.gongji.web;

import jakarta.inject.Inject;
import org.gongji.application.backpay.PrintBackPayment;
import org.gongji.application.bank.ListDeposits;
import org.gongji.application.bank.RecordDeposit;
import org.gongji.application.bank.ReviewDeposit;
import org.gongji.application.contributor.ListContributors;
import org.gongji.application.filing.FetchEvidence;
import org.gongji.application.filing.ListFilings;
import org.gongji.application.filing.ShowFiling;
import org.gongji.application.filing.business.Businesses;
import org.gongji.application.filing.desk.DecideFiling;
import org.gongji.application.filing.desk.EndFiling;
import org.gongji.application.filing.desk.SubmitFiling;
import org.gongji.application.filing.draft.AttachEvidence;
import org.gongji.application.filing.draft.ChooseMonth;
import org.gongji.application.filing.draft.DiscardDraft;
import org.gongji.application.filing.draft.PutLine;
import org.gongji.application.filing.draft.RemoveEvidence;
import org.gongji.application.filing.draft.RemoveLine;
import org.gongji.application.filing.phone.AttachFromPhone;
import org.gongji.application.filing.phone.FollowPhone;
import org.gongji.application.filing.phone.OfferPhone;
import org.gongji.application.filing.phone.OpenOnPhone;
import org.gongji.application.filing.phone.PhoneSessions;
import org.gongji.application.filing.phone.ShowOnPhone;
import org.gongji.application.filing.sheet.ImportRoster;
import org.gongji.application.filing.sheet.MakeTemplate;
import org.gongji.application.filing.sheet.MarkWorkbook;
import org.gongji.application.identity.SignIn;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.query.ShowEmployer;
import org.gongji.application.query.ShowHome;
import org.gongji.application.remittance.AssessRemittance;
import org.gongji.application.remittance.DeleteAssessment;
import org.gongji.application.remittance.ListUnallocatedAssessments;
import org.gongji.application.remittance.PreviewRemittance;
import org.gongji.application.remittance.PrintVoucher;
import org.gongji.application.remittance.ShowAssessment;
import org.gongji.application.sealing.ListWaiting;
import org.gongji.domain.rulebook.Rulebook;

/** Everything the hall can ask for. */
public record UseCases(
    SignIn signIn,
    ShowEmployer showEmployer,
    ShowHome showHome,
    PreviewRemittance previewRemittance,
    AssessRemittance assessRemittance,
    ListUnallocatedAssessments listUnallocatedAssessments,
    ShowAssessment showAssessment,
    DeleteAssessment deleteAssessment,
    PrintVoucher printVoucher,
    ListContributors listContributors,
    ListWaiting listWaiting,
    ListDeposits listDeposits,
    RecordDeposit recordDeposit,
    ReviewDeposit reviewDeposit,
    ListFilings listFilings,
    ShowFiling showFiling,
    FetchEvidence fetchEvidence,
    PutLine putLine,
    RemoveLine removeLine,
    ChooseMonth chooseMonth,
    DiscardDraft discardDraft,
    AttachEvidence attachEvidence,
    RemoveEvidence removeEvidence,
    AttachFromPhone attachFromPhone,
    FollowPhone followPhone,
    OfferPhone offerPhone,
    OpenOnPhone openOnPhone,
    PhoneSessions phoneSessions,
    ShowOnPhone showOnPhone,
    SubmitFiling submitFiling,
    DecideFiling decideFiling,
    EndFiling endFiling,
    MakeTemplate makeTemplate,
    ImportRoster importRoster,
    MarkWorkbook markWorkbook,
    PrintBackPayment printBackPayment,
    Businesses businesses,
    BusinessCalendar calendar,
    Rulebook rulebook) {

  /** Put together by the wiring. */
  @Inject
  public UseCases {}
}
