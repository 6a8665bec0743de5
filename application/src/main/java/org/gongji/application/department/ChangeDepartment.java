package org.gongji.application.department;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** 修改部门: renames a department, moves it with everything below it, or gives it another place. */
public final class ChangeDepartment {

  private static final Operation<UUID> OPERATION = new Operation<>(
      "change-department", Right.MANAGE_DEPARTMENTS, UUID::toString, UUID::fromString);

  private final Operations operations;
  private final DepartmentAccess access;
  private final Departments departments;

  /**
   * How it is to stand.
   *
   * @param employer 单位账号
   * @param department which one
   * @param name 部门名称, 1 to 40 characters
   * @param parent 上级部门, null at the top
   * @param place 顺序, from 1; beyond the last is last; null leaves it, or puts it last where it moves
   * @param seen what {@link Department#seen} said when it was opened; null looks at nothing
   */
  public record Command(
      EmployerNumber employer,
      UUID department,
      String name,
      @Nullable UUID parent,
      @Nullable Integer place,
      @Nullable String seen) {}

  /** Put together by the wiring. */
  @Inject
  public ChangeDepartment(Operations operations, DepartmentAccess access, Departments departments) {
    this.operations = operations;
    this.access = access;
    this.departments = departments;
  }

  /** Changes it, and answers its id. */
  public Decision<UUID> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> access.change(
            command.employer(),
            (employer, tree) -> tree.seek(command.department())
                .then(department -> unchanged(department, command.seen()))
                .then(department -> DepartmentAccess.with(
                    tree,
                    command.parent(),
                    parent -> change(employer, tree, department, parent, command)))));
  }

  private static Decision<Department> unchanged(Department department, @Nullable String seen) {
    return seen == null || seen.equals(department.seen())
        ? Decision.accept(department)
        : Decision.reject(DepartmentCode.DEPARTMENT_CHANGED.of(Figure.of(department.name())));
  }

  private Decision<UUID> change(
      Employer employer,
      DepartmentTree tree,
      Department department,
      @Nullable Department parent,
      Command command) {
    return tree.movable(department, command.name(), parent).orAccept(() -> {
      var changed = department.named(command.name()).under(parent);
      departments.change(
          employer.key(), placed(tree.under(parent), department, changed, command.place()));
      return department.id();
    });
  }

  /** The department with those of its new siblings whose position it changes. */
  private static List<Department> placed(
      List<Department> siblings, Department before, Department after, @Nullable Integer place) {
    var order = new ArrayList<>(siblings);
    var was = order.indexOf(before);
    order.removeIf(sibling -> sibling.key() == after.key());
    var index = place != null ? place - 1 : was >= 0 ? was : order.size();
    order.add(Math.max(0, Math.min(index, order.size())), after);
    var changed = new ArrayList<Department>();
    for (var at = 0; at < order.size(); at++) {
      var one = order.get(at);
      if (one.key() == after.key() || one.position() != at + 1) {
        changed.add(one.at(at + 1));
      }
    }
    return changed;
  }
}
