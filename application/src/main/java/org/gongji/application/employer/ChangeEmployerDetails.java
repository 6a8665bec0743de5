package org.gongji.application.employer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
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
import org.gongji.domain.identifier.EmployerNumber;

/** 单位信息变更: changes what is kept of an employer, at once and with its history. */
public final class ChangeEmployerDetails {

  private static final Operation<Integer> OPERATION = new Operation<>(
      "change-employer-details", Right.CHANGE_INFORMATION, String::valueOf, Integer::valueOf);

  private final Operations operations;
  private final Employers employers;
  private final EmployerDetails details;
  private final InformationChanges changes;
  private final BusinessCalendar calendar;

  /**
   * What to change.
   *
   * @param employer 单位账号
   * @param revision which revision was looked at
   * @param values the items as they are to be; what is not among them stays
   */
  public record Command(
      EmployerNumber employer, int revision, SortedMap<EmployerItem, String> values) {

    /** Values are not for logs. */
    @Override
    public String toString() {
      return "Command[" + employer + " " + revision + " " + values.keySet() + "]";
    }
  }

  /** Put together by the wiring. */
  @Inject
  public ChangeEmployerDetails(
      Operations operations,
      Employers employers,
      EmployerDetails details,
      InformationChanges changes,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.employers = employers;
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
            .then(employer -> change(request.actor(), employer, command)));
  }

  private Decision<Integer> change(Actor actor, Employer employer, Command command) {
    var kept = details.of(employer.key());
    return new Amendment<>(kept.values(), command.values())
        .decide(actor.role(), kept.revision() != command.revision(), calendar.today())
        .map(changed -> keep(actor, employer, changed));
  }

  private int keep(Actor actor, Employer employer, List<Changed<EmployerItem>> changed) {
    details.amend(
        employer.key(), changed.stream().collect(Collectors.toMap(Changed::item, Changed::after)));
    var about = new About(employer.key(), null);
    var by = By.of(actor, calendar);
    changes.append(changed.stream().map(each -> Change.of(about, each, by)).toList());
    return changed.size();
  }
}
