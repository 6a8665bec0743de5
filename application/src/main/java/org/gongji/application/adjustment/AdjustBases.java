package org.gongji.application.adjustment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongji.application.contributor.change.AccountChanges.Kind;
import org.gongji.application.contributor.change.AccountJournal;
import org.gongji.application.filing.Entry.Amounts;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.Filings;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.business.AccountFacts;
import org.gongji.application.filing.business.AccountsAtHand;
import org.gongji.application.filing.business.Business;
import org.gongji.domain.adjustment.BaseAdjustment;
import org.gongji.domain.adjustment.BaseAdjustment.Effect;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.policy.Question;

/** R2, 基数调整, as a filing. */
public final class AdjustBases implements Business<Effect> {

  private final AccountJournal journal;
  private final Filings filings;

  /** Put together by the wiring. */
  @Inject
  public AdjustBases(AccountJournal journal, Filings filings) {
    this.journal = journal;
    this.filings = filings;
  }

  @Override
  public FilingKind kind() {
    return FilingKind.BASE_ADJUSTMENT;
  }

  @Override
  public Facts<Effect> facts(AccountsAtHand accounts, List<Line> lines) {
    return new Accounts(accounts, filings.adjustedOn(accounts.numbers()), journal);
  }

  private record Accounts(
      AccountsAtHand accounts,
      Map<AccountNumber, List<LocalDate>> adjustedOn,
      AccountJournal journal)
      implements AccountFacts<Effect> {

    @Override
    public Decision<Question<Effect>> question(Line line, YearMonth month) {
      return accounts
          .own(line)
          .map(account -> new BaseAdjustment(
              accounts.acting().channel(),
              accounts.state(account),
              account.base(),
              Objects.requireNonNull(line.base()),
              adjustedOn.getOrDefault(account.number(), List.of()),
              accounts.changeFrom(month)));
    }

    @Override
    public Amounts amounts(Line line, Effect result) {
      var account = accounts.of(line);
      var after = accounts.share(account, result.base());
      return new Amounts(accounts.share(account, account.base()), after, after.total());
    }

    @Override
    public boolean isOverLimit(Effect result) {
      return result.overOnlineLimit();
    }

    @Override
    public void take(Filing filing, List<Taken<Effect>> taken) {
      var entries = taken.stream()
          .map(each -> {
            var line = each.entry().line();
            var terms = accounts.of(line).terms();
            return accounts.change(
                line,
                Kind.BASE_CHANGE,
                each.from(),
                terms.status(),
                terms.standing(),
                each.result().base());
          })
          .toList();
      journal.change(filing.cause(), entries);
    }
  }
}
