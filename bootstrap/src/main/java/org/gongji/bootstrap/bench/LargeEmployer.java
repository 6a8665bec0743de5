package org.gongji.bootstrap.bench;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Role;
import org.gongji.application.bank.AllocateMoney;
import org.gongji.application.bank.RecordDeposit;
import org.gongji.application.bank.ReviewDeposit;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.application.contributor.OpenAccounts;
import org.gongji.application.employer.Employers;
import org.gongji.application.employer.OpenEmployer;
import org.gongji.application.operation.Request;
import org.gongji.application.remittance.AssessRemittance;
import org.gongji.application.remittance.ListUnallocatedAssessments;
import org.gongji.bootstrap.demo.DemoClock;
import org.gongji.bootstrap.demo.GeneratedId;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.ledger.CollectingAccounts;
import org.gongji.domain.money.Money;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.remittance.movement.Standing;
import org.gongji.domain.rulebook.Rulebook;

/** Opens an employer of any size with generated people, and takes its months through the hall. */
public final class LargeEmployer {

  static final YearMonth FIRST_MONTH = YearMonth.of(2022, 1);

  private static final int OPENED_AT_ONCE = 5_000;
  private static final int RATE_BP = 1_200;
  private static final LocalDate PAID_ON = LocalDate.of(2024, 1, 8);
  private static final Actor REVIEWER = new Actor("bench-reviewer", "复核", Role.REVIEWER, Set.of());

  private final OpenEmployer openEmployer;
  private final OpenAccounts openAccounts;
  private final AssessRemittance assess;
  private final ListUnallocatedAssessments unallocated;
  private final RecordDeposit recordDeposit;
  private final ReviewDeposit reviewDeposit;
  private final AllocateMoney allocate;
  private final Rulebook rulebook;
  private final DemoClock clock;

  @Inject
  LargeEmployer(
      OpenEmployer openEmployer,
      OpenAccounts openAccounts,
      AssessRemittance assess,
      ListUnallocatedAssessments unallocated,
      RecordDeposit recordDeposit,
      ReviewDeposit reviewDeposit,
      AllocateMoney allocate,
      Rulebook rulebook,
      DemoClock clock) {
    this.openEmployer = openEmployer;
    this.openAccounts = openAccounts;
    this.assess = assess;
    this.unallocated = unallocated;
    this.recordDeposit = recordDeposit;
    this.reviewDeposit = reviewDeposit;
    this.allocate = allocate;
    this.rulebook = rulebook;
    this.clock = clock;
  }

  void open(EmployerNumber number, int firstPerson, int persons) {
    clock.set(PAID_ON);
    var opening = new Employers.Opening(
        number,
        "基准测试单位" + number,
        "91211400MA0QCQ00F0",
        RateScheme.ofPercent(12, 12),
        RoundingPrecision.YUAN_HALF_UP,
        "102",
        "基准",
        "13000000000",
        FIRST_MONTH.atDay(1),
        FIRST_MONTH);
    require(number.equals(openEmployer.handle(Request.of(Actor.SYSTEM, opening)).orThrow()));
    for (var from = 0; from < persons; from += OPENED_AT_ONCE) {
      var to = Math.min(persons, from + OPENED_AT_ONCE);
      var accounts = people(firstPerson + from, to - from);
      var opened = openAccounts
          .handle(Request.of(Actor.SYSTEM, new OpenAccounts.Command(number, accounts)))
          .orThrow();
      require(opened == accounts.size());
    }
  }

  void assess(EmployerNumber number, YearMonth month) {
    var command = new AssessRemittance.Command(number, month, month);
    require(assess.handle(Request.of(Actor.SYSTEM, command)).rejections().isEmpty());
  }

  Money pay(EmployerNumber number, YearMonth month) {
    var due = unallocated.handle(Actor.SYSTEM, number).orThrow().get(0).due();
    var accounts =
        rulebook.pack().on(CollectingAccounts.PARAMETER, PAID_ON).orThrow().value();
    var receipt = "B" + number + month;
    var deposit = recordDeposit
        .handle(Request.of(
            Actor.SYSTEM,
            new RecordDeposit.Command(
                number, due, PAID_ON, accounts.forBank("102").accountNumber(), receipt, null)))
        .orThrow();
    var review = new ReviewDeposit.Command(number, deposit);
    require(reviewDeposit.handle(Request.of(REVIEWER, review)).rejections().isEmpty());
    return due;
  }

  void allocate(EmployerNumber number) {
    var command = new AllocateMoney.Command(number);
    require(
        allocate.handle(Request.of(Actor.SYSTEM, command)).orThrow().serials().size() == 1);
  }

  static List<Contributors.Opening> people(int first, int persons) {
    return IntStream.range(first, first + persons)
        .mapToObj(LargeEmployer::person)
        .toList();
  }

  private static Contributors.Opening person(int index) {
    var born = LocalDate.of(1970, 1, 1).plusDays(index % 10_000);
    return new Contributors.Opening(
        new AccountNumber("5%011d".formatted(index)),
        "基准" + index,
        GeneratedId.of("2114%02d".formatted(index / 1_000_000 % 100), born, index / 10_000 % 1_000),
        "139%08d".formatted(index),
        FIRST_MONTH.atDay(1),
        new Terms(
            FIRST_MONTH,
            AccountStatus.NORMAL,
            Standing.ENROLLED,
            2_000 + index % 9_000,
            RATE_BP,
            RATE_BP));
  }

  private static void require(boolean held) {
    if (!held) {
      throw new IllegalStateException("The benchmark measures work that did not happen");
    }
  }
}
