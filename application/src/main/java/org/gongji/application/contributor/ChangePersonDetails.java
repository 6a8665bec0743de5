package org.gongji.application.contributor;

import jakarta.inject.Inject;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.contributor.PersonDetails.Amended;
import org.gongji.application.employer.Employers;
import org.gongji.application.information.Amendment;
import org.gongji.application.information.Amendment.Changed;
import org.gongji.application.information.InformationChanges;
import org.gongji.application.information.InformationChanges.About;
import org.gongji.application.information.InformationChanges.By;
import org.gongji.application.information.InformationChanges.Change;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.EmployerNumber;

/** 缴存人信息变更: changes what is kept of a person, at once and with its history. */
public final class ChangePersonDetails {

  private static final Operation<Integer> OPERATION = new Operation<>(
      "change-person-details", Right.CHANGE_INFORMATION, String::valueOf, Integer::valueOf);

  private final Operations operations;
  private final Employers employers;
  private final Contributors contributors;
  private final PersonDetails details;
  private final InformationChanges changes;
  private final BusinessCalendar calendar;

  /**
   * What to change.
   *
   * @param employer 单位账号
   * @param account 个人账号
   * @param revision which revision was looked at
   * @param values the items as they are to be; what is not among them stays
   */
  public record Command(
      EmployerNumber employer,
      AccountNumber account,
      int revision,
      SortedMap<PersonItem, String> values) {

    /** Values are not for logs. */
    @Override
    public String toString() {
      return "Command[%s %s %s %s]".formatted(employer, account, revision, values.keySet());
    }
  }

  /** Put together by the wiring. */
  @Inject
  public ChangePersonDetails(
      Operations operations,
      Employers employers,
      Contributors contributors,
      PersonDetails details,
      InformationChanges changes,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.employers = employers;
    this.contributors = contributors;
    this.details = details;
    this.changes = changes;
    this.calendar = calendar;
  }

  /** Changes them, and answers how many became another. */
  public Decision<Integer> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> employers
            .seize(command.employer())
            .then(
                employer -> ShowPersonDetails.own(contributors, employer.key(), command.account()))
            .then(account -> change(request.actor(), account, command)));
  }

  private Decision<Integer> change(Actor actor, Account account, Command command) {
    var kept = details.lock(List.of(account.key())).get(0);
    return new Amendment<>(kept.values(), command.values())
        .decide(actor.role(), kept.revision() != command.revision(), calendar.today())
        .map(changed -> keep(actor, account, changed));
  }

  private int keep(Actor actor, Account account, List<Changed<PersonItem>> changed) {
    details.amend(List.of(new Amended(
        account.key(), changed.stream().collect(Collectors.toMap(Changed::item, Changed::after)))));
    var about = new About(account.employerKey(), account.key());
    var by = By.of(actor, calendar);
    changes.append(changed.stream().map(each -> Change.of(about, each, by)).toList());
    return changed.size();
  }
}
