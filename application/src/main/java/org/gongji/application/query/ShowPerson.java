package org.gongji.application.query;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongji.application.actor.Actor;
import org.gongji.application.contributor.Account;
import org.gongji.application.contributor.Contributors;
import org.gongji.application.contributor.Contributors.Listed;
import org.gongji.application.contributor.Contributors.Sort;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.application.contributor.change.AccountChanges;
import org.gongji.application.employer.Employer;
import org.gongji.application.filing.Filing;
import org.gongji.application.filing.Filings;
import org.gongji.application.ledger.PersonalEntries;
import org.gongji.application.ledger.PersonalEntries.Entry;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Page;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** 个人账户: one person's account with an employer, and what happened to it there. */
public final class ShowPerson {

  private static final LocalDate BEGINNING = LocalDate.of(1990, 1, 1);
  private static final Page.Wanted FEW = new Page.Wanted(1, 50);

  private final PersonAccess access;
  private final Contributors contributors;
  private final AccountChanges changes;
  private final PersonalEntries entries;
  private final Filings filings;
  private final BusinessCalendar calendar;

  /**
   * An account.
   *
   * @param number 个人账号
   * @param name 姓名
   * @param residentIdMasked 证件号码, masked
   * @param listed how it stands with the employer today; null for somebody who is gone, of whose
   *     present nothing is told
   * @param terms 缴存基数 and rates with the employer, the newest first
   * @param entries a page of what was entered under the employer
   * @param changes what happened to it with the employer, the newest first
   * @param filings the employer's filings about it
   */
  public record Person(
      AccountNumber number,
      String name,
      String residentIdMasked,
      @Nullable Listed listed,
      List<Terms> terms,
      Page<Entry> entries,
      List<AccountChanges.Listed> changes,
      List<Filing> filings) {

    /** Names of people are not for logs. */
    @Override
    public String toString() {
      return "Person[" + number + "]";
    }
  }

  /** Put together by the wiring. */
  @Inject
  public ShowPerson(
      PersonAccess access,
      Contributors contributors,
      AccountChanges changes,
      PersonalEntries entries,
      Filings filings,
      BusinessCalendar calendar) {
    this.access = access;
    this.contributors = contributors;
    this.changes = changes;
    this.entries = entries;
    this.filings = filings;
    this.calendar = calendar;
  }

  /**
   * Shows an account that stands or once stood with the employer; {@code NOT_FOUND} otherwise.
   *
   * @param sort in which order its entries
   * @param wanted which of its entries
   */
  public Decision<Person> handle(
      Actor actor,
      EmployerNumber number,
      AccountNumber account,
      PersonalEntries.Sort sort,
      Page.Wanted wanted) {
    return access.see(
        actor,
        number,
        account,
        (employer, terms) -> person(employer, account, terms, sort, wanted));
  }

  private Person person(
      Employer employer,
      AccountNumber number,
      List<Terms> terms,
      PersonalEntries.Sort sort,
      Page.Wanted wanted) {
    Account account =
        Objects.requireNonNull(contributors.accounts(List.of(number)).get(number));
    var search = new AccountChanges.Search(number.text(), null, BEGINNING, calendar.today());
    return new Person(
        number,
        account.name(),
        account.certificateMasked(),
        listed(employer, number).orElse(null),
        terms,
        entries.list(employer.key(), number, sort, wanted),
        changes.list(employer.key(), search, FEW).rows(),
        filings.about(employer.key(), number));
  }

  private Optional<Listed> listed(Employer employer, AccountNumber number) {
    var search = new Contributors.Search(number.text(), null);
    return contributors
        .list(employer.key(), calendar.today(), search, Sort.BY_NUMBER, FEW)
        .rows()
        .stream()
        .filter(listed -> listed.number().equals(number))
        .findFirst();
  }
}
