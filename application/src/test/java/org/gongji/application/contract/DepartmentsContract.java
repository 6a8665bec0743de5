package org.gongji.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongji.application.contributor.Contributors.Change;
import org.gongji.application.contributor.Contributors.Search;
import org.gongji.application.contributor.Contributors.Sort;
import org.gongji.application.department.Department;
import org.gongji.application.department.Departments;
import org.gongji.application.department.Departments.Headcounts;
import org.gongji.application.department.Departments.Opening;
import org.gongji.application.department.Departments.Person;
import org.gongji.application.employer.Employer;
import org.gongji.application.operation.Page;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.remittance.movement.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@link Departments}. */
public abstract class DepartmentsContract extends PortContract {

  @Test
  void departments_are_found_as_they_were_added_and_are_their_employers() {
    var employer = employer("01010777");
    var other = employer("01010888");

    var head = added(employer, "总部", null, 1);
    var finance = added(employer, "财务部 / 一%_!<b>", head, 2);
    var unusedOthers = added(other, "总部", null, 1);

    assertThat(of(employer)).containsExactlyInAnyOrder(head, finance);
    assertThat(finance.parentKey()).isEqualTo(head.key());
    assertThat(finance.position()).isEqualTo(2);
  }

  @Test
  void departments_get_another_name_parent_and_position() {
    var employer = employer("01010777");
    var other = employer("01010888");
    var head = added(employer, "总部", null, 1);
    var finance = added(employer, "财务部", head, 1);
    var renamed = new Department(finance.key(), finance.id(), null, "资金部", 5);

    commit(() -> ports().departments().change(employer.key(), List.of(renamed)));
    commit(() -> ports().departments().change(other.key(), List.of(finance)));

    assertThat(of(employer)).containsExactlyInAnyOrder(head, renamed);
  }

  @Test
  void persons_are_counted_and_listed_by_the_department_they_are_assigned_to() {
    var employer = employer("01010777");
    accounts(employer, 3_000, 3_000, 3_000, 3_000);
    var head = added(employer, "总部", null, 1);
    var finance = added(employer, "财务部", head, 1);

    assign(employer, head, 1, 2);
    assign(employer, finance, 3, 2);

    assertThat(headcounts(employer))
        .isEqualTo(new Headcounts(Map.of(head.key(), 1L, finance.key(), 2L), 1));
    assertThat(persons(employer, finance).rows())
        .containsExactly(
            new Person(account(2), "职工2", AccountStatus.NORMAL),
            new Person(account(3), "职工3", AccountStatus.NORMAL));
    assertThat(persons(employer, null).rows())
        .extracting(Person::number)
        .containsExactly(account(4));

    assign(employer, null, 1);

    assertThat(persons(employer, null).rows())
        .extracting(Person::number)
        .containsExactly(account(1), account(4));
  }

  @Test
  void the_persons_of_a_department_come_in_pages() {
    var employer = employer("01010777");
    accounts(employer, 3_000, 3_000, 3_000);

    var second = read(
        () -> ports().departments().persons(employer.key(), TODAY, null, new Page.Wanted(2, 2)));

    assertThat(second.total()).isEqualTo(3);
    assertThat(second.rows()).extracting(Person::number).containsExactly(account(3));
  }

  @Test
  void an_assignment_lapses_when_the_account_stands_elsewhere() {
    var employer = employer("01010777");
    var other = employer("01010888");
    accounts(employer, 3_000, 3_000);
    var head = added(employer, "总部", null, 1);
    assign(employer, head, 1, 2);

    var moved = terms(APRIL, AccountStatus.NORMAL, Standing.TRANSFERRED, 3_000);
    commit(() ->
        ports().contributors().change(List.of(new Change(standing(1).key(), other.key(), moved))));

    assertThat(headcounts(employer)).isEqualTo(new Headcounts(Map.of(head.key(), 1L), 0));
    assertThat(headcounts(other)).isEqualTo(new Headcounts(Map.of(), 1));
    assertThat(persons(employer, head).rows())
        .extracting(Person::number)
        .containsExactly(account(2));
    assertThat(read(() -> ports()
            .departments()
            .standing(employer.key(), TODAY, List.of(account(1), account(2), account(9)))))
        .containsOnlyKeys(account(2));
    assertThat(read(() -> ports()
            .departments()
            .standing(employer.key(), TODAY.minusMonths(1), List.of(account(1)))))
        .containsOnlyKeys(account(1));

    commit(() -> ports().departments().remove(employer.key(), head.key()));

    assertThat(of(employer)).isEmpty();
  }

  @Test
  void contributors_are_listed_with_their_department_and_found_by_it() {
    var employer = employer("01010777");
    accounts(employer, 3_000, 3_000, 3_000);
    var head = added(employer, "总部", null, 1);
    var finance = added(employer, "财务部", head, 1);
    assign(employer, head, 1);
    assign(employer, finance, 2);

    assertThat(listed(employer, null)).containsExactly("职工1 总部", "职工2 财务部", "职工3 ");
    assertThat(listed(employer, Set.of(head.key(), finance.key())))
        .containsExactly("职工1 总部", "职工2 财务部");
    assertThat(listed(employer, Set.of(finance.key()))).containsExactly("职工2 财务部");
    assertThat(listed(employer, Set.of())).containsExactly("职工3 ");
  }

  private List<String> listed(Employer employer, @Nullable Set<Long> departments) {
    var search = new Search("", null, departments);
    var page = read(() ->
        ports().contributors().list(employer.key(), TODAY, search, Sort.BY_NUMBER, FIRST_PAGE));
    var behind = read(() -> ports().contributors().behind(employer.key(), TODAY, search, null, 10));
    assertThat(page.rows()).isEqualTo(behind).hasSize((int) page.total());
    return behind.stream()
        .map(person -> person.name() + " " + person.department())
        .toList();
  }

  @Test
  void everybody_of_a_department_is_handed_over() {
    var employer = employer("01010777");
    accounts(employer, 3_000, 3_000);
    var head = added(employer, "总部", null, 1);
    var finance = added(employer, "财务部", head, 1);
    assign(employer, finance, 1, 2);

    commit(() -> ports().departments().handOver(employer.key(), finance.key(), head.key()));

    assertThat(headcounts(employer)).isEqualTo(new Headcounts(Map.of(head.key(), 2L), 0));

    commit(() -> ports().departments().handOver(employer.key(), head.key(), null));

    assertThat(headcounts(employer)).isEqualTo(new Headcounts(Map.of(), 2));
  }

  private Department added(
      Employer employer, String name, @Nullable Department parent, int position) {
    var id = UUID.randomUUID();
    var opening = new Opening(id, parent == null ? null : parent.key(), name, position);
    commit(() -> ports().departments().add(employer.key(), opening));
    return of(employer).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private void assign(Employer employer, @Nullable Department to, int... persons) {
    commit(() -> ports()
        .departments()
        .assign(
            employer.key(),
            Arrays.stream(persons).mapToObj(at -> standing(at).key()).toList(),
            to == null ? null : to.key()));
  }

  private List<Department> of(Employer employer) {
    return read(() -> ports().departments().of(employer.key()));
  }

  private Headcounts headcounts(Employer employer) {
    return read(() -> ports().departments().headcounts(employer.key(), TODAY));
  }

  private Page<Person> persons(Employer employer, @Nullable Department department) {
    return read(() -> ports()
        .departments()
        .persons(employer.key(), TODAY, department == null ? null : department.key(), FIRST_PAGE));
  }
}
