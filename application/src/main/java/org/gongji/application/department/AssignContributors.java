package org.gongji.application.department;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.gongji.application.actor.Right;
import org.gongji.application.employer.Employer;
import org.gongji.application.operation.BusinessCalendar;
import org.gongji.application.operation.Operation;
import org.gongji.application.operation.Operations;
import org.gongji.application.operation.Request;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Violations;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** 分配人员: assigns contributors to a department, all or none; each leaves the one it had. */
public final class AssignContributors {

  /** How many are assigned at once. */
  public static final int MOST = 2_000;

  private static final Operation<Integer> OPERATION = new Operation<>(
      "assign-contributors", Right.MANAGE_DEPARTMENTS, String::valueOf, Integer::valueOf);

  private final Operations operations;
  private final DepartmentAccess access;
  private final Departments departments;
  private final BusinessCalendar calendar;

  /**
   * Who goes where.
   *
   * @param employer 单位账号
   * @param department null for none
   * @param accounts 个人账号; one given twice counts once
   */
  public record Command(
      EmployerNumber employer, @Nullable UUID department, List<AccountNumber> accounts) {}

  /** Put together by the wiring. */
  @Inject
  public AssignContributors(
      Operations operations,
      DepartmentAccess access,
      Departments departments,
      BusinessCalendar calendar) {
    this.operations = operations;
    this.access = access;
    this.departments = departments;
    this.calendar = calendar;
  }

  /** Assigns them, and answers how many they are. */
  public Decision<Integer> handle(Request<Command> request) {
    var command = request.command();
    return operations.perform(
        OPERATION,
        request,
        command.employer(),
        () -> access.change(
            command.employer(),
            (employer, tree) -> DepartmentAccess.with(
                tree, command.department(), to -> assign(employer, to, command.accounts()))));
  }

  private Decision<Integer> assign(
      Employer employer, @Nullable Department to, List<AccountNumber> accounts) {
    var numbers = accounts.stream().distinct().toList();
    if (numbers.size() > MOST) {
      return Decision.reject(
          DepartmentCode.ASSIGNED_TOO_MANY.of(Figure.of(numbers.size()), Figure.of(MOST)));
    }
    var standing = departments.standing(employer.key(), calendar.today(), numbers);
    var others = numbers.stream()
        .filter(number -> !standing.containsKey(number))
        .map(number -> DepartmentCode.ASSIGNED_NOT_OF_EMPLOYER.of(Figure.of(number.text())))
        .toList();
    return Violations.of(others).orAccept(() -> {
      departments.assign(employer.key(), standing.values(), to == null ? null : to.key());
      return numbers.size();
    });
  }
}
