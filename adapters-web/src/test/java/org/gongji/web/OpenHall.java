package org.gongji.web;

import java.io.Closeable;
import java.time.YearMonth;
import java.util.List;
import org.gongji.application.actor.Duty;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.rulebook.Rulebook;
import org.gongji.web.identity.account.AccountUseCases;
import org.gongji.web.identity.door.DoorUseCases;
import org.jspecify.annotations.Nullable;

/** The hall on a free port over ports in memory, holding the manual's employer and a stranger's. */
final class OpenHall implements Closeable {

  static final String PASSWORD = "correct horse";
  static final EmployerNumber STRANGER = new EmployerNumber("01010888");

  final MemoryHall memory;
  private final Hall hall;

  OpenHall() {
    this(List.of());
  }

  OpenHall(List<HallSettings.Account> accounts) {
    this(ManualEmployer.inMemory(), accounts, null);
  }

  OpenHall(String metricsToken) {
    this(ManualEmployer.inMemory(), List.of(), metricsToken);
  }

  OpenHall(PolicyPack pack) {
    this(ManualEmployer.in(new MemoryHall(pack)), List.of(), null);
  }

  private OpenHall(
      MemoryHall memory, List<HallSettings.Account> accounts, @Nullable String metricsToken) {
    this.memory = memory;
    ManualEmployer.open(memory, STRANGER, YearMonth.of(2022, 3));
    user("operator", "王芳", Role.OPERATOR, List.of(ManualEmployer.NUMBER));
    user("clerk", "李敏", Role.CLERK, List.of());
    user("reviewer", "赵强", Role.REVIEWER, List.of());
    user("stranger", "钱进", Role.OPERATOR, List.of(STRANGER));
    user("both", "孙丽", Role.OPERATOR, List.of(ManualEmployer.NUMBER, STRANGER));
    grants("queries", "吴悦", Grant.of(ManualEmployer.NUMBER));
    grants("files", "郑洁", Grant.of(ManualEmployer.NUMBER, Duty.FILE));
    grants("assesses", "冯涛", Grant.of(ManualEmployer.NUMBER, Duty.ASSESS));
    user("admin", "何青", Role.ADMINISTRATOR, List.of());
    user("auditor", "宋词", Role.AUDITOR, List.of());
    user("person", "卫平", Role.PERSON, List.of());
    user("nobody", "周平", Role.OPERATOR, List.of());
    hall = new Hall(
        useCases(),
        HallTexts.standard(),
        new HallSettings("localhost", 0, false, accounts, metricsToken));
    hall.start();
  }

  int port() {
    return hall.port();
  }

  Hall hall() {
    return hall;
  }

  @Override
  public void close() {
    hall.stop();
  }

  private UseCases useCases() {
    return new UseCases(
        memory.signIn,
        memory.federatedProviders,
        memory.beginFederatedSignIn,
        memory.finishFederatedSignIn,
        memory.signOutAtProvider,
        memory.endProvidersSessions,
        memory.showClaims,
        new DoorUseCases(
            memory.door.signInByPassword,
            memory.door.sendSignInCode,
            memory.door.signInByCode,
            memory.door.drawCaptcha,
            memory.door.beginRegistration,
            memory.door.sendRegistrationCode,
            memory.door.register,
            memory.door.drafts,
            memory.door.recoveries,
            memory.door.sendRecoveryCode,
            memory.door.recoverPassword,
            memory.door.listUnbound,
            memory.door.confirmBinding,
            memory.door.listTexts),
        memory.showEmployer,
        memory.showHome,
        memory.listMessages,
        memory.markRead,
        memory.showBooks,
        memory.listFlow,
        memory.walkFlow,
        memory.showFlow,
        memory.walkParts,
        memory.previewRemittance,
        memory.assessRemittance,
        memory.listUnallocatedAssessments,
        memory.showAssessment,
        memory.deleteAssessment,
        memory.printVoucher,
        memory.listContributors,
        memory.walkContributors,
        memory.listChanges,
        memory.walkChanges,
        memory.showPerson,
        memory.walkEntries,
        memory.listWaiting,
        memory.showEmployerDetails,
        memory.changeEmployerDetails,
        memory.showPersonDetails,
        memory.changePersonDetails,
        memory.listInformationChanges,
        memory.walkInformationChanges,
        memory.listDeposits,
        memory.recordDeposit,
        memory.reviewDeposit,
        memory.listFilings,
        memory.showFiling,
        memory.fetchEvidence,
        memory.putLine,
        memory.previewLine,
        memory.removeLine,
        memory.chooseMonth,
        memory.discardDraft,
        memory.attachEvidence,
        memory.removeEvidence,
        memory.attachFromPhone,
        memory.followPhone,
        memory.offerPhone,
        memory.offerScan,
        memory.answerScan,
        memory.enterByScan,
        memory.openOnPhone,
        memory.phoneSessions,
        memory.showOnPhone,
        memory.submitFiling,
        memory.decideFiling,
        memory.endFiling,
        memory.makeTemplate,
        memory.importRoster,
        memory.takeWorkbook,
        memory.followImport,
        memory.markWorkbook,
        memory.printBackPayment,
        memory.issueEmployerAttestation,
        memory.issueContributorAttestation,
        memory.fetchAttestation,
        memory.listAttestations,
        memory.verifyAttestation,
        memory.verifyAttestationFile,
        memory.showDepartments,
        memory.listDepartmentPersons,
        memory.addDepartment,
        memory.changeDepartment,
        memory.removeDepartment,
        memory.assignContributors,
        memory.listingPrinter,
        memory.businesses,
        accounts(),
        memory.calendar,
        Rulebook.of(memory.pack));
  }

  private AccountUseCases accounts() {
    var accounts = memory.accounts;
    return new AccountUseCases(
        accounts.showOperators,
        accounts.addOperator,
        accounts.changeOperator,
        accounts.removeOperator,
        accounts.handOver,
        accounts.listStaff,
        accounts.addStaff,
        accounts.changeRole,
        accounts.blockStaff,
        accounts.renewPassword,
        accounts.ownSessions,
        accounts.endSessions,
        accounts.changePassword,
        accounts.listAudit);
  }

  private void grants(String login, String name, Grant grant) {
    user(login, name, Role.OPERATOR, List.of());
    memory.changed(() -> {
      var users = memory.ports.users();
      users.grant(users.find(login).orElseThrow().user().key(), grant);
    });
  }

  private void user(String login, String name, Role role, List<EmployerNumber> employers) {
    var hash = memory.identityProvider.hash(PASSWORD);
    var unused = memory.ports.transactions().decide(() -> {
      var grants = employers.stream().map(Grant::main).toList();
      memory.ports.users().add(login, name, role, hash, grants);
      return Decision.accept(login);
    });
  }
}
