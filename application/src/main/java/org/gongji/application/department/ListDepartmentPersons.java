package org.gongji.application.department;

import jakarta.inject.Inject;
import java.util.UUID;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.department.Departments.Person;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Page;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** Lists the persons of one department, or those who have none. */
public final class ListDepartmentPersons {

  private final Operations operations;
  private final DepartmentAccess access;
  private final Departments departments;
  private final BusinessCalendar calendar;

  /** Put together by the wiring. */
  @Inject
  public ListDepartmentPersons(
      Operations operations,
      DepartmentAccess access,
      Departments departments,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.access = access;
    this.departments = departments;
    this.calendar = calendar;
  }

  /**
   * Lists who is assigned to the department itself.
   *
   * @param department null for those who have none
   */
  public Decision<Page<Person>> handle(
      Actor actor, EmployerNumber number, @Nullable UUID department, Page.Wanted wanted) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        number,
        () -> access.see(
            number,
            (employer, tree) -> DepartmentAccess.with(
                tree,
                department,
                found -> Decision.accept(departments.persons(
                    employer.key(),
                    calendar.today(),
                    found == null ? null : found.key(),
                    wanted)))));
  }
}
