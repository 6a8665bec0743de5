package org.gongji.application.transfer;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongji.application.contributor.Account;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.application.contributor.change.AccountChanges.Kind;
import org.gongji.application.contributor.change.AccountJournal;
import org.gongji.application.contributor.change.AccountJournal.Entry;
import org.gongji.application.contributor.change.AccountJournal.Event;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.filing.Entry.Amounts;
import org.gongji.application.filing.Entry.Share;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.business.AccountFacts;
import org.gongji.application.filing.business.AccountsAtHand;
import org.gongji.application.filing.business.Business;
import org.gongji.application.ledger.LedgerBook;
import org.gongji.application.ledger.LedgerBook.Dates;
import org.gongji.application.ledger.LedgerBook.Moved;
import org.gongji.application.ledger.LedgerBook.Source;
import org.gongji.application.ledger.LedgerBook.SourceKind;
import org.gongji.application.message.MessageKind;
import org.gongji.application.message.Messages;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.sealing.CentralMoves;
import org.gongji.domain.contribution.ContributionQuestion;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.contribution.change.Reason;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.policy.Question;
import org.gongji.domain.remittance.movement.Standing;
import org.gongji.domain.rulebook.Rulebook;
import org.gongji.domain.transfer.Transfer;
import org.gongji.domain.transfer.Transfer.Effect;
import org.gongji.domain.transfer.TransferCode;
import org.gongji.domain.transfer.TransferTerms;

/** R8, 缴存人单位调整, as a filing of the employer that the accounts come to. */
public final class TransferAccounts implements Business<Effect> {

  private final AccountJournal journal;
  private final Employers employers;
  private final LedgerBook ledger;
  private final CentralMoves moves;
  private final Messages messages;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /** Put together by the wiring. */
  @Inject
  public TransferAccounts(
      AccountJournal journal,
      Employers employers,
      LedgerBook ledger,
      CentralMoves moves,
      Messages messages,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.journal = journal;
    this.employers = employers;
    this.ledger = ledger;
    this.moves = moves;
    this.messages = messages;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  @Override
  public FilingKind kind() {
    return FilingKind.TRANSFER;
  }

  @Override
  public List<Reason> reasons(LocalDate on) {
    return rulebook
        .pack()
        .on(TransferTerms.PARAMETER, on)
        .fold(terms -> List.copyOf(terms.value().reasons()), unset -> List.of());
  }

  @Override
  public Facts<Effect> facts(AccountsAtHand accounts, List<Line> lines) {
    var sources = new LinkedHashMap<EmployerNumber, Employer>();
    others(lines)
        .forEach(
            number -> employers.find(number).ifPresent(employer -> sources.put(number, employer)));
    return new Accounts(accounts, sources, this);
  }

  @Override
  public List<EmployerNumber> others(List<Line> lines) {
    return lines.stream().map(Line::source).filter(Objects::nonNull).distinct().toList();
  }

  private boolean isCentral(Employer employer) {
    return rulebook
        .pack()
        .on(CentreTerms.PARAMETER, calendar.today())
        .fold(centre -> centre.value().isCentral(employer.number()), unset -> false);
  }

  private void take(Accounts facts, Filing filing, List<Taken<Effect>> taken) {
    var to = facts.accounts.acting().employer();
    journal.change(
        filing.cause(), taken.stream().map(each -> arrival(facts, to, each)).toList());
    journal.keep(
        filing.cause(), taken.stream().map(each -> departure(facts, each)).toList());
    moves.forget(taken.stream().map(each -> facts.account(each).key()).toList());
    moveBalances(facts, filing, taken);
    taken.stream()
        .collect(Collectors.groupingBy(
            each -> facts.source(each.entry().line()), LinkedHashMap::new, Collectors.counting()))
        .forEach((from, persons) -> {
          if (!isCentral(from)) {
            messages.add(
                MessageKind.TRANSFERRED_AWAY.message(from, calendar.now(), persons, to.name()));
          }
        });
  }

  private void moveBalances(Accounts facts, Filing filing, List<Taken<Effect>> taken) {
    var moved = taken.stream()
        .map(facts::account)
        .filter(account -> account.balance().isPositive())
        .map(account -> new Moved(
            account.number(), account.employerKey(), filing.employerKey(), account.balance()))
        .toList();
    if (!moved.isEmpty()) {
      var today = calendar.today();
      ledger.transfer(
          new Source(
              SourceKind.TRANSFER,
              filing.key(),
              filing.serial(),
              filing.employerKey(),
              facts.accounts().acting().reviewer()),
          moved,
          new Dates(today, today, calendar.now()));
    }
  }

  private static Entry arrival(Accounts facts, Employer to, Taken<Effect> each) {
    return facts.accounts.change(
        each.entry().line(),
        Kind.TRANSFER_IN,
        new Terms(
            each.from(),
            each.result().status(),
            Standing.TRANSFERRED,
            facts.account(each).base().yuan(),
            to.rates().employer().bp(),
            to.rates().personal().bp()));
  }

  /** With the base and the rates it had there. */
  private static Event departure(Accounts facts, Taken<Effect> each) {
    var line = each.entry().line();
    var account = facts.account(each);
    var from = facts.source(line);
    return new Event(
        account.number(),
        from.key(),
        Kind.TRANSFER_OUT,
        account.terms().from(each.from()),
        from.precision(),
        line.reason());
  }

  private record Accounts(
      AccountsAtHand accounts, Map<EmployerNumber, Employer> sources, TransferAccounts business)
      implements AccountFacts<Effect> {

    /** Of an account that does not stand with the source nothing more is told. */
    @Override
    public Decision<Question<Effect>> question(Line line, YearMonth month) {
      var source = sources.get(line.source());
      var found = accounts.anywhere(line).accepted();
      return source == null || found.isEmpty() || found.get().employerKey() != source.key()
          ? Decision.reject(
              TransferCode.ACCOUNT_NOT_AT_SOURCE.of(Figure.of(String.valueOf(line.source()))))
          : Decision.accept(question(line, found.get(), source, month));
    }

    private Question<Effect> question(
        Line line, Account account, Employer source, YearMonth month) {
      var to = accounts.acting().employer();
      return new Transfer(
          new Transfer.Route(source.number(), to.number(), account.employer()),
          account.terms().status(),
          line.reason(),
          new ContributionQuestion(account.base(), to.rates(), to.precision(), month),
          accounts.changeFrom(month),
          business.isCentral(source) ? null : source.nextMonth().minusMonths(1));
    }

    /** Of both employers. */
    @Override
    public YearMonth nextOpen(Line line) {
      var target = accounts.acting().employer().nextMonth();
      var source = source(line);
      return business.isCentral(source) || source.nextMonth().isBefore(target)
          ? target
          : source.nextMonth();
    }

    @Override
    public Amounts amounts(Line line, Effect result) {
      var account = accounts.of(line);
      return new Amounts(
          accounts.share(account, account.base()),
          Share.of(account.base(), result.contribution()),
          account.balance());
    }

    @Override
    public void take(Filing filing, List<Taken<Effect>> taken) {
      business.take(this, filing, taken);
    }

    private Account account(Taken<Effect> taken) {
      return accounts.of(taken.entry().line());
    }

    private Employer source(Line line) {
      return Objects.requireNonNull(sources.get(line.source()));
    }
  }
}
