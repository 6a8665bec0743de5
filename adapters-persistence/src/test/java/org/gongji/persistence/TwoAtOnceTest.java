package org.gongji.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.gongji.application.actor.Actor;
import org.gongji.application.actor.Grant;
import org.gongji.application.actor.Role;
import org.gongji.application.bank.AllocateMoney;
import org.gongji.application.bank.RecordDeposit;
import org.gongji.application.department.AddDepartment;
import org.gongji.application.department.DepartmentCode;
import org.gongji.application.department.RemoveDepartment;
import org.gongji.application.department.ShowDepartments;
import org.gongji.application.employer.ChangeEmployerDetails;
import org.gongji.application.employer.EmployerItem;
import org.gongji.application.filing.Line;
import org.gongji.application.filing.phone.OfferPhone;
import org.gongji.application.filing.phone.PhoneCode;
import org.gongji.application.identity.grant.Operator;
import org.gongji.application.identity.grant.RemoveOperator;
import org.gongji.application.identity.staff.BlockStaff;
import org.gongji.application.information.InformationCode;
import org.gongji.application.memory.Filed;
import org.gongji.application.memory.Hall;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.operation.OperationCode;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.application.remittance.AssessRemittance;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.ledger.LedgerCode;
import org.gongji.domain.money.Money;
import org.gongji.domain.remittance.RemittanceCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two users of a real PostgreSQL: the first is held within its transaction, the second is seen
 * waiting for its lock, the first is let go, and both have their answers.
 */
class TwoAtOnceTest {

  private static final YearMonth APRIL = YearMonth.of(2022, 4);

  private PersistentHall hall = PersistentHall.on(Vendor.POSTGRESQL);
  private final TwoUsers users = new TwoUsers(hall, Vendor.POSTGRESQL);

  @BeforeEach
  void the_manual_s_employer() {
    hall = hall.withManualEmployer();
  }

  @AfterEach
  void close() {
    users.close();
    hall.close();
  }

  @Test
  void of_two_reviews_one_takes_effect_and_the_other_is_told() throws Exception {
    // given
    var deposit = ManualEmployer.record(hall, "6100.00", null).orThrow();

    // when
    var answers = users.race(one -> ManualEmployer.review(one, deposit));

    // then
    assertThat(answers.first().accepted()).contains(deposit);
    assertThat(answers.second().rejections())
        .extracting(Rejection::code)
        .containsExactly(LedgerCode.DEPOSIT_ALREADY_REVIEWED);
    assertThat(employerUnallocated()).isEqualTo(Money.ofYuan(6_100));
    assertBooksAgreeAndTold(5);
  }

  @Test
  void of_two_assessments_of_one_month_one_takes_effect_and_the_other_is_told() throws Exception {
    // when
    var answers = users.race(one -> ManualEmployer.assess(one, APRIL));

    // then
    assertThat(answers.first().accepted()).isPresent();
    assertThat(answers.second().rejections())
        .extracting(Rejection::code)
        .containsExactly(RemittanceCode.MONTHS_NOT_CONSECUTIVE);
    assertBooksAgreeAndTold(5);
  }

  @Test
  void of_two_allocations_one_allocates_and_the_other_finds_nothing_left() throws Exception {
    // given
    var deposit = ManualEmployer.record(hall, "6100.00", null).orThrow();
    assertThat(ManualEmployer.review(hall, deposit).accepted()).isPresent();
    var command = new AllocateMoney.Command(ManualEmployer.NUMBER);

    // when
    var answers = users.race(one -> one.allocateMoney.handle(Request.of(Actor.SYSTEM, command)));

    // then
    assertThat(answers.first().orThrow().serials()).containsExactly(ManualEmployer.MARCH);
    assertThat(answers.second().orThrow().serials()).isEmpty();
    assertThat(employerUnallocated()).isEqualTo(Money.ZERO);
    assertBooksAgreeAndTold(6);
  }

