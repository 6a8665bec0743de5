package org.gongji.application.department;

import jakarta.inject.Inject;
import java.util.UUID;
import org.gongji.application.actor.Right;
import org.gongji.application.department.Departments.Opening;
import org.gongji.application.employer.Employer;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** 增加部门: adds a department behind those under the same parent. */
public final class AddDepartment {

  private static final Operation<UUID> OPERATION =
      new Operation<>("add-department", Right.MANAGE_DEPARTMENTS, UUID::toString, UUID::fromString);

  private final Operations operations;
  private final DepartmentAccess access;
  private final Departments departments;

  /**
   * What is added.
   *
   * @param employer 单位账号
   * @param name 部门名称, 1 to 40 characters
   * @param parent 上级部门, null at the top
   */
  public record Command(
      EmployerNumber employer, String name, @Nullable UUID parent) {}

  /** Put together by the wiring. */
  @Inject
  public AddDepartment(Operations operations, DepartmentAccess access, Departments departments) {
    this.operations = operations;
    this.access = access;
    this.departments = departments;
  }

  /** Adds it, and answers its id. */
  public Decision<UUID> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> access.change(
            command.employer(),
            (employer, tree) -> DepartmentAccess.with(
                tree, command.parent(), parent -> add(employer, tree, command.name(), parent))));
  }

  private Decision<UUID> add(
      Employer employer, DepartmentTree tree, String name, @Nullable Department parent) {
    return tree.addable(name, parent).orAccept(() -> {
      var id = UUID.randomUUID();
      var siblings = tree.under(parent);
      var last = siblings.isEmpty() ? 0 : siblings.get(siblings.size() - 1).position();
      departments.add(
          employer.key(), new Opening(id, parent == null ? null : parent.key(), name, last + 1));
      return id;
    });
  }
}
