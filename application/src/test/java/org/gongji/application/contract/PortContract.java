package org.gongji.application.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.gongji.application.backpay.BackPayments.Owed;
import org.gongji.application.bank.Deposits.Deposit;
import org.gongji.application.bank.Deposits.Recording;
import org.gongji.application.contributor.Account;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.Contributors.Change;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.Filings;
import org.gongji.application.ledger.LedgerBook.Dates;
import org.gongji.application.operation.Page;
import org.gongji.application.remittance.Assessments;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.domain.backpay.BackPayment;
import org.gongji.domain.backpay.MonthPeriod;
import org.gongji.domain.backpay.SplitAmount;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.money.Money;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.remittance.movement.FrozenLine;
import org.gongji.domain.remittance.movement.MonthTally;
import org.gongji.domain.remittance.movement.Movement;
import org.gongji.domain.remittance.movement.Standing;
import org.jspecify.annotations.Nullable;

/** What the contracts share: fresh ports, transactions in a word, and small samples. */
public abstract class PortContract {

  protected static final LocalDate TODAY = LocalDate.of(2022, 4, 1);
  protected static final Instant NOW = Instant.parse("2022-04-01T02:00:00Z");
  protected static final YearMonth FEBRUARY = YearMonth.of(2022, 2);
  protected static final YearMonth MARCH = YearMonth.of(2022, 3);
  protected static final YearMonth APRIL = YearMonth.of(2022, 4);
  protected static final Page.Wanted FIRST_PAGE = new Page.Wanted(1, 10);
  protected static final Dates DATES = new Dates(TODAY, TODAY, NOW);
  protected static final String BANK_ACCOUNT = "0715020129219108060";

  private @Nullable Ports ports;

  /** Ports of an empty database whose business date is 2022-04-01. */
  protected abstract Ports freshPorts();

  /** The ports of the running test. */
  protected final Ports ports() {
    if (ports == null) {
      ports = freshPorts();
    }
    return ports;
  }

  /** Does the work in a transaction that commits. */
  protected final void commit(Runnable work) {
    var unused = committed(() -> {
      work.run();
      return true;
    });
  }

  /** The same with an answer. */
  protected final <T> T committed(Supplier<T> work) {
    return ports().transactions().decide(() -> Decision.accept(work.get())).orThrow();
  }

  /** Does the work in a transaction that is rejected, hence rolled back. */
  protected final void reject(Runnable work, Rejection rejection) {
    var unused = ports().transactions().<Boolean>decide(() -> {
      work.run();
      return Decision.reject(rejection);
    });
  }

  /** Reads in a transaction. */
  protected final <T> T read(Supplier<T> work) {
    return ports().transactions().read(work);
  }

  /** An employer that remits from 202202, at 10% + 10%. */
  protected static Employers.Opening opening(String number) {
    return new Employers.Opening(
        new EmployerNumber(number),
        "单位" + number,
        "12211400465100677M",
        RateScheme.ofPercent(10, 10),
        RoundingPrecision.YUAN_HALF_UP,
        "102",
        "王芳",
        "13040004555",
        LocalDate.of(2016, 3, 1),
        FEBRUARY);
  }

  protected final Employer employer(String number) {
    commit(() -> ports().employers().open(opening(number)));
    return found(number);
  }

  protected final Employer found(String number) {
    return read(() -> ports().employers().find(new EmployerNumber(number))).orElseThrow();
  }

  protected static AccountNumber account(int at) {
    return new AccountNumber(String.valueOf(1_001_010_000L + at));
  }

  /** An account opened in 202202: normal, at 10% + 10%. */
  protected static Contributors.Opening opening(int at, long baseYuan) {
    return new Contributors.Opening(
        account(at),
        "职工" + at,
        String.format("2114031990%08d", at),
        "13800000000",
        LocalDate.of(2022, 2, 1),
        normal(FEBRUARY, baseYuan));
  }

  protected static Terms normal(YearMonth effective, long baseYuan) {
    return terms(effective, AccountStatus.NORMAL, Standing.ENROLLED, baseYuan);
  }

  protected static Terms terms(
      YearMonth effective, AccountStatus status, Standing standing, long baseYuan) {
    return new Terms(effective, status, standing, baseYuan, 1_000, 1_000);
  }

