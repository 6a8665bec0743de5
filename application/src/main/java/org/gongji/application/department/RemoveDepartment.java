package org.gongji.application.department;

import jakarta.inject.Inject;
import java.util.UUID;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.EmployerNumber;

/** 删除部门: removes a department that nothing stands under. */
public final class RemoveDepartment {

  private static final Operation<UUID> OPERATION = new Operation<>(
      "remove-department", Right.MANAGE_DEPARTMENTS, UUID::toString, UUID::fromString);

  private final Operations operations;
  private final DepartmentAccess access;
  private final Departments departments;
  private final BusinessCalendar calendar;

  /**
   * What is removed.
   *
   * @param employer 单位账号
   * @param department which one
   * @param personsToParent whether its persons go to its parent, or have none where it stands at the
   *     top; otherwise it must have none
   */
  public record Command(EmployerNumber employer, UUID department, boolean personsToParent) {}

  /** Put together by the wiring. */
  @Inject
  public RemoveDepartment(
      Operations operations,
      DepartmentAccess access,
      Departments departments,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.access = access;
    this.departments = departments;
    this.calendar = calendar;
  }

  /** Removes it, and answers its id. */
  public Decision<UUID> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> access.change(
            command.employer(),
            (employer, tree) -> tree.seek(command.department())
                .then(department -> childless(tree, department))
                .then(department -> remove(employer, department, command.personsToParent()))));
  }

  private static Decision<Department> childless(DepartmentTree tree, Department department) {
    var children = tree.under(department).size();
    return children == 0
        ? Decision.accept(department)
        : Decision.reject(DepartmentCode.DEPARTMENT_HAS_CHILDREN.of(
            Figure.of(department.name()), Figure.of(children)));
  }

  private Decision<UUID> remove(Employer employer, Department department, boolean personsToParent) {
    if (personsToParent) {
      departments.handOver(employer.key(), department.key(), department.parentKey());
    }
    var persons = departments.headcounts(employer.key(), calendar.today()).of(department.key());
    if (persons > 0) {
      return Decision.reject(DepartmentCode.DEPARTMENT_HAS_PERSONS.of(
          Figure.of(department.name()), Figure.of(persons)));
    }
    departments.remove(employer.key(), department.key());
    return Decision.accept(department.id());
  }
}
