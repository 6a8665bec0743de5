package org.gongji.bootstrap.demo;

import static org.gongji.bootstrap.demo.ManualsEmployer.NUMBER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.bank.AllocateMoney;
import org.gongji.application.bank.RecordDeposit;
import org.gongji.application.bank.ReviewDeposit;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.Contributors.Change;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.application.contributor.OpenAccounts;
import org.gongji.application.contributor.change.AccountChanges.Kind;
import org.gongji.application.contributor.change.AccountJournal;
import org.gongji.application.contributor.change.AccountJournal.Cause;
import org.gongji.application.contributor.change.AccountJournal.Entry;
import org.gongji.application.contributor.change.AccountJournal.Event;
import org.gongji.application.employer.Employers;
import org.gongji.application.employer.OpenEmployer;
import org.gongji.application.identity.IdentityProvider;
import org.gongji.application.identity.Users;
import org.gongji.application.operation.Request;
import org.gongji.application.operation.Transactions;
import org.gongji.application.remittance.AssessRemittance;
import org.gongji.application.remittance.ListUnallocatedAssessments;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.ledger.CollectingAccounts;
import org.gongji.domain.rulebook.Rulebook;

/**
 * Lives the manual's employer through its history by the same use cases that people use: paid until
 * two months ago, last month assessed and unpaid, this month open.
 */
public final class SetUpDemo {

  /** Months that are remitted one by one, so that the hall looks lived in. */
  private static final int MONTHS_ONE_BY_ONE = 14;

  private static final long SEQUENCE_OF_THE_MANUAL = 3_484_712;

  private final OpenEmployer openEmployer;
  private final OpenAccounts openAccounts;
  private final AssessRemittance assess;
  private final ListUnallocatedAssessments unallocated;
  private final RecordDeposit recordDeposit;
  private final ReviewDeposit reviewDeposit;
  private final AllocateMoney allocate;
  private final DemoFilings filings;
  private final DemoInformation information;
  private final DemoDepartments departments;
  private final DemoRegistration registration;
  private final Employers employers;
  private final Contributors contributors;
  private final AccountJournal journal;
  private final Users users;
  private final IdentityProvider identity;
  private final Transactions transactions;
  private final Rulebook rulebook;
  private final DemoClock clock;
  private final DemoSequence sequence;

  /** Put together by the wiring. */
  @Inject
  public SetUpDemo(
      OpenEmployer openEmployer,
      OpenAccounts openAccounts,
      AssessRemittance assess,
      ListUnallocatedAssessments unallocated,
      RecordDeposit recordDeposit,
      ReviewDeposit reviewDeposit,
      AllocateMoney allocate,
      DemoFilings filings,
      DemoInformation information,
      DemoDepartments departments,
      DemoRegistration registration,
      Employers employers,
      Contributors contributors,
      AccountJournal journal,
      Users users,
      IdentityProvider identity,
      Transactions transactions,
      Rulebook rulebook,
      DemoClock clock,
      DemoSequence sequence) {
    this.openEmployer = openEmployer;
    this.openAccounts = openAccounts;
    this.assess = assess;
    this.unallocated = unallocated;
    this.recordDeposit = recordDeposit;
    this.reviewDeposit = reviewDeposit;
    this.allocate = allocate;
    this.filings = filings;
    this.information = information;
    this.departments = departments;
    this.registration = registration;
    this.employers = employers;
    this.contributors = contributors;
    this.journal = journal;
    this.users = users;
    this.identity = identity;
    this.transactions = transactions;
    this.rulebook = rulebook;
    this.clock = clock;
    this.sequence = sequence;
  }

  /**
   * Sets the database up, unless it is already.
   *
   * @param today the business date the demo starts on
   */
  public void handle(LocalDate today) {
    if (transactions.read(() -> users.find(DemoAccount.OPERATOR.login())).isPresent()) {
      return;
    }
    if (transactions.read(() -> employers.find(NUMBER)).isPresent()) {
      throw new IllegalStateException("上次没有建完演示数据，请删除数据目录后重新开始");
    }
    var month = YearMonth.from(today);
    open(ManualsEmployer.employer(), ManualsEmployer.persons());
    seal(month);
    changed(information::fill);
    live(NUMBER, month);
    information.change(month.minusMonths(1).atDay(1));
    clock.set(month.minusMonths(1).atDay(23));
    sequence.continueAt(SEQUENCE_OF_THE_MANUAL);
    assess(NUMBER, month.minusMonths(1), month.minusMonths(1));
    var neighbour = ManualsEmployer.neighbour();
    open(neighbour, ManualsEmployer.neighboursPersons());
    changed(information::fillNeighbour);
    clock.set(today);
    filings.handle(today);
    departments.handle();
    addUsers(neighbour.number());
    registration.handle(today);
  }