  /** Opens as many accounts as there are bases, numbered from 1 on. */
  protected final void accounts(Employer employer, long... basesYuan) {
    var openings = IntStream.range(0, basesYuan.length)
        .mapToObj(at -> opening(at + 1, basesYuan[at]))
        .toList();
    commit(() -> ports().contributors().open(employer.key(), openings));
  }

  protected final void change(Employer employer, int at, Terms terms) {
    commit(() -> ports()
        .contributors()
        .change(List.of(new Change(standing(at).key(), employer.key(), terms))));
  }

  /** An account as it stands, within the running transaction. */
  protected final Account standing(int at) {
    var number = account(at);
    return Objects.requireNonNull(
        ports().contributors().accounts(List.of(number)).get(number));
  }

  protected static BusinessSerial serial(long sequence) {
    return BusinessSerial.of(TODAY, "01", sequence);
  }

  /** Assesses months as their rosters stand, in one transaction. */
  protected final Assessment assessed(Employer employer, long sequence, YearMonth... months) {
    commit(() -> assess(employer, sequence, months));
    return read(() -> ports().assessments().find(employer.key(), serial(sequence)))
        .orElseThrow();
  }

  /** The same within the running transaction. */
  protected final void assess(Employer employer, long sequence, YearMonth... months) {
    var key = ports().assessments().open(head(employer, sequence, months));
    List.of(months).forEach(month -> freeze(key, employer, month));
  }

  protected static Assessments.Opening head(Employer employer, long sequence, YearMonth... months) {
    return new Assessments.Opening(
        employer.key(),
        serial(sequence),
        months[0],
        months[months.length - 1],
        TODAY,
        NOW,
        "operator",
        "0".repeat(64));
  }

  private void freeze(long key, Employer employer, YearMonth month) {
    var tally = new MonthTally();
    try (var writer = ports().assessments().month(key, employer.key(), month)) {
      ports().roster().forEach(employer.key(), month, person -> {
        var last = person.last();
        if (last != null) {
          tally.last(last);
        }
        var current = person.contributes()
            ? FrozenLine.of(
                person.baseYuan(),
                person.employerRateBp(),
                person.personalRateBp(),
                employer.precision())
            : null;
        if (current != null) {
          tally.current(current);
          writer.line(person.accountKey(), current);
        }
        Movement.between(last, current, person.standing()).ifPresent(movement -> {
          tally.moved(movement);
          writer.movement(person.accountKey(), movement);
        });
      });
    }
    ports().assessments().close(key, employer.key(), tally.close(month));
  }

  protected static Recording recording(
      Employer employer, long sequence, String amount, @Nullable BusinessSerial quoted) {
    return new Recording(
        serial(sequence),
        employer.key(),
        Money.parse(amount),
        TODAY,
        BANK_ACCOUNT,
        "HD" + sequence,
        quoted,
        "clerk",
        NOW);
  }

  protected final Deposit deposited(
      Employer employer, long sequence, String amount, @Nullable BusinessSerial quoted) {
    commit(() -> ports().deposits().record(recording(employer, sequence, amount, quoted)));
    return read(() -> ports().deposits().find(serial(sequence))).orElseThrow();
  }

  /** Begins a filing in the hall for 202204. */
  protected final Filing filing(Employer employer, long sequence, FilingKind kind) {
    return committed(() -> ports().filings().open(filingOpening(employer, sequence, kind)));
  }

  protected static Filings.Opening filingOpening(
      Employer employer, long sequence, FilingKind kind) {
    return new Filings.Opening(
        serial(sequence),
        employer.key(),
        kind,
        Channel.WEB_HALL,
        APRIL,
        "operator",
        TODAY,
        NOW.plusSeconds(sequence));
  }

  /** A person's months that are paid back at 10% + 10%. */
  protected final Owed owed(int at, YearMonth from, YearMonth to, String amount) {
    var split = SplitAmount.of(Money.parse(amount), RateScheme.ofPercent(10, 10));
    var line = new BackPayment.Line(new MonthPeriod(from, to), split);
    return new Owed(read(() -> standing(at)).key(), line);
  }
}
