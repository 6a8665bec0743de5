package org.gongji.domain.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gongji.domain.contribution.ContributionCode;
import org.gongji.domain.decision.Rejection;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.policy.PolicyPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleNumbersTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 4, 1);
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
}
