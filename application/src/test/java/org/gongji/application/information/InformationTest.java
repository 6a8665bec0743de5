package org.gongji.application.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongji.application.memory.ManualEmployer.CLERK;
import static org.gongji.application.memory.ManualEmployer.NUMBER;
import static org.gongji.application.memory.ManualEmployer.OPERATOR;
import static org.gongji.application.memory.ManualEmployer.REVIEWER;
import static org.gongji.application.memory.ManualEmployer.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongji.application.actor.Actor;
import org.gongji.application.contributor.ChangePersonDetails;
import org.gongji.application.contributor.PersonItem;
import org.gongji.application.employer.ChangeEmployerDetails;
import org.gongji.application.employer.EmployerItem;
import org.gongji.application.memory.ManualEmployer;
import org.gongji.application.memory.MemoryHall;
import org.gongji.application.operation.Page;
import org.gongji.application.operation.Request;
import org.gongji.application.query.ListInformationChanges;
import org.gongji.application.query.ListInformationChanges.Of;
import org.gongji.application.query.ListInformationChanges.Row;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.identifier.AccountNumber;
import org.gongji.domain.identifier.EmployerNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 单位信息变更 and 缴存人信息变更, at once. */
class InformationTest {

  private static final Page.Wanted ALL = new Page.Wanted(1, 50);

  private final MemoryHall hall = ManualEmployer.inMemory();

  @Test
  void an_operator_changes_how_the_employer_is_reached_and_history_says_so() {
    var changed = change(
        OPERATOR,
        0,
        Map.of(
            EmployerItem.EMPLOYER_ADDRESS, "龙港区海滨路 1 号",
            EmployerItem.EMPLOYER_POSTCODE, "125000",
            EmployerItem.OPERATOR_LANDLINE, "0429-3110086",
            EmployerItem.OPERATOR_MOBILE, "13040004555"));

    assertThat(changed.orThrow()).isEqualTo(3);
    assertThat(rows(Of.EMPLOYER))
        .extracting(Row::item, Row::before, Row::after, row -> row.by().name())
        .containsExactlyInAnyOrder(
            tuple("单位地址", "", "龙港区海滨路 1 号", "王芳"),
            tuple("单位邮编", "", "125000", "王芳"),
            tuple("经办人固定电话号码", "", "042*****0086", "王芳"));
  }

  @Test
  void an_operator_may_not_touch_what_the_counter_keeps_and_nothing_is_stored() {
    var before = hall.everything();

    var refused = change(
        OPERATOR,
        0,
        Map.of(EmployerItem.EMPLOYER_ADDRESS, "龙港区", EmployerItem.EMPLOYER_NAME, "别的名称"));

    assertThat(refused.rejections())
        .extracting(each -> each.code().name(), InformationTest::field)
        .containsExactly(tuple("ITEM_AT_COUNTER", "employerName"));
    assertThat(hall.everything()).isEqualTo(before);
  }

  @Test
  void a_reviewer_changes_nothing_and_another_employer_is_not_found() {
    assertThat(change(REVIEWER, 0, Map.of(EmployerItem.OFFICE, "市本级")).rejections())
        .extracting(each -> each.code().name())
        .containsExactly("NOT_PERMITTED");
    var stranger = ManualEmployer.operatorOf(new EmployerNumber("01010888"));
    assertThat(change(stranger, 0, Map.of(EmployerItem.EMPLOYER_ADDRESS, "x")).rejections())
        .extracting(each -> each.code().name())
        .containsExactly("NOT_FOUND");
    assertThat(rows(Of.EMPLOYER)).isEmpty();
  }

