package org.gongji.application.filing.business;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongji.application.contributor.Account;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.Contributors.Change;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.application.contributor.change.AccountChanges.Kind;
import org.gongji.application.contributor.change.AccountJournal;
import org.gongji.application.contributor.change.AccountJournal.Event;
import org.gongji.application.employer.Employer;
import org.gongji.application.filing.Entry.Share;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.business.Business.Acting;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.MonthlyContribution;
import org.gongji.domain.contribution.change.AccountState;
import org.gongji.domain.contribution.change.ChangeCode;
import org.gongji.domain.contribution.change.ChangeMonth;
import org.gongji.domain.contribution.change.HeldAt;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.evidence.EvidenceCheck;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.remittance.movement.Standing;

/** The accounts that lines are about, as they stand when the lines are judged. */
public final class AccountsAtHand {

  private final Acting acting;
  private final Map<AccountNumber, Account> accounts;

  private AccountsAtHand(Acting acting, Map<AccountNumber, Account> accounts) {
    this.acting = acting;
    this.accounts = Map.copyOf(accounts);
  }

  /** Looks the accounts of lines up, all at once. */
  public static AccountsAtHand of(Contributors contributors, Acting acting, List<Line> lines) {
    var numbers =
        lines.stream().map(Line::account).filter(Objects::nonNull).distinct().toList();
    return new AccountsAtHand(acting, contributors.accounts(numbers));
  }

  /** For whom the lines are judged. */
  public Acting acting() {
    return acting;
  }

  /** Whose numbers were found. */
  public List<AccountNumber> numbers() {
    return List.copyOf(accounts.keySet());
  }

  /**
   * The account of a line, where it is the acting employer's: of others nothing is told, not even
   * whether there are any.
   *
   * @return the account, or {@code ACCOUNT_NOT_WITH_EMPLOYER}
   */
  public Decision<Account> own(Line line) {
    return anywhere(line)
        .then(account ->
            account.employerKey() == acting.employer().key() ? Decision.accept(account) : notOwn());
  }

  /** The account of a line, wherever it stands, or {@code ACCOUNT_NOT_WITH_EMPLOYER}. */
  public Decision<Account> anywhere(Line line) {
    var account = line.account() == null ? null : accounts.get(line.account());
    return account == null ? notOwn() : Decision.accept(account);
  }

  /** The account of a line that was accepted. */
  public Account of(Line line) {
    return anywhere(line).orThrow();
  }

  /** 账户状态, seen by the acting employer, whose own it is. */
  public AccountState state(Account account) {
    return new AccountState(account.terms().status(), HeldAt.OWN);
  }

  /** A change of the acting employer's from a month on. */
  public ChangeMonth changeFrom(YearMonth month) {
    return changeFrom(acting.employer(), month);
  }

  /** A change of an employer's from a month on. */
  public ChangeMonth changeFrom(Employer employer, YearMonth month) {
    return new ChangeMonth(
        month, employer.nextMonth().minusMonths(1), acting.filedOn(), acting.today());
  }

  /** What an account contributes a month with a base, at its own rates. */
  public Share share(Account account, Base base) {
    return Share.of(
        base, MonthlyContribution.of(base, account.rates(), acting.employer().precision()));
  }

  /** What evidence goes by: the reason's code and whether the person is on the establishment. */
  public EvidenceCheck.Person person(Line line) {
    return new EvidenceCheck.Person(line.reason(), of(line).onEstablishment());
  }

  /** An account's terms from a month on, with its rates as they are, for the journal. */
  public AccountJournal.Entry change(
      Line line, Kind kind, YearMonth from, AccountStatus status, Standing standing, Base base) {
    var account = of(line);
    var terms = account.terms();
    var changed = new Terms(
        from, status, standing, base.yuan(), terms.employerRateBp(), terms.personalRateBp());
    return change(line, kind, changed);
  }

  /** An account's terms with the acting employer, for the journal. */
  public AccountJournal.Entry change(Line line, Kind kind, Terms terms) {
    var account = of(line);
    var employer = acting.employer();
    var change = new Change(account.key(), employer.key(), terms);
    return new AccountJournal.Entry(
        change, Event.of(account, change, kind, employer.precision(), line.reason()));
  }

  private static <T> Decision<T> notOwn() {
    return Decision.reject(ChangeCode.ACCOUNT_NOT_WITH_EMPLOYER.of(Figure.of(HeldAt.OTHER.name())));
  }
}
