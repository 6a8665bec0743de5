package org.gongji.application.sealing;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gongji.application.contributor.change.AccountChanges.Kind;
import org.gongji.application.contributor.change.AccountJournal;
import org.gongji.application.employer.Employer;
import org.gongji.application.filing.Entry.Amounts;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.business.AccountFacts;
import org.gongji.application.filing.business.AccountsAtHand;
import org.gongji.application.filing.business.Business;
import org.gongji.application.job.Jobs;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.sealing.CentralMoves.Waiting;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.HeldAt;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.policy.Question;
import org.gongji.domain.remittance.movement.Standing;
import org.gongji.domain.rulebook.Rulebook;
import org.gongji.domain.sealing.Seal;
import org.gongji.domain.sealing.Seal.Effect;
import org.gongji.domain.sealing.SealTerms;

/** R5, 封存, as a filing. */
public final class SealAccounts implements Business<Effect> {

  private final AccountJournal journal;
  private final CentralMoves moves;
  private final Jobs jobs;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /** Put together by the wiring. */
  @Inject
  public SealAccounts(
      AccountJournal journal,
      CentralMoves moves,
      Jobs jobs,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.journal = journal;
    this.moves = moves;
    this.jobs = jobs;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  @Override
  public FilingKind kind() {
    return FilingKind.SEAL;
  }

  @Override
  public List<Reason> reasons(LocalDate on) {
    return rulebook
        .pack()
        .on(SealTerms.PARAMETER, on)
        .fold(terms -> List.copyOf(terms.value().plainReasons()), unset -> List.of());
  }

  @Override
  public Facts<Effect> facts(AccountsAtHand accounts, List<Line> lines) {
    return new Accounts(accounts, this);
  }

  private void take(AccountsAtHand accounts, Filing filing, List<Taken<Effect>> taken) {
    var entries = taken.stream()
        .map(each -> {
          var line = each.entry().line();
          return accounts.change(
              line,
              Kind.SEAL,
              each.from(),
              each.result().status(),
              Standing.SEALED,
              accounts.of(line).base());
        })
        .toList();
    journal.change(filing.cause(), entries);
    var leaving = taken.stream()
        .filter(each -> each.result().destination() == HeldAt.CENTRAL)
        .toList();
    var employer = accounts.acting().employer();
    for (var each : leaving) {
      var account = accounts.of(each.entry().line());
      moves.await(
          employer.key(),
          new Waiting(account.key(), account.number(), filing.key(), filing.serial(), each.from()));
    }
    if (!leaving.isEmpty()) {
      moveWhenPaid(employer);
    }
  }

  private void moveWhenPaid(Employer employer) {
    jobs.add(Jobs.Kind.MOVE_SEALED, employer.number().text(), calendar.now());
  }

  private record Accounts(AccountsAtHand accounts, SealAccounts business)
      implements AccountFacts<Effect> {

    @Override
    public Decision<Question<Effect>> question(Line line, YearMonth month) {
      return accounts
          .own(line)
          .map(account ->
              new Seal(accounts.state(account), line.reason(), accounts.changeFrom(month)));
    }

    @Override
    public Amounts amounts(Line line, Effect result) {
      var account = accounts.of(line);
      var before = accounts.share(account, account.base());
      return new Amounts(before, null, before.total());
    }

    @Override
    public void take(Filing filing, List<Taken<Effect>> taken) {
      business.take(accounts, filing, taken);
    }
  }
}
