package org.gongji.web;

import jakarta.inject.Inject;
import org.gongji.application.bank.ListDeposits;
import org.gongji.application.bank.RecordDeposit;
import org.gongji.application.bank.ReviewDeposit;
import org.gongji.application.contributor.ListContributors;
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
    ListDeposits listDeposits,
    RecordDeposit recordDeposit,
    ReviewDeposit reviewDeposit,
    BusinessCalendar calendar,
    Rulebook rulebook) {

  /** Put together by the wiring. */
  @Inject
  public UseCases {}
}
