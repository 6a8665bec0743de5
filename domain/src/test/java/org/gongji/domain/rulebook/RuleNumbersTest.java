package org.gongji.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.gongji.domain.contribution.ContributionCode;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.identifier.BusinessSerial;
import org.gongji.domain.policy.Citation;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Rule;
import org.gongji.domain.remittance.AssessmentDeletion;
import org.gongji.domain.remittance.PaymentState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleNumbersTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 4, 1);
  private static final LocalDate AMENDED = LocalDate.of(2026, 9, 20);
  private static final Set<Rule> CITING = EnumSet.of(
      Rule.R1, Rule.R2, Rule.R3, Rule.R5, Rule.R6, Rule.R7, Rule.R8, Rule.R9, Rule.R10, Rule.R14);
  private static final Rejection RATE = ContributionCode.RATE_OUT_OF_RANGE.rejection();

  private enum CityCode implements RejectionCode {
    HALL_CLOSED
  }

  @Test
  void every_code_of_the_domain_has_a_rule_and_no_other_code_has() {
    assertThat(RuleNumbers.OF.keySet()).containsExactlyInAnyOrderElementsOf(Precedence.ORDER);
  }

  @Test
  void every_rule_that_refuses_is_cited_by_the_shipped_pack() {
    var huludao = Rulebook.of(HuludaoPack.pack());

    assertThat(Precedence.ORDER)
        .allSatisfy(
            code -> assertThat(huludao.citation(code.rejection(), TODAY)).isPresent());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(textBlock = """
      2026-09-19, 《住房公积金管理条例》第十六条、第十八条
      2026-09-20, 《住房公积金管理条例（国务院令第844号修订）》第十六条、第十八条
      """)
  void a_refusal_cites_the_regulation_as_it_stands_on_the_day(LocalDate date, String clause) {
    assertThat(Rulebook.of(HuludaoPack.pack()).citation(RATE, date))
        .hasValueSatisfying(citation -> assertThat(citation).hasToString(clause));
  }

  @Test
  void nothing_is_cited_for_a_citys_own_code_or_where_the_city_cites_nothing() {
    var huludao = Rulebook.of(HuludaoPack.pack());
    var silent = Rulebook.of(PolicyPack.of("某市"));

    assertThat(huludao.citation(CityCode.HALL_CLOSED.rejection(), TODAY)).isEmpty();
    assertThat(silent.citation(RATE, TODAY)).isEmpty();
    assertThat(huludao.citation(RATE, LocalDate.of(2015, 12, 31))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void every_rule_that_cites_the_regulation_cites_it_as_amended_from_the_day_on(Rule rule) {
    var pack = HuludaoPack.pack();
    var before = pack.citation(rule.name(), AMENDED.minusDays(1)).orElseThrow();
    var since = pack.citation(rule.name(), AMENDED).orElseThrow();

    assertThat(before.instrument().equals("住房公积金管理条例")).isEqualTo(CITING.contains(rule));
    assertThat(since)
        .isEqualTo(
            CITING.contains(rule)
                ? new Citation("住房公积金管理条例（国务院令第844号修订）", before.clause(), before.link())
                : before);
  }

  @Test
  void a_question_is_explained_by_the_clause_of_its_own_day() {
    var huludao = Rulebook.of(HuludaoPack.pack());

    assertThat(huludao.explain(deletion(AMENDED.minusDays(1))).steps().get(0))
        .hasToString("规则  R9 汇缴核定 《住房公积金管理条例》第十九条、第二十条");
    assertThat(huludao.explain(deletion(AMENDED)).steps().get(0))
        .hasToString("规则  R9 汇缴核定 《住房公积金管理条例（国务院令第844号修订）》第十九条、第二十条");
    assertThat(huludao.explain(deletion(LocalDate.of(2015, 12, 31))).steps().get(0))
        .hasToString("规则  R9 汇缴核定");
  }

  private static AssessmentDeletion deletion(LocalDate date) {
    var serial = BusinessSerial.of(TODAY, "01", 1);
    return new AssessmentDeletion(serial, serial, PaymentState.AWAITED, date);
  }
}
