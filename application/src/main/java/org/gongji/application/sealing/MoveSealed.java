package org.gongji.application.sealing;

import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.contributor.Account;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.Contributors.Change;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.application.contributor.change.AccountChanges.Kind;
import org.gongji.application.contributor.change.AccountJournal;
import org.gongji.application.contributor.change.AccountJournal.Cause;
import org.gongji.application.contributor.change.AccountJournal.Entry;
import org.gongji.application.contributor.change.AccountJournal.Event;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.application.ledger.LedgerBook;
import org.gongji.application.ledger.LedgerBook.Dates;
import org.gongji.application.ledger.LedgerBook.Moved;
import org.gongji.application.ledger.LedgerBook.Source;
import org.gongji.application.ledger.LedgerBook.SourceKind;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.application.remittance.Assessments;
import org.gongji.application.sealing.CentralMoves.Waiting;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.contribution.change.HeldAt;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.policy.CentreTerms;
import org.gongji.domain.rulebook.Rulebook;
import org.gongji.domain.sealing.Seal;

/**
 * R5, 转入集中封存户: moves an employer's resigned persons to the central sealed account once every
 * month before their change month is assessed and allocated; asked again, it moves nobody twice.
 */
public final class MoveSealed {

  private static final Operation<Integer> OPERATION =
      new Operation<>("move-sealed", Right.MOVE_SEALED, String::valueOf, Integer::valueOf);

  private final Operations operations;
  private final Employers employers;
  private final Contributors contributors;
  private final AccountJournal journal;
  private final Assessments assessments;
  private final CentralMoves moves;
  private final LedgerBook ledger;
  private final BusinessCalendar calendar;
  private final Rulebook rulebook;

  /** Whose persons. */
  public record Command(EmployerNumber employer) {}

  /** Put together by the wiring. */
  @Inject
  public MoveSealed(
      Operations operations,
      Employers employers,
      Contributors contributors,
      AccountJournal journal,
      Assessments assessments,
      CentralMoves moves,
      LedgerBook ledger,
      BusinessCalendar calendar,
      Rulebook rulebook) {
    this.operations = operations;
    this.employers = employers;
    this.contributors = contributors;
    this.journal = journal;
    this.assessments = assessments;
    this.moves = moves;
    this.ledger = ledger;
    this.calendar = calendar;
    this.rulebook = rulebook;
  }

  /** Moves whoever no longer waits, and answers how many they are. */
  public Decision<Integer> handle(Request<Command> request) {
    var number = request.command().employer();
    return operations.perform(
        OPERATION,
        request,
        number,
        () -> employers
            .seize(number)
            .then(employer -> ready(employer).isEmpty()
                ? Decision.accept(0)
                : central().map(central -> move(request.actor().login(), employer, central))));
  }

  private Decision<Employer> central() {
    return rulebook
        .pack()
        .on(CentreTerms.PARAMETER, calendar.today())
        .then(centre -> employers.seize(new EmployerNumber(centre.value().centralSealedAccount())));
  }

  private int move(String by, Employer from, Employer central) {
    var ready = ready(from);
    var accounts = contributors.accounts(ready.stream().map(Waiting::account).toList());
    ready.stream()
        .collect(Collectors.groupingBy(waiting -> new Cause(waiting.serial(), by)))
        .forEach((cause, leaving) -> change(cause, leaving, accounts, from, central));
    ready.stream()
        .collect(Collectors.groupingBy(waiting -> new Source(
            SourceKind.CENTRAL_MOVE,
            waiting.filingKey(),
            waiting.serial(),
            from.key(),
            Actor.SYSTEM.name())))
        .forEach((source, leaving) -> moveBalances(
            source,
            leaving.stream().map(waiting -> accounts.get(waiting.account())).toList(),
            central));
    moves.forget(ready.stream().map(Waiting::accountKey).toList());
    return ready.size();
  }

  private List<Waiting> ready(Employer employer) {
    var through = allocatedThrough(employer);
    return moves.waiting(employer.key()).stream()
        .filter(waiting -> !effect(waiting).waits(through))
        .toList();
  }

  private static Seal.Effect effect(Waiting waiting) {
    return new Seal.Effect(AccountStatus.SEALED, HeldAt.CENTRAL, waiting.from());
  }

  /** The last month up to which nothing is left to be assessed or allocated. */
  private YearMonth allocatedThrough(Employer employer) {
    return assessments.unallocated(employer.key()).stream()
        .map(assessment -> assessment.from().minusMonths(1))
        .findFirst()
        .orElse(employer.nextMonth().minusMonths(1));
  }

  /** One leaves and the other is reached. */
  private void change(
      Cause cause,
      List<Waiting> leaving,
      Map<AccountNumber, Account> accounts,
      Employer from,
      Employer central) {
    var arrivals = new ArrayList<Entry>();
    var departures = new ArrayList<Event>();
    for (var waiting : leaving) {
      var account = Objects.requireNonNull(accounts.get(waiting.account()));
      var terms = account.terms().from(waiting.from());
      arrivals.add(new Entry(
          new Change(account.key(), central.key(), terms),
          event(account, central, Kind.TRANSFER_IN, terms)));
      departures.add(event(account, from, Kind.CENTRAL_MOVE, terms));
    }
    journal.change(cause, arrivals);
    journal.keep(cause, departures);
  }

  private static Event event(Account account, Employer employer, Kind kind, Terms terms) {
    return new Event(account.number(), employer.key(), kind, terms, employer.precision(), "");
  }

  private void moveBalances(Source source, List<Account> leaving, Employer central) {
    var moved = leaving.stream()
        .filter(account -> account.balance().isPositive())
        .map(account ->
            new Moved(account.number(), account.employerKey(), central.key(), account.balance()))
        .toList();
    if (!moved.isEmpty()) {
      var today = calendar.today();
      ledger.transfer(source, moved, new Dates(today, today, calendar.now()));
    }
  }
}