  @Test
  void a_wish_sent_twice_takes_effect_once_and_both_get_the_same_answer() throws Exception {
    // given
    var command = new AssessRemittance.Command(ManualEmployer.NUMBER, APRIL, APRIL);

    // when
    var answers = users.race(one ->
        one.assessRemittance.handle(new Request<>(ManualEmployer.OPERATOR, "click", command)));

    // then
    assertThat(answers.first().accepted()).isPresent();
    assertThat(answers.second()).isEqualTo(answers.first());
    assertThat(hall.listUnallocatedAssessments
            .handle(ManualEmployer.OPERATOR, ManualEmployer.NUMBER)
            .orThrow())
        .hasSize(2);
    assertBooksAgreeAndTold(5);
  }

  @Test
  void a_deposit_recorded_twice_without_a_wish_is_recorded_once() throws Exception {
    // given
    var command = new RecordDeposit.Command(
        ManualEmployer.NUMBER,
        Money.ofYuan(5),
        LocalDate.of(2022, 4, 1),
        ManualEmployer.BANK_ACCOUNT,
        "HD-1",
        null);

    // when
    Callable<Decision<BusinessSerial>> record =
        () -> hall.recordDeposit.handle(Request.of(ManualEmployer.CLERK, command));
    var answers = users.both(record);

    // then
    assertThat(answers).filteredOn(answer -> answer.accepted().isPresent()).hasSize(1);
    assertThat(hall.listDeposits.handle(ManualEmployer.CLERK).orThrow().waiting())
        .hasSize(1);
  }

  @Test
  void of_two_main_operators_who_remove_each_other_one_stays() throws Exception {
    // given
    hall.changed(() -> {
      var main = List.of(Grant.main(ManualEmployer.NUMBER));
      hall.ports.users().add("wang", "王芳", Role.OPERATOR, "hash", main);
      hall.ports.users().add("sun", "孙丽", Role.OPERATOR, "hash", main);
    });
    var wang = new Actor("wang", "王芳", Role.OPERATOR, Set.of(Grant.main(ManualEmployer.NUMBER)));
    var sun = new Actor("sun", "孙丽", Role.OPERATOR, Set.of(Grant.main(ManualEmployer.NUMBER)));

    // when
    var answers = users.race(
        one -> one.accounts.removeOperator.handle(
            Request.of(wang, new RemoveOperator.Command(ManualEmployer.NUMBER, "sun"))),
        other -> other.accounts.removeOperator.handle(
            Request.of(sun, new RemoveOperator.Command(ManualEmployer.NUMBER, "wang"))));

    // then
    assertThat(answers.first().accepted()).contains("sun");
    assertThat(answers.second().rejections())
        .extracting(Rejection::code)
        .containsExactly(OperationCode.NOT_GRANTED);
    assertThat(hall.accounts.showOperators.handle(wang, ManualEmployer.NUMBER).orThrow())
        .extracting(Operator::login)
        .containsExactly("wang");
  }

  @Test
  void of_two_administrators_who_block_each_other_one_stays() throws Exception {
    // given
    hall.changed(() -> {
      hall.ports.users().add("admin", "何青", Role.ADMINISTRATOR, "hash", List.of());
      hall.ports.users().add("admin2", "郑重", Role.ADMINISTRATOR, "hash", List.of());
    });
    var one = new Actor("admin", "何青", Role.ADMINISTRATOR, Set.of());
    var other = new Actor("admin2", "郑重", Role.ADMINISTRATOR, Set.of());

    // when
    var answers = users.race(
        first ->
            first.accounts.blockStaff.handle(Request.of(one, new BlockStaff.Command("admin2"))),
        second ->
            second.accounts.blockStaff.handle(Request.of(other, new BlockStaff.Command("admin"))));

    // then
    assertThat(answers.first().accepted()).contains("admin2");
    assertThat(answers.second().rejections())
        .extracting(Rejection::code)
        .containsExactly(OperationCode.NOT_PERMITTED);
  }

