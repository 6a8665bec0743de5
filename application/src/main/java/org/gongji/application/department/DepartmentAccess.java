package org.gongji.application.department;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gongji.application.employer.Employer;
import org.gongji.application.employer.Employers;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.identifier.EmployerNumber;
import org.jspecify.annotations.Nullable;

/** The way to an employer's departments: to look at, or to change with the employer's row locked. */
public final class DepartmentAccess {

  private final Employers employers;
  private final Departments departments;

  /** Put together by the wiring. */
  @Inject
  public DepartmentAccess(Employers employers, Departments departments) {
    this.employers = employers;
    this.departments = departments;
  }

  /** The employer and its tree, to look at. */
  public <T> Decision<T> see(
      EmployerNumber number, BiFunction<Employer, DepartmentTree, Decision<T>> work) {
    return employers.seek(number).then(employer -> work.apply(employer, tree(employer)));
  }

  /** The keys of the departments that are chosen; none are those who have no department. */
  public Decision<Set<Long>> keys(Employer employer, DepartmentChoice choice) {
    var id = choice.department();
    if (id == null) {
      return Decision.accept(Set.of());
    }
    var tree = tree(employer);
    return tree.seek(id).map(found -> choice.below() ? tree.within(found) : Set.of(found.key()));
  }

  /** The employer and its tree, read once nobody else can change it. */
  <T> Decision<T> change(
      EmployerNumber number, BiFunction<Employer, DepartmentTree, Decision<T>> work) {
    return employers.seize(number).then(employer -> work.apply(employer, tree(employer)));
  }

  /** Works with a department of the tree, or with none where none is meant. */
  static <T> Decision<T> with(
      DepartmentTree tree, @Nullable UUID id, Function<@Nullable Department, Decision<T>> work) {
    return id == null ? work.apply(null) : tree.seek(id).then(work);
  }

  private DepartmentTree tree(Employer employer) {
    return DepartmentTree.of(departments.of(employer.key()));
  }
}
