package org.gongji.application.query;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongji.application.backpay.BackPayments;
import org.gongji.application.bank.Deposits;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.employer.Employer;
import org.gongji.application.filing.FilingState;
import org.gongji.application.filing.Filings;
import org.gongji.application.filing.Filings.Tally;
import org.gongji.application.remittance.Assessments.Assessment;
import org.gongji.application.sealing.CentralMoves;
import org.gongji.domain.adjustment.AdjustmentTerms;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.money.Money;
import org.gongji.domain.rulebook.Rulebook;

/** 办理提示: what is next for an employer and what stands in the way, with a fixed number of questions. */
public final class Checklist {

  private final Contributors contributors;
  private final Filings filings;
  private final Deposits deposits;
  private final BackPayments backPayments;
  private final CentralMoves moves;
  private final Rulebook rulebook;

  /** Put together by the wiring. */
  @Inject
  public Checklist(
      Contributors contributors,
      Filings filings,
      Deposits deposits,
      BackPayments backPayments,
      CentralMoves moves,
      Rulebook rulebook) {
    this.contributors = contributors;
    this.filings = filings;
    this.deposits = deposits;
    this.backPayments = backPayments;
    this.moves = moves;
    this.rulebook = rulebook;
  }

  /** The tasks in the order in which they matter; what is not to be done is left out. */
  List<Task> of(
      Employer employer,
      List<Assessment> unpaid,
      Map<FilingState, Tally> unfinished,
      LocalDate today) {
    var contributing =
        contributors.headcount(employer.key(), today).getOrDefault(AccountStatus.NORMAL, 0L);
    var inReview = deposits.waitingOf(employer.key());
    return Stream.of(
            tally(unfinished, FilingState.RETURNED)
                .map(tally -> new Task.Returned(tally.filings())),
            overdue(employer, unpaid, contributing, today),
            assess(employer, contributing, today),
            pay(employer, unpaid, inReview.amount()),
            tally(unfinished, FilingState.DRAFT).map(tally -> new Task.Drafts(tally.filings())),
            some(inReview.deposits()).map(count -> new Task.Review(count, inReview.amount())),
            tally(unfinished, FilingState.SUBMITTED)
                .flatMap(tally -> Optional.ofNullable(tally.oldest())
                    .map(oldest -> new Task.Undecided(tally.filings(), oldest))),
            some(moves.waitingCount(employer.key())).map(Task.Moving::new),
            adjust(employer, contributing, today))
        .<Task>flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Tally> tally(Map<FilingState, Tally> unfinished, FilingState state) {
    return Optional.ofNullable(unfinished.get(state));
  }

  private static Optional<Task> overdue(
      Employer employer, List<Assessment> unpaid, long contributing, LocalDate today) {
    var paid = employer.paidThrough();
    var from = paid == null ? employer.firstMonth() : paid.plusMonths(1);
    var to = YearMonth.from(today).minusMonths(1);
    return from.isAfter(to) || (unpaid.isEmpty() && contributing == 0)
        ? Optional.empty()
        : Optional.of(new Task.Overdue(from, to, ChronoUnit.MONTHS.between(from, to) + 1));
  }

  private Optional<Task> assess(Employer employer, long contributing, LocalDate today) {
    var from = employer.nextMonth();
    var to = YearMonth.from(today);
    if (from.isAfter(to) || contributing == 0) {
      return Optional.empty();
    }
    var assessable = rulebook.remittancePeriod(employer.status(), from, from, to, today);
    return Optional.of(new Task.Assess(from, to, contributing, assessable));
  }

  private Optional<Task> pay(Employer employer, List<Assessment> unpaid, Money inReview) {
    var owed = backPayments.waiting(employer.key());
    var due = Stream.concat(
            unpaid.stream().map(Assessment::due), owed.stream().map(BackPayments.Waiting::due))
        .reduce(Money.ZERO, Money::plus);
    return some(unpaid.size() + owed.size())
        .map(items -> new Task.Pay(items, due, employer.unallocated(), inReview));
  }

  private Optional<Task> adjust(Employer employer, long contributing, LocalDate today) {
    return rulebook.pack().on(AdjustmentTerms.PARAMETER, today).accepted().flatMap(terms -> {
      var from = terms.value().yearOf(today);
      return some(filings.notAdjusted(employer.key(), YearMonth.from(today), from))
          .map(left -> new Task.Adjust(from, from.plusYears(1).minusDays(1), left, contributing));
    });
  }

  private static Optional<Long> some(long count) {
    return count == 0 ? Optional.empty() : Optional.of(count);
  }
}