  private void open(Employers.Opening employer, List<Contributors.Opening> persons) {
    clock.set(employer.openedOn());
    var number = openEmployer.handle(Request.of(Actor.SYSTEM, employer)).orThrow();
    var command = new OpenAccounts.Command(number, persons);
    var opened = openAccounts.handle(Request.of(Actor.SYSTEM, command)).orThrow();
    if (opened != persons.size()) {
      throw new IllegalStateException("Opened " + opened + " of " + persons.size());
    }
  }

  /** On the manual's days: the account was unsealed on the 22nd of the month it counts from. */
  private void seal(YearMonth month) {
    sealed(Kind.SEAL, ManualsEmployer.sealed(month.minusMonths(6)), "退休封存");
    sealed(Kind.UNSEAL, ManualsEmployer.unsealed(month.minusMonths(2)), "正常上班启封");
  }

  private void sealed(Kind kind, Terms terms, String reason) {
    clock.set(terms.effective().atDay(22));
    changed(() -> {
      var employer = employers.seek(NUMBER).orThrow();
      var number = ManualsEmployer.persons().get(0).number();
      var entries = contributors.accounts(List.of(number)).values().stream()
          .map(account -> {
            var change = new Change(account.key(), employer.key(), terms);
            return new Entry(change, Event.of(account, change, kind, employer.precision(), reason));
          })
          .toList();
      journal.change(new Cause(null, DemoAccount.OPERATOR.login()), entries);
    });
  }

  private void live(EmployerNumber number, YearMonth month) {
    var first = transactions.read(() -> employers.seek(number)).orThrow().firstMonth();
    var oneByOne = month.minusMonths(MONTHS_ONE_BY_ONE);
    if (first.isBefore(oneByOne)) {
      remit(number, first, oneByOne.minusMonths(1));
      first = oneByOne;
    }
    for (var next = first; next.isBefore(month.minusMonths(1)); next = next.plusMonths(1)) {
      remit(number, next, next);
    }
  }

  private void remit(EmployerNumber number, YearMonth from, YearMonth to) {
    clock.set(to.atDay(8));
    assess(number, from, to);
    var paidOn = to.atDay(9);
    clock.set(paidOn);
    var due = unallocated.handle(Actor.SYSTEM, number).orThrow().get(0).due();
    var account = rulebook
        .pack()
        .on(CollectingAccounts.PARAMETER, paidOn)
        .orThrow()
        .value()
        .forBank("102");
    var deposit = recordDeposit
        .handle(Request.of(
            actor(DemoAccount.CLERK),
            new RecordDeposit.Command(
                number, due, paidOn, account.accountNumber(), "HD" + to, null)))
        .orThrow();
    var reviewed = reviewDeposit
        .handle(Request.of(actor(DemoAccount.REVIEWER), new ReviewDeposit.Command(number, deposit)))
        .then(any -> allocate.handle(Request.of(Actor.SYSTEM, new AllocateMoney.Command(number))))
        .orThrow();
    if (reviewed.serials().size() != 1) {
      throw new IllegalStateException(to + " allocated " + reviewed);
    }
  }

  private void assess(EmployerNumber number, YearMonth from, YearMonth to) {
    var command = new AssessRemittance.Command(number, from, to);
    var serial = assess.handle(Request.of(actor(DemoAccount.OPERATOR), command)).orThrow();
    if (serial.text().isEmpty()) {
      throw new IllegalStateException("No serial for " + command);
    }
  }

  private void addUsers(EmployerNumber neighbour) {
    changed(() -> {
      for (var account : DemoAccount.values()) {
        var granted = account == DemoAccount.NEIGHBOUR ? neighbour : NUMBER;
        users.add(
            account.login(),
            account.personName(),
            account.role(),
            identity.hash(DemoAccount.PASSWORD),
            account.role() == Role.OPERATOR ? List.of(Grant.main(granted)) : List.of());
      }
    });
  }

  private void changed(Runnable change) {
    var done = transactions.decide(() -> {
      change.run();
      return Decision.accept(change);
    });
    if (!done.rejections().isEmpty()) {
      throw new IllegalStateException(done.toString());
    }
  }

  static Actor actor(DemoAccount account) {
    return new Actor(
        account.login(),
        account.personName(),
        account.role(),
        java.util.Set.of(Grant.main(NUMBER)));
  }
}