  @Test
  void a_clerk_changes_the_rest_and_codes_are_kept_while_names_are_shown() {
    var changed = change(
        CLERK,
        0,
        Map.of(
            EmployerItem.AUTHORISED_ON, "2022-03-31",
            EmployerItem.INDUSTRY, "09",
            EmployerItem.ECONOMIC_TYPE, "其他",
            EmployerItem.OPERATOR_CERTIFICATE, "110105491231002"));

    assertThat(changed.orThrow()).isEqualTo(4);
    var kept = hall.showEmployerDetails.handle(CLERK, NUMBER).orThrow().kept();
    assertThat(kept.values())
        .containsEntry(EmployerItem.ECONOMIC_TYPE, "900")
        .containsEntry(EmployerItem.OPERATOR_CERTIFICATE, "11010519491231002X");
    assertThat(rows(Of.EMPLOYER))
        .extracting(Row::item, Row::after)
        .contains(tuple("单位所属行业", "有色金属矿采选业"), tuple("经办人证件号码", "1101**********002X"));
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "EMPLOYER_POSTCODE, 12500, POSTCODE_INVALID",
    "OPERATOR_LANDLINE, 12, LANDLINE_INVALID",
    "OPERATOR_LANDLINE, 0429-3110086-8001, ''",
    "OPERATOR_LANDLINE, 3110086, ''",
    "OPERATOR_MOBILE, 23000004555, MOBILE_INVALID",
    "OPERATOR_MOBILE, '', ITEM_MISSING",
    "CREDIT_CODE, 91350100M000100Y44, CREDIT_CODE_INVALID",
    "FOUNDED_ON, 2022-04-02, DATE_IN_FUTURE",
    "FOUNDED_ON, 2022-04-01, ''",
    "FOUNDED_ON, 2022-02-30, ITEM_DATE_MALFORMED",
    "PAYDAY, 0, PAYDAY_INVALID",
    "PAYDAY, 31, ''",
    "PAYDAY, 32, PAYDAY_INVALID",
    "AFFILIATION, 41, CODE_UNKNOWN",
    "AFFILIATION, 40, ''",
    "EMPLOYER_EMAIL, a@b, EMAIL_INVALID",
    "EMPLOYER_EMAIL, a@b.cn, ''",
    "BASIC_BANK_ACCOUNT, 12345, BANK_ACCOUNT_INVALID",
    "LEGAL_CERTIFICATE, 110105194912310021, CERTIFICATE_INVALID",
    "EMPLOYER_NAME, '', ITEM_MISSING",
    "OFFICE, '', INFORMATION_UNCHANGED"
  })
  void each_item_takes_what_it_is_for(EmployerItem item, String text, String code) {
    var codes = change(CLERK, 0, Map.of(item, text)).rejections().stream()
        .map(each -> each.code().name())
        .toList();

    assertThat(String.join("+", codes)).isEqualTo(code);
    assertThat(rows(Of.EMPLOYER)).hasSize(code.isEmpty() ? 1 : 0);
  }

  @Test
  void all_mistakes_come_at_once_each_beside_its_field() {
    var refused = change(
        CLERK,
        0,
        Map.of(
            EmployerItem.PAYDAY, "32",
            EmployerItem.EMPLOYER_POSTCODE, "1",
            EmployerItem.FOUNDED_ON, "2030-01-01"));

    assertThat(refused.rejections())
        .extracting(InformationTest::field)
        .containsExactlyInAnyOrder("payday", "employerPostcode", "foundedOn");
  }

  @Test
  void a_number_has_to_fit_its_type_even_where_only_the_type_becomes_another() {
    var unused = change(
            CLERK,
            0,
            Map.of(
                EmployerItem.LEGAL_CERTIFICATE_TYPE, "01",
                EmployerItem.LEGAL_CERTIFICATE, "11010519491231002X"))
        .orThrow();

    assertThat(
            change(CLERK, 1, Map.of(EmployerItem.LEGAL_CERTIFICATE_TYPE, "03")).rejections())
        .extracting(InformationTest::field)
        .containsExactly("legalCertificate");
  }

  @Test
  void the_second_of_two_at_once_is_told_and_may_insist() {
    var unused = change(CLERK, 0, Map.of(EmployerItem.EMPLOYER_ADDRESS, "龙港区")).orThrow();
    var before = hall.everything();

    var stale = change(OPERATOR, 0, Map.of(EmployerItem.EMPLOYER_ADDRESS, "连山区"));

    assertThat(stale.rejections())
        .extracting(each -> each.code().name(), InformationTest::field)
        .containsExactly(tuple("INFORMATION_CHANGED_MEANWHILE", "employerAddress"));
    assertThat(hall.everything()).isEqualTo(before);
    assertThat(change(OPERATOR, 1, Map.of(EmployerItem.EMPLOYER_ADDRESS, "连山区")).orThrow())
        .isEqualTo(1);
  }

  @Test
  void what_is_kept_of_a_person_changes_at_once() {
    var changed = changePerson(
        OPERATOR,
        account(3),
        Map.of(
            PersonItem.MOBILE, "13900001111",
            PersonItem.MARITAL_STATUS, "已婚",
            PersonItem.HOUSEHOLD_INCOME, "9,000"));

    assertThat(changed.orThrow()).isEqualTo(3);
    assertThat(rows(Of.CONTRIBUTORS))
        .extracting(Row::account, Row::name, Row::item, Row::before, Row::after)
        .contains(
            tuple(account(3), "职工3", "手机号码", "138****0000", "139****1111"),
            tuple(account(3), "职工3", "婚姻状况", "", "已婚"),
            tuple(account(3), "职工3", "家庭月收入", "", "9000.00"));
    assertThat(rows(Of.EMPLOYER)).isEmpty();
  }

  @Test
  void a_name_is_not_changed_at_once_and_a_strangers_account_is_not_found() {
    var before = hall.everything();

    assertThat(changePerson(CLERK, account(3), Map.of(PersonItem.NAME, "别人")).rejections())
        .extracting(each -> each.code().name())
        .containsExactly("ITEM_AT_COUNTER");
    assertThat(changePerson(OPERATOR, new AccountNumber("404"), Map.of(PersonItem.DUTY, "科员"))
            .rejections())
        .extracting(each -> each.code().name())
        .containsExactly("NOT_FOUND");
    assertThat(hall.everything()).isEqualTo(before);
  }

  private Decision<Integer> change(Actor actor, int revision, Map<EmployerItem, String> values) {
    return hall.changeEmployerDetails.handle(Request.of(
        actor, new ChangeEmployerDetails.Command(NUMBER, revision, new TreeMap<>(values))));
  }

  private Decision<Integer> changePerson(
      Actor actor, AccountNumber account, Map<PersonItem, String> values) {
    return hall.changePersonDetails.handle(Request.of(
        actor, new ChangePersonDetails.Command(NUMBER, account, 0, new TreeMap<>(values))));
  }

  private List<Row> rows(Of of) {
    var query = new ListInformationChanges.Query(
        NUMBER, of, "", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    return hall.listInformationChanges.handle(CLERK, query, ALL).orThrow().rows();
  }

  private static String field(Rejection rejection) {
    return rejection.figure(Rejection.FIELD).map(Object::toString).orElse("");
  }
}
