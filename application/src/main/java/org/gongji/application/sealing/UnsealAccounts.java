package org.gongji.application.sealing;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gongji.application.contributor.Account;
import org.gongji.application.contributor.change.AccountChanges.Kind;
import org.gongji.application.contributor.change.AccountJournal;
import org.gongji.application.filing.Entry.Amounts;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.business.AccountFacts;
import org.gongji.application.filing.business.AccountsAtHand;
import org.gongji.application.filing.business.Business;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.change.AccountState;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.HeldAt;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.policy.Question;
import org.gongji.domain.remittance.movement.Standing;
import org.gongji.domain.rulebook.Rulebook;
import org.gongji.domain.sealing.Unseal;
import org.gongji.domain.sealing.Unseal.Effect;
import org.gongji.domain.sealing.UnsealTerms;

/** R6, 启封, as a filing. */
public final class UnsealAccounts implements Business<Effect> {

  private final AccountJournal journal;
  private final CentralMoves moves;
  private final Rulebook rulebook;

  /** Put together by the wiring. */
  @Inject
  public UnsealAccounts(AccountJournal journal, CentralMoves moves, Rulebook rulebook) {
    this.journal = journal;
    this.moves = moves;
    this.rulebook = rulebook;
  }

  @Override
  public FilingKind kind() {
    return FilingKind.UNSEAL;
  }

  @Override
  public List<Reason> reasons(LocalDate on) {
    return rulebook
        .pack()
        .on(UnsealTerms.PARAMETER, on)
        .fold(terms -> List.copyOf(terms.value().reasons()), unset -> List.of());
  }

  @Override
  public Facts<Effect> facts(AccountsAtHand accounts, List<Line> lines) {
    return new Accounts(accounts, this);
  }

  private boolean isCentral(Account account, LocalDate today) {
    return rulebook
        .pack()
        .on(CentreTerms.PARAMETER, today)
        .fold(centre -> centre.value().isCentral(account.employer()), unset -> false);
  }

  private record Accounts(AccountsAtHand accounts, UnsealAccounts business)
      implements AccountFacts<Effect> {

    /** Somebody in the central sealed account is told of the transfer that has to come first. */
    @Override
    public Decision<Question<Effect>> question(Line line, YearMonth month) {
      return accounts
          .anywhere(line)
          .then(account -> business.isCentral(account, accounts.acting().filedOn())
              ? Decision.accept(new AccountState(account.terms().status(), HeldAt.CENTRAL))
              : accounts.own(line).map(accounts::state))
          .map(state -> new Unseal(
              state, line.reason(), base(line, accounts.of(line)), accounts.changeFrom(month)));
    }

    private static Base base(Line line, Account account) {
      return line.base() == null ? account.base() : line.base();
    }

    @Override
    public Amounts amounts(Line line, Effect result) {
      var after = accounts.share(accounts.of(line), result.base());
      return new Amounts(null, after, after.total());
    }

    /** Whoever was waiting to move to the central sealed account stays. */
    @Override
    public void take(Filing filing, List<Taken<Effect>> taken) {
      var entries = taken.stream()
          .map(each -> accounts.change(
              each.entry().line(),
              Kind.UNSEAL,
              each.from(),
              each.result().status(),
              Standing.UNSEALED,
              each.result().base()))
          .toList();
      business.journal.change(filing.cause(), entries);
      business.moves.forget(
          taken.stream().map(each -> accounts.of(each.entry().line()).key()).toList());
    }
  }
}
