package org.gongji.application.memory;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.gongji.application.actor.Actor;
import org.gongji.application.bank.AllocateMoney;
import org.gongji.application.bank.ListDeposits;
import org.gongji.application.bank.RecordDeposit;
import org.gongji.application.bank.ReviewDeposit;
import org.gongji.application.contract.Ports;
import org.gongji.application.contributor.ListContributors;
import org.gongji.application.contributor.OpenAccounts;
import org.gongji.application.employer.OpenEmployer;
import org.gongji.application.identity.IdentityProvider;
import org.gongji.application.identity.SignIn;
import org.gongji.application.job.Jobs;
import org.gongji.application.job.WorkNextJob;
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
import org.gongji.application.remittance.VoucherPrinter;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.rulebook.Rulebook;

/** Every use case, put together by hand over the ports of any database and any city's pack. */
public class Hall {

  public final Ports ports;
  public final PolicyPack pack;
  public final Operations operations;
  public final IdentityProvider identityProvider;
  public final GovernByPack governByPack;
  public final SignIn signIn;
  public final OpenEmployer openEmployer;
  public final OpenAccounts openAccounts;
  public final ListContributors listContributors;
  public final ShowEmployer showEmployer;
  public final ShowHome showHome;
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
  public final WorkNextJob workNextJob;
  public final SealAudit sealAudit;

  /** A hall whose voucher is a line of text. */
  public Hall(Ports ports, PolicyPack pack) {
    this(
        ports,
        pack,
        voucher -> (voucher.serial() + " " + voucher.due()).getBytes(StandardCharsets.UTF_8));
  }

  /** A hall with a printer. */
  public Hall(Ports ports, PolicyPack pack, VoucherPrinter printer) {
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
    identityProvider = new InMemoryIdentityProvider(transactions, ports.users());
    governByPack = new GovernByPack(transactions, ports.policies(), pack);
    signIn = new SignIn(transactions, identityProvider, ports.users(), ports.sessions(), calendar);
    openEmployer = new OpenEmployer(operations, employers, rulebook);
    openAccounts = new OpenAccounts(operations, employers, contributors, rulebook);
    listContributors = new ListContributors(operations, employers, contributors, calendar);
    showEmployer = new ShowEmployer(operations, employers, contributors, calendar);
    showHome = new ShowHome(operations, employers, assessments, messages, rulebook, calendar);
    previewRemittance = new PreviewRemittance(operations, employers, roster, rulebook, calendar);
    assessRemittance = new AssessRemittance(
        operations, employers, assessments, roster, serials, messages, jobs, calendar, rulebook);
    listUnallocatedAssessments = new ListUnallocatedAssessments(operations, employers, assessments);
    showAssessment = new ShowAssessment(operations, employers, assessments, rulebook);
    deleteAssessment = new DeleteAssessment(operations, employers, assessments, calendar, rulebook);
    printVoucher =
        new PrintVoucher(operations, employers, assessments, printer, rulebook, calendar);
    recordDeposit = new RecordDeposit(
        operations, employers, deposits, assessments, serials, calendar, rulebook);
    reviewDeposit =
        new ReviewDeposit(operations, employers, deposits, ledger, messages, jobs, calendar);
    listDeposits = new ListDeposits(operations, deposits);
    allocateMoney =
        new AllocateMoney(operations, employers, assessments, deposits, ledger, messages, calendar);
    workNextJob =
        new WorkNextJob(transactions, jobs, calendar, Map.of(Jobs.Kind.ALLOCATE, this::allocate));
    sealAudit = new SealAudit(transactions, ports.audit());
  }

  /** Works off every job that is due. */
  public void workAllJobs() {
    var working = true;
    while (working) {
      working = workNextJob.handle();
    }
  }

  /** Reads the ports in a transaction of its own. */
  public <T> T read(Supplier<T> reading) {
    return ports.transactions().read(reading);
  }

  private void allocate(String employer) {
    var command = new AllocateMoney.Command(new EmployerNumber(employer));
    var unused = allocateMoney.handle(Request.of(Actor.SYSTEM, command)).orThrow();
  }
}
