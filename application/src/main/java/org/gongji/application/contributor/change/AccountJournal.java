package org.gongji.application.contributor.change;

import jakarta.inject.Inject;
import java.util.List;
import org.gongji.application.contributor.Account;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.Contributors.Change;
import org.gongji.application.contributor.Contributors.Opening;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.application.contributor.change.AccountChanges.Kind;
import org.gongji.application.employer.Employer;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.domain.contribution.MonthlyContribution;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.money.RoundingPrecision;
import org.jspecify.annotations.Nullable;

/** Opens and changes accounts and keeps beside it what happened, in the same transaction. */
public final class AccountJournal {

  private final Contributors contributors;
  private final AccountChanges changes;
  private final BusinessCalendar calendar;

  /**
   * What brings changes about.
   *
   * @param serial of the filing, null where there is none
   * @param by the login of whose filing or operation it is
   */
  public record Cause(@Nullable BusinessSerial serial, String by) {}

  /**
   * What happens to an account, as one employer sees it.
   *
   * @param account 个人账号
   * @param employerKey who sees it
   * @param kind 变更类别
   * @param terms what holds after it, or with what the account goes
   * @param precision of that employer
   * @param reason the city's code, empty for none
   */
  public record Event(
      AccountNumber account,
      long employerKey,
      Kind kind,
      Terms terms,
      RoundingPrecision precision,
      String reason) {

    /** A change, seen by the employer with which the account then stands. */
    public static Event of(
        Account account, Change change, Kind kind, RoundingPrecision precision, String reason) {
      return new Event(
          account.number(), change.employerKey(), kind, change.terms(), precision, reason);
    }
  }

  /** A change of an account together with what is kept of it. */
  public record Entry(Change change, Event event) {}

  /** Put together by the wiring. */
  @Inject
  public AccountJournal(
      Contributors contributors, AccountChanges changes, BusinessCalendar calendar) {
    this.contributors = contributors;
    this.changes = changes;
    this.calendar = calendar;
  }

  /** Opens accounts with an employer. */
  public void open(Cause cause, Employer employer, List<Opening> openings) {
    contributors.open(employer.key(), openings);
    keep(
        cause,
        openings.stream()
            .map(opening -> new Event(
                opening.number(),
                employer.key(),
                Kind.ENROLMENT,
                opening.terms(),
                employer.precision(),
                ""))
            .toList());
  }

  /** Changes accounts. */
  public void change(Cause cause, List<Entry> entries) {
    contributors.change(entries.stream().map(Entry::change).toList());
    keep(cause, entries.stream().map(Entry::event).toList());
  }

  /** Keeps what happened where the change itself is another employer's, such as that it left. */
  public void keep(Cause cause, List<Event> events) {
    changes.append(events.stream().map(event -> change(cause, event)).toList());
  }

  private AccountChanges.Change change(Cause cause, Event event) {
    var terms = event.terms();
    var parts = MonthlyContribution.of(
        terms.baseYuan(), terms.employerRateBp(), terms.personalRateBp(), event.precision());
    return new AccountChanges.Change(
        event.account(),
        event.employerKey(),
        event.kind(),
        terms.baseYuan(),
        terms.employerRateBp(),
        terms.personalRateBp(),
        parts.employerPart(),
        parts.personalPart(),
        terms.effective(),
        calendar.today(),
        event.reason(),
        cause.serial(),
        cause.by(),
        calendar.now());
  }
}
