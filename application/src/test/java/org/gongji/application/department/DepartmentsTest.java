package org.gongji.application.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongji.application.memory.ManualEmployer.CLERK;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.ManualEmployer.account;
import static org.gongji.application.memory.Refusals.codes;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongji.application.actor.Actor;
import org.gongji.application.contributor.Contributors.Terms;
import org.gongji.application.department.Departments.Person;
import org.gongji.application.department.ShowDepartments.Row;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.domain.contribution.AccountStatus;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.EmployerNumber;
import org.gongji.domain.remittance.movement.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentsTest {

  private static final EmployerNumber OTHER = new EmployerNumber("01010888");
  private static final UUID NOBODYS = UUID.randomUUID();

  private final MemoryHall hall = ManualEmployer.inMemory();

  @Test
  void an_employer_without_departments_has_everybody_unassigned() {
    assertThat(shown().rows()).isEmpty();
    assertThat(shown().unassigned()).isEqualTo(11);
  }

  @Test
  void the_tree_counts_each_department_alone_and_with_those_below_it() {
    var head = add("总部", null).orThrow();
    var finance = add("财务部", head).orThrow();
    var cash = add("出纳组", finance).orThrow();
    var sales = add("销售部", null).orThrow();

    assertThat(assign(head, 1)).isEqualTo(Decision.accept(1));
    assertThat(assign(cash, 2, 3, 3)).isEqualTo(Decision.accept(2));
    assertThat(assign(sales, 4)).isEqualTo(Decision.accept(1));

    assertThat(shown().rows().stream().map(DepartmentsTest::line))
        .containsExactly("1 总部 1 3", "2 总部 / 财务部 0 2", "3 总部 / 财务部 / 出纳组 2 2", "1 销售部 1 1");
    assertThat(shown().unassigned()).isEqualTo(7);
  }

  @Test
  void a_person_leaves_one_department_for_another_and_then_for_none() {
    var head = add("总部", null).orThrow();
    var sales = add("销售部", null).orThrow();
    var unused = assign(head, 1, 2).orThrow();

    assertThat(codes(assign(sales, 2))).isEmpty();
    assertThat(persons(head)).containsExactly(account(1));
    assertThat(persons(sales)).containsExactly(account(2));

    assertThat(codes(assign(null, 2))).isEmpty();
    assertThat(persons(sales)).isEmpty();
    assertThat(persons(null)).hasSize(10);
  }

  @Test
  void a_list_with_numbers_of_others_is_refused_whole_and_names_each() {
    var head = add("总部", null).orThrow();
    var before = hall.everything();

    var answer = assign(head, 1, 12, 2, 99);

    assertThat(codes(answer))
        .containsExactly("ASSIGNED_NOT_OF_EMPLOYER", "ASSIGNED_NOT_OF_EMPLOYER");
    assertThat(answer.rejections())
        .extracting(one -> one.figure(Rejection.VALUE).orElseThrow().text())
        .containsExactly(account(12).text(), account(99).text());
    assertThat(hall.everything()).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0} at once: {1}")
  @CsvSource(textBlock = """
      2000, ASSIGNED_NOT_OF_EMPLOYER
      2001, ASSIGNED_TOO_MANY
      """)
  void at_most_two_thousand_are_assigned_at_once(int many, String expected) {
    var head = add("总部", null).orThrow();

    var answer = assign(head, IntStream.rangeClosed(101, 100 + many).toArray());

    assertThat(codes(answer)).containsOnly(expected);
  }

  @Test
  void whoever_left_the_employer_has_no_department_there_and_cannot_be_given_one() {
    ManualEmployer.open(hall, OTHER, YearMonth.of(2022, 2));
    var head = add("总部", null).orThrow();
    var unused = assign(head, 1, 2).orThrow();

    var elsewhere = new Terms(
        YearMonth.of(2022, 4), AccountStatus.NORMAL, Standing.TRANSFERRED, 3_000, 1_000, 1_000);
    ManualEmployer.change(hall, OTHER, 1, elsewhere);

    assertThat(persons(head)).containsExactly(account(2));
    assertThat(shown().rows().stream().map(DepartmentsTest::line)).containsExactly("1 总部 1 1");
    assertThat(codes(assign(head, 1))).containsExactly("ASSIGNED_NOT_OF_EMPLOYER");
    assertThat(codes(assign(null, 2))).isEmpty();
    assertThat(codes(remove(head, false))).isEmpty();
  }

  @ParameterizedTest(name = "{0} characters: {1}")
  @CsvSource(textBlock = """
      0,  DEPARTMENT_NAME_MALFORMED
      1,  ''
      40, ''
      41, DEPARTMENT_NAME_MALFORMED
      """)
  void a_name_has_one_to_forty_characters_however_they_are_coded(int length, String expected) {
    assertThat(String.join(",", codes(add("𠮷".repeat(length), null)))).isEqualTo(expected);
  }

  @Test
  void a_name_stands_once_under_one_parent() {
    var head = add("总部", null).orThrow();

    assertThat(codes(add("总部", null))).containsExactly("DEPARTMENT_NAME_TAKEN");
    var below = add("总部", head).orThrow();
    assertThat(codes(change(below, "总部", null, null))).containsExactly("DEPARTMENT_NAME_TAKEN");
    assertThat(codes(change(below, "总部", head, null))).isEmpty();
  }

  @Test
  void there_are_five_levels_and_no_sixth_by_adding_or_moving() {
    UUID deepest = null;
    for (var level = 1; level <= 5; level++) {
      deepest = add("第" + level + "级", deepest).orThrow();
    }
    var pair = add("甲", null).orThrow();
    var unused = add("乙", pair).orThrow();
    var fourth = shown().rows().get(3).department().id();
    var third = shown().rows().get(2).department().id();

    assertThat(codes(add("第6级", deepest))).containsExactly("DEPARTMENT_TOO_DEEP");
    assertThat(codes(change(pair, "甲", fourth, null))).containsExactly("DEPARTMENT_TOO_DEEP");
    assertThat(codes(change(pair, "甲", third, null))).isEmpty();
  }

  @Test
  void there_are_two_thousand_departments_and_no_more() {
    var employer = hall.read(() -> hall.ports.employers().find(NUMBER)).orElseThrow();
    var unused = hall.ports.transactions().decide(() -> {
      for (var at = 1; at < DepartmentTree.MOST; at++) {
        hall.ports
            .departments()
            .add(employer.key(), new Departments.Opening(UUID.randomUUID(), null, "部门" + at, at));
      }
      return Decision.accept(true);
    });

    assertThat(codes(add("最后一个", null))).isEmpty();
    assertThat(codes(add("多出一个", null))).containsExactly("DEPARTMENTS_TOO_MANY");
  }

  @Test
  void a_department_moves_with_all_below_it_but_never_below_itself() {
    var head = add("总部", null).orThrow();
    var finance = add("财务部", head).orThrow();
    var cash = add("出纳组", finance).orThrow();
    var sales = add("销售部", null).orThrow();

    assertThat(codes(change(finance, "财务部", finance, null)))
        .containsExactly("DEPARTMENT_UNDER_ITSELF");
    assertThat(codes(change(head, "总部", cash, null))).containsExactly("DEPARTMENT_UNDER_ITSELF");
    assertThat(codes(change(finance, "资金部", sales, null))).isEmpty();

    assertThat(shown().rows().stream().map(Row::path))
        .containsExactly("总部", "销售部", "销售部 / 资金部", "销售部 / 资金部 / 出纳组");
  }

  @ParameterizedTest(name = "丙 to {0}: {1}")
  @CsvSource(textBlock = """
      ,   甲 乙 丙 丁
      1,  丙 甲 乙 丁
      2,  甲 丙 乙 丁
      4,  甲 乙 丁 丙
      99, 甲 乙 丁 丙
      """)
  void a_department_takes_the_place_it_is_given(@Nullable Integer place, String expected) {
    var third = List.of("甲", "乙", "丙", "丁").stream()
        .map(name -> add(name, null).orThrow())
        .toList()
        .get(2);

    assertThat(codes(change(third, "丙", null, place))).isEmpty();

    assertThat(shown().rows().stream().map(Row::path)).containsExactly(expected.split(" "));
  }

  @Test
  void a_department_with_persons_goes_only_when_they_may_go_to_its_parent() {
    var head = add("总部", null).orThrow();
    var finance = add("财务部", head).orThrow();
    var unused = assign(finance, 1, 2).orThrow();
    var before = hall.everything();

    assertThat(codes(remove(head, true))).containsExactly("DEPARTMENT_HAS_CHILDREN");
    assertThat(codes(remove(finance, false))).containsExactly("DEPARTMENT_HAS_PERSONS");
    assertThat(hall.everything()).isEqualTo(before);

    assertThat(codes(remove(finance, true))).isEmpty();
    assertThat(persons(head)).containsExactly(account(1), account(2));

    assertThat(codes(remove(head, true))).isEmpty();
    assertThat(shown().rows()).isEmpty();
    assertThat(shown().unassigned()).isEqualTo(11);
  }

  @Test
  void what_was_removed_meanwhile_is_said_to_be_gone() {
    var head = add("总部", null).orThrow();
    var unused = remove(head, false).orThrow();

    assertThat(codes(add("财务部", head))).containsExactly("DEPARTMENT_UNKNOWN");
    assertThat(codes(change(head, "总部", null, null))).containsExactly("DEPARTMENT_UNKNOWN");
    assertThat(codes(remove(head, true))).containsExactly("DEPARTMENT_UNKNOWN");
    assertThat(codes(assign(head, 1))).containsExactly("DEPARTMENT_UNKNOWN");
  }

  @Test
  void the_second_of_two_who_edit_one_department_is_told_and_overwrites_nothing() {
    var head = add("总部", null).orThrow();
    var seen = shown().rows().get(0).department().seen();

    assertThat(codes(change(head, "总公司", seen))).isEmpty();
    assertThat(codes(change(head, "本部", seen))).containsExactly("DEPARTMENT_CHANGED");

    assertThat(shown().rows().stream().map(Row::path)).containsExactly("总公司");
  }

  @ParameterizedTest
  @ValueSource(strings = {"clerk", "reviewer", "stranger"})
  void only_the_employers_operators_change_departments(String login) {
    var head = add("总部", null).orThrow();
    var actor = switch (login) {
      case "clerk" -> CLERK;
      case "reviewer" -> ManualEmployer.REVIEWER;
      default -> ManualEmployer.operatorOf(OTHER);
    };
    var refused = login.equals("stranger") ? "NOT_FOUND" : "NOT_PERMITTED";

    assertThat(codes(add(actor, "财务部", null))).containsExactly(refused);
    assertThat(codes(hall.changeDepartment.handle(
            Request.of(actor, new ChangeDepartment.Command(NUMBER, head, "本部", null, null, null)))))
        .containsExactly(refused);
    assertThat(codes(hall.removeDepartment.handle(
            Request.of(actor, new RemoveDepartment.Command(NUMBER, head, true)))))
        .containsExactly(refused);
    assertThat(codes(hall.assignContributors.handle(
            Request.of(actor, new AssignContributors.Command(NUMBER, head, List.of(account(1)))))))
        .containsExactly(refused);
  }

  @Test
  void clerks_may_look_and_other_operators_may_not() {
    ManualEmployer.open(hall, OTHER, YearMonth.of(2022, 2));
    var head = add("总部", null).orThrow();
    var stranger = ManualEmployer.operatorOf(OTHER);

    assertThat(codes(hall.showDepartments.handle(CLERK, NUMBER))).isEmpty();
    assertThat(codes(hall.showDepartments.handle(stranger, NUMBER))).containsExactly("NOT_FOUND");
    assertThat(
            codes(hall.listDepartmentPersons.handle(stranger, OTHER, head, new Page.Wanted(1, 10))))
        .containsExactly("DEPARTMENT_UNKNOWN");
    assertThat(codes(hall.removeDepartment.handle(
            Request.of(stranger, new RemoveDepartment.Command(OTHER, head, true)))))
        .containsExactly("DEPARTMENT_UNKNOWN");
    assertThat(codes(assign(NOBODYS, 1))).containsExactly("DEPARTMENT_UNKNOWN");
  }

  @Test
  void a_wish_that_is_repeated_takes_effect_once() {
    var wish = new Request<>(OPERATOR, "key-00001", new AddDepartment.Command(NUMBER, "总部", null));

    var first = hall.addDepartment.handle(wish);

    assertThat(hall.addDepartment.handle(wish)).isEqualTo(first);
    assertThat(shown().rows()).hasSize(1);
  }

  private static String line(Row row) {
    return row.level() + " " + row.path() + " " + row.persons() + " " + row.total();
  }

  private ShowDepartments.Shown shown() {
    return hall.showDepartments.handle(OPERATOR, NUMBER).orThrow();
  }

  private List<AccountNumber> persons(@Nullable UUID department) {
    return hall
        .listDepartmentPersons
        .handle(OPERATOR, NUMBER, department, new Page.Wanted(1, 20))
        .orThrow()
        .rows()
        .stream()
        .map(Person::number)
        .toList();
  }

  private Decision<UUID> add(String name, @Nullable UUID parent) {
    return add(OPERATOR, name, parent);
  }

  private Decision<UUID> add(Actor actor, String name, @Nullable UUID parent) {
    return hall.addDepartment.handle(
        Request.of(actor, new AddDepartment.Command(NUMBER, name, parent)));
  }

  private Decision<UUID> change(
      UUID id, String name, @Nullable UUID parent, @Nullable Integer place) {
    return hall.changeDepartment.handle(
        Request.of(OPERATOR, new ChangeDepartment.Command(NUMBER, id, name, parent, place, null)));
  }

  private Decision<UUID> change(UUID id, String name, String seen) {
    return hall.changeDepartment.handle(
        Request.of(OPERATOR, new ChangeDepartment.Command(NUMBER, id, name, null, null, seen)));
  }

  private Decision<UUID> remove(UUID id, boolean personsToParent) {
    return hall.removeDepartment.handle(
        Request.of(OPERATOR, new RemoveDepartment.Command(NUMBER, id, personsToParent)));
  }

  private Decision<Integer> assign(@Nullable UUID department, int... persons) {
    var numbers = IntStream.of(persons).mapToObj(ManualEmployer::account).toList();
    return hall.assignContributors.handle(
        Request.of(OPERATOR, new AssignContributors.Command(NUMBER, department, numbers)));
  }
}