  @Test
  void of_two_phones_one_opens_the_link_and_the_other_is_told() throws Exception {
    // given
    var operator = ManualEmployer.OPERATOR;
    var added = hall.ports.transactions().decide(() -> {
      var grants = List.copyOf(operator.grants());
      hall.ports.users().add(operator.login(), operator.name(), operator.role(), "hash", grants);
      return Decision.accept(operator);
    });
    assertThat(added.accepted()).isPresent();
    var filing =
        Filed.in(hall).draft(FilingKind.SEAL, Line.seal(ManualEmployer.account(1), "退休封存"));
    var token = hall.offerPhone
        .handle(operator, new OfferPhone.Command(ManualEmployer.NUMBER, filing))
        .orThrow()
        .token();

    // when
    var answers = users.race(one -> one.openOnPhone.handle(token));

    // then
    assertThat(hall.phoneSessions.runs(answers.first().orThrow())).isTrue();
    assertThat(answers.second().rejections())
        .extracting(Rejection::code)
        .containsExactly(PhoneCode.PHONE_LINK_USED);
  }

  @Test
  void of_two_who_edit_the_tree_the_second_works_on_what_the_first_left() throws Exception {
    // given
    var head = add(hall, "总部", null).orThrow();

    // when
    var answers = users.race(
        one -> add(one, "财务部", head),
        other -> other.removeDepartment.handle(Request.of(
            ManualEmployer.OPERATOR,
            new RemoveDepartment.Command(ManualEmployer.NUMBER, head, false))));

    // then
    assertThat(answers.first().accepted()).isPresent();
    assertThat(answers.second().rejections())
        .extracting(Rejection::code)
        .containsExactly(DepartmentCode.DEPARTMENT_HAS_CHILDREN);
    assertThat(tree()).containsExactly("总部", "总部 / 财务部");
  }

  @Test
  void of_two_departments_of_one_name_there_is_one() throws Exception {
    // when
    var answers = users.race(one -> add(one, "总部", null));

    // then
    assertThat(answers.first().accepted()).isPresent();
    assertThat(answers.second().rejections())
        .extracting(Rejection::code)
        .containsExactly(DepartmentCode.DEPARTMENT_NAME_TAKEN);
    assertThat(tree()).containsExactly("总部");
  }

  @Test
  void of_two_who_change_information_the_second_is_told_what_it_has_become() throws Exception {
    // when
    var answers = users.race(one -> address(one, "龙港区"), other -> address(other, "连山区"));

    // then
    assertThat(answers.first().accepted()).contains(1);
    assertThat(answers.second().rejections())
        .extracting(Rejection::code)
        .containsExactly(InformationCode.INFORMATION_CHANGED_MEANWHILE);
    var kept = hall.showEmployerDetails
        .handle(ManualEmployer.OPERATOR, ManualEmployer.NUMBER)
        .orThrow()
        .kept();
    assertThat(kept.revision()).isEqualTo(1);
    assertThat(kept.values()).containsEntry(EmployerItem.EMPLOYER_ADDRESS, "龙港区");
  }

  private static Decision<UUID> add(Hall one, String name, @Nullable UUID parent) {
    return one.addDepartment.handle(Request.of(
        ManualEmployer.OPERATOR, new AddDepartment.Command(ManualEmployer.NUMBER, name, parent)));
  }

  private static Decision<Integer> address(Hall one, String address) {
    var values = new TreeMap<>(Map.of(EmployerItem.EMPLOYER_ADDRESS, address));
    return one.changeEmployerDetails.handle(Request.of(
        ManualEmployer.OPERATOR,
        new ChangeEmployerDetails.Command(ManualEmployer.NUMBER, 0, values)));
  }

  private List<String> tree() {
    return hall
        .showDepartments
        .handle(ManualEmployer.OPERATOR, ManualEmployer.NUMBER)
        .orThrow()
        .rows()
        .stream()
        .map(ShowDepartments.Row::path)
        .toList();
  }

  private Money employerUnallocated() {
    return hall.showEmployer
        .handle(ManualEmployer.OPERATOR, ManualEmployer.NUMBER)
        .orThrow()
        .employer()
        .unallocated();
  }

  private void assertBooksAgreeAndTold(int times) {
    assertThat(hall.read(() -> hall.ports.ledger().verify())).isEmpty();
    var messages = hall.showHome
        .handle(ManualEmployer.OPERATOR, ManualEmployer.NUMBER, new Page.Wanted(1, 100))
        .orThrow()
        .messages();
    assertThat(messages.total()).isEqualTo(times);
  }
}
