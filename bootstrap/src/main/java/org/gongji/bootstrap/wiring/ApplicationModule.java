package org.gongji.bootstrap.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.util.Map;
import java.util.function.Consumer;
import org.gongji.application.actor.Actor;
import org.gongji.application.bank.AllocateMoney;
import org.gongji.application.bank.ListDeposits;
import org.gongji.application.bank.RecordDeposit;
import org.gongji.application.bank.ReviewDeposit;
import org.gongji.application.contributor.ListContributors;
import org.gongji.application.contributor.OpenAccounts;
import org.gongji.application.employer.OpenEmployer;
import org.gongji.application.identity.AddUser;
import org.gongji.application.identity.ForgetOldSignIns;
import org.gongji.application.identity.SignIn;
import org.gongji.application.job.Jobs.Kind;
import org.gongji.application.job.WorkNextJob;
import org.gongji.application.operation.ForgetOldWishes;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.application.operation.SealAudit;
import org.gongji.application.policy.GovernByPack;
import org.gongji.application.query.ShowEmployer;
import org.gongji.application.query.ShowHome;
import org.gongji.application.remittance.AssessRemittance;
import org.gongji.application.remittance.DeleteAssessment;
import org.gongji.application.remittance.ListUnallocatedAssessments;
import org.gongji.application.remittance.PreviewRemittance;
import org.gongji.application.remittance.PrintVoucher;
import org.gongji.application.remittance.ShowAssessment;
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
      ShowHome.class,
      ListContributors.class,
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
      SignIn.class,
      ForgetOldSignIns.class,
      AddUser.class,
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
  Map<Kind, Consumer<String>> workers(AllocateMoney allocate) {
    return Map.of(
        Kind.ALLOCATE,
        employer -> allocated(allocate.handle(
            Request.of(Actor.SYSTEM, new AllocateMoney.Command(new EmployerNumber(employer))))));
  }

  private static void allocated(Decision<AllocateMoney.Allocated> decision) {
    if (!decision.rejections().isEmpty()) {
      throw new IllegalStateException("Not allocated: " + decision.rejections());
    }
  }
}
