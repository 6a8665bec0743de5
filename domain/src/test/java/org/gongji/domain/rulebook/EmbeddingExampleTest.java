package org.gongji.domain.rulebook;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionTerms;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.policy.Timeline;
import org.junit.jupiter.api.Test;

/** The README's Java: what stands between the markers is printed there, and checked to be. */
class EmbeddingExampleTest {

  // README: asking a rule
  String whatOnePersonContributes(long baseYuan) {
    var rulebook = Rulebook.of(HuludaoPack.pack());
    var decision = rulebook.monthlyContribution(
        Base.ofYuan(baseYuan),
        RateScheme.ofPercent(12, 12),
        RoundingPrecision.YUAN_HALF_UP,
        YearMonth.of(2022, 4));

    var texts = RejectionTexts.chinese();
    return decision.fold(
        contribution -> "月缴存额 " + contribution.total(),
        rejections -> rejections.stream().map(texts::message).collect(joining("；")));
  }
  // README: end

  // README: another city
  PolicyPack anotherCity() {
    return HuludaoPack.pack()
        .with(
            ContributionTerms.CEILING,
            Timeline.from(LocalDate.of(2021, 7, 1), Base.ofYuan(25_000))
                .then(LocalDate.of(2022, 7, 1), Base.ofYuan(27_500)));
  }
  // README: end

  @Test
  void an_accepted_decision_gives_its_result() {
    assertThat(whatOnePersonContributes(4_070)).isEqualTo("月缴存额 976.00");
  }

  @Test
  void a_rejected_decision_says_why_with_its_figures() {
    assertThat(whatOnePersonContributes(1_639)).contains("1,639", "1,640", "2021-11-01");
  }

  @Test
  void another_city_has_its_own_limits_and_hash() {
    var month = YearMonth.of(2022, 4);
    var terms = ContributionTerms.of(anotherCity(), month).orThrow();

    assertThat(terms.ceiling().value()).isEqualTo(Base.ofYuan(25_000));
    assertThat(anotherCity().hash()).isNotEqualTo(HuludaoPack.pack().hash());
  }
}
