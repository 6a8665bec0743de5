package org.gongji.application.backpay;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongji.application.backpay.BackPayments.Owed;
import org.gongji.application.filing.Entry.Amounts;
import org.gongji.application.filing.Entry.Share;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.business.AccountFacts;
import org.gongji.application.filing.business.AccountsAtHand;
import org.gongji.application.filing.business.Business;
import org.gongji.application.job.Jobs;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.domain.backpay.BackPayment;
import org.gongji.domain.backpay.BackPaymentTerms;
import org.gongji.domain.backpay.MonthPeriod;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.filing.Claim;
import org.gongji.domain.policy.Question;
import org.gongji.domain.rulebook.Rulebook;

/** R3, 补缴, as a filing; once approved it is owed, and allocated when the money is there. */
public final class PayBack implements Business<BackPayment.Line> {

  private final BackPayments backPayments;
  private final Jobs jobs;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /** Put together by the wiring. */
  @Inject
  public PayBack(
      BackPayments backPayments, Jobs jobs, BusinessCalendar calendar, Rulebook rulebook) {
    this.backPayments = backPayments;
    this.jobs = jobs;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  @Override
  public FilingKind kind() {
    return FilingKind.BACK_PAYMENT;
  }

  @Override
  public List<Reason> reasons(LocalDate on) {
    return rulebook
        .pack()
        .on(BackPaymentTerms.PARAMETER, on)
        .fold(terms -> List.copyOf(terms.value().reasons()), unset -> List.of());
  }

  @Override
  public Facts<BackPayment.Line> facts(AccountsAtHand accounts, List<Line> lines) {
    return new Accounts(accounts, lines, this);
  }

  /** Every month that a line pays back; of a reversed period, which no rule accepts, none. */
  @Override
  public List<Claim> claims(Line line) {
    var period = Objects.requireNonNull(line.period());
    return Claim.ofMonths(line.subject(), period.from(), period.to());
  }

  private void take(AccountsAtHand accounts, Filing filing, List<Taken<BackPayment.Line>> taken) {
    var owed = taken.stream()
        .map(each -> new Owed(accounts.of(each.entry().line()).key(), each.result()))
        .toList();
    backPayments.owe(filing.employerKey(), filing.key(), filing.serial(), calendar.now(), owed);
    jobs.add(Jobs.Kind.ALLOCATE, filing.employer().text(), calendar.now());
  }

  private record Accounts(AccountsAtHand accounts, List<Line> lines, PayBack business)
      implements AccountFacts<BackPayment.Line> {

    @Override
    public Decision<Question<BackPayment.Line>> question(Line line, YearMonth month) {
      return accounts
          .own(line)
          .map(account -> new BackPayment(
              accounts.acting().channel(),
              accounts.state(account),
              line.reason(),
              Objects.requireNonNull(line.period()),
              others(line),
              Objects.requireNonNull(line.amount()),
              account.rates(),
              accounts.acting().filedOn()));
    }

    /** The person's other periods in the roster; the same line twice is one other. */
    private List<MonthPeriod> others(Line line) {
      var others = new ArrayList<>(lines);
      var unused = others.remove(line);
      return others.stream()
          .filter(other -> other.subject().equals(line.subject()))
          .map(Line::period)
          .filter(Objects::nonNull)
          .toList();
    }

    @Override
    public Amounts amounts(Line line, BackPayment.Line result) {
      var split = result.amount();
      var paid = new Share(null, split.employerPart(), split.personalPart());
      return new Amounts(null, paid, paid.total());
    }

    @Override
    public void take(Filing filing, List<Taken<BackPayment.Line>> taken) {
      business.take(accounts, filing, taken);
    }
  }
}
