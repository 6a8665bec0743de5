package org.gongji.domain.conformance;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongji.domain.conformance.CaseFiles.Read;
import org.gongji.domain.conformance.rule.CaseRule;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every case that testers wrote, for both cities. */
class CaseFilesTest {

  /** The codes that a rule can refuse with, in the words of its cases. */
  private static final Map<String, String> CODES = Map.ofEntries(
      Map.entry(
          "月缴存额",
          "PARAMETER_NOT_SET BASE_NOT_POSITIVE BASE_BELOW_FLOOR BASE_ABOVE_CEILING"
              + " RATE_OUT_OF_RANGE"),
      Map.entry(
          "基数调整",
          "PARAMETER_NOT_SET ACCOUNT_NOT_NORMAL ACCOUNT_NOT_WITH_EMPLOYER"
              + " CHANGE_MONTH_ALREADY_ASSESSED CHANGE_MONTH_NOT_OPEN BASE_NOT_POSITIVE"
              + " BASE_BELOW_FLOOR BASE_ABOVE_CEILING BASE_UNCHANGED ALREADY_ADJUSTED_THIS_YEAR"
              + " ADJUSTMENT_OVER_ONLINE_LIMIT"),
      Map.entry(
          "补缴",
          "PARAMETER_NOT_SET ACCOUNT_NOT_WITH_EMPLOYER ACCOUNT_FROZEN_OR_CLOSED"
              + " BACK_PAYMENT_PERIOD_REVERSED BACK_PAYMENT_IN_FUTURE BACK_PAYMENT_CROSSES_YEAR"
              + " BACK_PAYMENT_NOT_POSITIVE BACK_PAYMENT_REASON_UNKNOWN BACK_PAYMENT_OVERLAPS"),
      Map.entry(
          "封存",
          "PARAMETER_NOT_SET ACCOUNT_NOT_NORMAL ACCOUNT_NOT_WITH_EMPLOYER"
              + " CHANGE_MONTH_ALREADY_ASSESSED CHANGE_MONTH_NOT_OPEN SEAL_REASON_UNKNOWN"),
      Map.entry(
          "启封",
          "PARAMETER_NOT_SET CHANGE_MONTH_ALREADY_ASSESSED CHANGE_MONTH_NOT_OPEN"
              + " BASE_NOT_POSITIVE BASE_BELOW_FLOOR BASE_ABOVE_CEILING ACCOUNT_NOT_SEALED"
              + " UNSEAL_NEEDS_TRANSFER UNSEAL_REASON_UNKNOWN"),
      Map.entry(
          "登记",
          "PARAMETER_NOT_SET CERTIFICATE_INVALID MOBILE_INVALID BASE_NOT_POSITIVE"
              + " BASE_BELOW_FLOOR BASE_ABOVE_CEILING RATE_OUT_OF_RANGE NAME_INVALID SEX_MISMATCH"
              + " BIRTH_DATE_MISMATCH AMOUNT_MISMATCH ALREADY_ENROLLED"),
      Map.entry(
          "转移",
          "PARAMETER_NOT_SET CHANGE_MONTH_ALREADY_ASSESSED CHANGE_MONTH_NOT_OPEN"
              + " BASE_NOT_POSITIVE BASE_BELOW_FLOOR BASE_ABOVE_CEILING RATE_OUT_OF_RANGE"
              + " TRANSFER_REASON_UNKNOWN ACCOUNT_NOT_AT_SOURCE ACCOUNT_NOT_MOVABLE SAME_EMPLOYER"),
      Map.entry(
          "姓名证件变更",
          "CERTIFICATE_INVALID ACCOUNT_NOT_WITH_EMPLOYER ACCOUNT_FROZEN_OR_CLOSED NAME_INVALID"
              + " IDENTITY_UNCHANGED CERTIFICATE_TAKEN"),
      Map.entry(
          "汇缴核定",
          "PARAMETER_NOT_SET PERIOD_REVERSED MONTHS_NOT_CONSECUTIVE MONTH_NOT_OPEN"
              + " EMPLOYER_NOT_NORMAL NOBODY_TO_ASSESS"),
      Map.entry("批次", "PARAMETER_NOT_SET BATCH_EMPTY DUPLICATE_IN_BATCH BATCH_TOO_LARGE"),
      Map.entry("影像资料", "PARAMETER_NOT_SET EVIDENCE_MISSING"),
      Map.entry("证件号码", "RESIDENT_ID_INVALID CREDIT_CODE_INVALID MOBILE_INVALID POSTCODE_INVALID"));

  /** A city with its cases. */
  private enum City {
    HULUDAO("huludao", HuludaoPack.pack()),
    BINHAI("binhai", BinhaiPack.pack());

    private final List<Read> cases;
    private final CaseRunner runner;

    City(String folder, PolicyPack pack) {
      cases = CaseFiles.in("common", folder);
      runner = CaseRunner.of(Rulebook.of(pack));
    }
  }

  @TestFactory
  Stream<DynamicTest> every_case_comes_out_as_expected() {
    return Arrays.stream(City.values())
        .flatMap(city -> city.cases.stream()
            .map(read -> DynamicTest.dynamicTest(
                city + " " + read.file() + ": " + read.name(),
                () -> assertThat(city.runner.run(read.written()).differences()).isEmpty())));
  }

  @ParameterizedTest
  @EnumSource
  void at_least_two_fifths_of_the_cases_of_each_clause_are_refusals(City city) {
    var percentByClause = city.cases.stream()
        .collect(groupingBy(
            read -> read.rule().clause(), averagingInt(read -> read.isRefused() ? 100 : 0)));

    assertThat(percentByClause)
        .containsOnlyKeys(CaseRules.all().stream().map(CaseRule::clause).toList())
        .allSatisfy((clause, percent) -> assertThat(percent).isGreaterThanOrEqualTo(40));
  }

  @ParameterizedTest
  @EnumSource
  void every_code_stands_alone_in_a_case_of_each_rule_that_refuses_with_it(City city) {
    var alone = city.cases.stream()
        .filter(read -> read.codes().size() == 1)
        .collect(groupingBy(
            read -> read.rule().chineseName(), mapping(read -> read.codes().get(0), toSet())));

    assertThat(alone).containsOnlyKeys(CODES.keySet());
    CODES.forEach((rule, codes) ->
        assertThat(alone.get(rule)).as(rule).containsExactlyInAnyOrder(codes.split(" ")));
  }

  @ParameterizedTest
  @EnumSource
  void no_case_refuses_with_a_code_that_its_rule_does_not_have(City city) {
    assertThat(city.cases)
        .allSatisfy(read -> assertThat(
                List.of(CODES.getOrDefault(read.rule().chineseName(), "").split(" ")))
            .containsAll(read.codes()));
  }

  @ParameterizedTest
  @EnumSource
  void no_two_cases_of_a_rule_have_one_name(City city) {
    assertThat(city.cases)
        .extracting(read -> read.rule().chineseName() + "：" + read.name())
        .doesNotHaveDuplicates();
  }
}
