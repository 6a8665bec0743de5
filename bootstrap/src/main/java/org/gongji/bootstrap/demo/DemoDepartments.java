package org.gongji.bootstrap.demo;

import static org.gongji.bootstrap.demo.ManualsEmployer.NUMBER;

import jakarta.inject.Inject;
import java.util.UUID;
import org.gongji.application.contributor.Contributors.Opening;
import org.gongji.application.department.AddDepartment;
import org.gongji.application.department.AssignContributors;
import org.gongji.application.operation.Request;
import org.jspecify.annotations.Nullable;

/** A small tree of departments of the manual's employer, with everybody in one of them. */
public final class DemoDepartments {

  private final AddDepartment add;
  private final AssignContributors assign;

  /** Put together by the wiring. */
  @Inject
  public DemoDepartments(AddDepartment add, AssignContributors assign) {
    this.add = add;
    this.assign = assign;
  }

  void handle() {
    var office = department("综合管理部", null, 0, 2);
    var unusedPersonnel = department("人事科", office, 2, 4);
    var unusedFinance = department("财务科", office, 4, 6);
    var production = department("生产部", null, 6, 7);
    var unusedFirst = department("一车间", production, 7, 9);
    var unusedSecond = department("二车间", production, 9, 11);
  }

  /** A department with the persons of the manual's employer from one place to before another. */
  private UUID department(String name, @Nullable UUID parent, int from, int to) {
    var operator = SetUpDemo.actor(DemoAccount.OPERATOR);
    var id = add.handle(Request.of(operator, new AddDepartment.Command(NUMBER, name, parent)))
        .orThrow();
    var persons = ManualsEmployer.persons().subList(from, to).stream()
        .map(Opening::number)
        .toList();
    var assigned = assign
        .handle(Request.of(operator, new AssignContributors.Command(NUMBER, id, persons)))
        .orThrow();
    if (assigned != to - from) {
      throw new IllegalStateException(name + " has " + assigned);
    }
    return id;
  }
}
