package org.gongji.application.department;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Right;
import org.gongji.application.department.Departments.Headcounts;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operations;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** 单位部门管理: an employer's departments with how many persons each has. */
public final class ShowDepartments {

  private final Operations operations;
  private final DepartmentAccess access;
  private final Departments departments;
  private final BusinessCalendar calendar;

  /**
   * A department in its place.
   *
   * @param department the department
   * @param parent 上级部门, null at the top
   * @param place 顺序 among those under the same parent, from 1
   * @param level how deep it stands, 1 at the top
   * @param path its name behind those above it
   * @param persons 本部门人数
   * @param total the same with everything below it
   */
  public record Row(
      Department department,
      @Nullable UUID parent,
      int place,
      int level,
      String path,
      long persons,
      long total) {}

  /**
   * The tree.
   *
   * @param rows each department before those under it
   * @param unassigned 未分配人数
   */
  public record Shown(DepartmentTree tree, List<Row> rows, long unassigned) {}

  /** Put together by the wiring. */
  @Inject
  public ShowDepartments(
      Operations operations,
      DepartmentAccess access,
      Departments departments,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.access = access;
    this.departments = departments;
    this.calendar = calendar;
  }

  /** Shows them to whoever may see the employer. */
  public Decision<Shown> handle(Actor actor, EmployerNumber number) {
    return operations.see(
        Right.SEE_EMPLOYER,
        actor,
        number,
        () -> access.see(
            number,
            (employer, tree) -> Decision.accept(
                shown(tree, departments.headcounts(employer.key(), calendar.today())))));
  }

  private static Shown shown(DepartmentTree tree, Headcounts counts) {
    var rows =
        tree.inOrder().stream().map(department -> row(tree, counts, department)).toList();
    return new Shown(tree, rows, counts.unassigned());
  }

  private static Row row(DepartmentTree tree, Headcounts counts, Department department) {
    var parent = tree.find(department.parentKey());
    return new Row(
        department,
        parent.map(Department::id).orElse(null),
        tree.under(parent.orElse(null)).indexOf(department) + 1,
        tree.level(department),
        tree.path(department),
        counts.of(department.key()),
        tree.within(department).stream().mapToLong(counts::of).sum());
  }
}
