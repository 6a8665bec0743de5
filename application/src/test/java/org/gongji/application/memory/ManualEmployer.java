package org.gongji.application.memory;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.bank.RecordDeposit;
import org.gongji.application.bank.ReviewDeposit;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.OpenAccounts;
import org.gongji.application.employer.Employers;
import org.gongji.application.operation.Request;
import org.gongji.application.remittance.AssessRemittance;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.Money;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.remittance.movement.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The manual's employer on 2022-04-01: 11 persons, 6,100.00 a month; 202202 paid, 202203 assessed
 * and not paid, 202204 open.
 */
public final class ManualEmployer {

  public static final EmployerNumber NUMBER = new EmployerNumber("01010777");
  public static final BusinessSerial MARCH = new BusinessSerial("122032301_0003484712");
  public static final String BANK_ACCOUNT = "0715020129219108060";

  public static final Actor OPERATOR =
      new Actor("operator", "王芳", Role.OPERATOR, Set.of(Grant.main(NUMBER)));
  public static final Actor CLERK = new Actor("clerk", "李敏", Role.CLERK, Set.of());
  public static final Actor REVIEWER = new Actor("reviewer", "赵强", Role.REVIEWER, Set.of());

  private static final List<Long> BASES =
      List.of(3000L, 3000L, 3000L, 3000L, 3000L, 3000L, 3000L, 3000L, 2500L, 2000L, 2000L);

  private ManualEmployer() {}

  /** Brings the manual's employer into an empty hall; leaves it on 2022-04-01. */
  public static MemoryHall in(MemoryHall hall) {
    hall.calendar.turnTo(LocalDate.of(2022, 2, 10));
    open(hall, NUMBER, YearMonth.of(2022, 2));
    var unusedCount = hall.openAccounts
        .handle(Request.of(
            Actor.SYSTEM, new OpenAccounts.Command(NUMBER, openings(BASES, YearMonth.of(2022, 2)))))
        .orThrow();
    var unusedSerial = assess(hall, YearMonth.of(2022, 2)).orThrow();
    pay(hall, "6100.00", null);
    hall.calendar.turnTo(LocalDate.of(2022, 3, 23));
    hall.serialsFrom(3_484_712);
    var march = assess(hall, YearMonth.of(2022, 3)).orThrow();
    if (!march.equals(MARCH)) {
      throw new IllegalStateException("Not the manual's serial: " + march);
    }
    hall.workAllJobs();
    hall.calendar.turnTo(LocalDate.of(2022, 4, 1));
    return hall;
  }

  /** The manual's operator with grants of these employers. */
  public static Actor operatorOf(EmployerNumber... employers) {
    return new Actor(
        "operator",
        "王芳",
        Role.OPERATOR,
        Stream.of(employers).map(Grant::main).collect(Collectors.toUnmodifiableSet()));
  }

  /** A hall in memory with the manual's employer. */
  public static MemoryHall inMemory() {
    return in(new MemoryHall());
  }

  /** Opens an employer as the manual's, without contributors. */
  public static void open(Hall hall, EmployerNumber number, YearMonth firstMonth) {
    var opening = new Employers.Opening(
        number,
        "葫芦岛市示例学校",
        "12211400465100677M",
        RateScheme.ofPercent(10, 10),
        RoundingPrecision.YUAN_HALF_UP,
        "102",
        "王芳",
        "13040004555",
        firstMonth.atDay(1),
        firstMonth);
    var unused = hall.openEmployer.handle(Request.of(Actor.SYSTEM, opening)).orThrow();
  }

  /** Openings of normal accounts at 10% + 10%, numbered from 1001010001 on. */
  public static List<Contributors.Opening> openings(List<Long> bases, YearMonth effective) {
    var openings = new ArrayList<Contributors.Opening>();
    for (var base : bases) {
      var at = openings.size() + 1;
      openings.add(opening(account(at), "职工" + at, base, effective));
    }
    return openings;
  }

  /** The number of the account opened first, second, and so on. */
  public static AccountNumber account(int at) {
    return new AccountNumber(String.valueOf(1_001_010_000L + at));
  }

  /** An opening at 10% + 10%; the certificate number is told from the account number. */
  public static Contributors.Opening opening(
      AccountNumber number, String name, long baseYuan, YearMonth effective) {
    return new Contributors.Opening(
        number,
        name,
        "21140319900101" + number.text().substring(number.text().length() - 4),
        "13800000000",
        effective.atDay(1),
        new Contributors.Terms(
            effective, AccountStatus.NORMAL, Standing.ENROLLED, baseYuan, 1_000, 1_000));
  }

  /** Lets terms count for an account, by its place among the openings. */
  public static void change(Hall hall, EmployerNumber employer, int at, Contributors.Terms terms) {
    var number = account(at);
    var unused = hall.ports
        .transactions()
        .decide(() -> {
          var to = hall.ports.employers().find(employer).orElseThrow().key();
          var accounts = hall.ports.contributors().accounts(List.of(number)).values();
          hall.ports
              .contributors()
              .change(accounts.stream()
                  .map(account -> new Contributors.Change(account.key(), to, terms))
                  .toList());
          return Decision.accept(accounts.size());
        })
        .orThrow();
  }

  /** The operator assesses one month. */
  public static Decision<BusinessSerial> assess(Hall hall, YearMonth month) {
    return hall.assessRemittance.handle(
        Request.of(OPERATOR, new AssessRemittance.Command(NUMBER, month, month)));
  }

  /** The clerk records money that came today. */
  public static Decision<BusinessSerial> record(
      Hall hall, String amount, @Nullable BusinessSerial quoted) {
    var today = hall.ports.calendar().today();
    var reference = "HD" + today + "-" + amount + "-" + (quoted == null ? "" : quoted);
    return hall.recordDeposit.handle(Request.of(
        CLERK,
        new RecordDeposit.Command(
            NUMBER, Money.parse(amount), today, BANK_ACCOUNT, reference, quoted)));
  }

  /** The reviewer reviews a deposit. */
  public static Decision<BusinessSerial> review(Hall hall, BusinessSerial deposit) {
    return hall.reviewDeposit.handle(
        Request.of(REVIEWER, new ReviewDeposit.Command(NUMBER, deposit)));
  }

  /** Money comes, is recorded, reviewed and allocated as far as it reaches. */
  public static void pay(Hall hall, String amount, @Nullable BusinessSerial quoted) {
    var deposit = record(hall, amount, quoted).orThrow();
    var unused = review(hall, deposit).orThrow();
    hall.workAllJobs();
  }
}
