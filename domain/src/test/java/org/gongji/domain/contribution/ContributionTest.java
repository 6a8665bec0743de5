package org.gongji.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.decision.Step;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributionTest {

  private static final Rulebook HULUDAO = Rulebook.of(HuludaoPack.pack());
  private static final YearMonth APRIL = YearMonth.of(2022, 4);

  @ParameterizedTest(name = "{0} in {1} -> {2} ({3})")
  @CsvSource(delimiter = '|', textBlock = """
          1199  | 2021-10 | BASE_BELOW_FLOOR   | one yuan below the old floor
          1200  | 2021-10 | accepted           | at the old floor
          1639  | 2021-11 | BASE_BELOW_FLOOR   | one yuan below the new floor
          1640  | 2021-11 | accepted           | at the new floor
          12000 | 2021-06 | accepted           | at the old ceiling
          12001 | 2021-06 | BASE_ABOVE_CEILING | one yuan above the old ceiling
          18000 | 2021-07 | accepted           | at the new ceiling
          18001 | 2021-07 | BASE_ABOVE_CEILING | one yuan above the new ceiling
          0     | 2022-04 | BASE_NOT_POSITIVE  | zero, and no word of the floor
          1     | 2022-04 | BASE_BELOW_FLOOR   | above zero
          3000  | 2015-12 | PARAMETER_NOT_SET+PARAMETER_NOT_SET+PARAMETER_NOT_SET+PARAMETER_NOT_SET | before the first values
          3000  | 2016-01 | accepted           | with the first value
          """)
  void a_base_lies_within_the_limits_of_its_month(
      long base, YearMonth month, String expected, String why) {
    assertThat(outcome(decide(base, RateScheme.ofPercent(10, 10), month))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} + {1} -> {2} ({3})")
  @CsvSource(delimiter = '|', textBlock = """
          5%    | 12%    | accepted                            | both ends
          4.99% | 12%    | RATE_OUT_OF_RANGE                   | a basis point below
          5%    | 12.01% | RATE_OUT_OF_RANGE                   | a basis point above
          4.99% | 12.01% | RATE_OUT_OF_RANGE+RATE_OUT_OF_RANGE | each side is named
          """)
  void both_rates_lie_within_the_range(
      String employer, String personal, String expected, String why) {
    var rates = new RateScheme(BasisPoints.parse(employer), BasisPoints.parse(personal));

    assertThat(outcome(decide(3_000, rates, APRIL))).isEqualTo(expected);
  }

  @Test
  void a_refusal_says_value_limit_and_since_when() {
    var rejections = decide(
            1_639, new RateScheme(BasisPoints.of(499), BasisPoints.of(1_000)), APRIL)
        .rejections();

    assertThat(rejections)
        .hasToString("[Rejection[code=BASE_BELOW_FLOOR, "
            + "figures={value=1,639, limit=1,640, since=2021-11-01}], "
            + "Rejection[code=RATE_OUT_OF_RANGE, "
            + "figures={value=4.99%, limit=5%–12%, since=2016-01-01, of=employer}]]");
  }

  @Test
  void the_manuals_4070_gives_488_and_488_and_not_977() {
    var contribution = decide(4_070, RateScheme.ofPercent(12, 12), APRIL).orThrow();

    assertThat(contribution.employerPart()).hasToString("488.00");
    assertThat(contribution.personalPart()).hasToString("488.00");
    assertThat(contribution.total()).hasToString("976.00");
  }

  @Test
  void the_parts_add_up_for_any_base_rates_and_precision() {
    var random = new Random(4_070);
    for (var round = 0; round < 100_000; round++) {
      var precision = RoundingPrecision.values()[random.nextInt(6)];
      var base = random.nextLong(1, 1_000_000_000_000L);
      var employer = random.nextInt(10_001);
      var personal = random.nextInt(10_001);

      var contribution = MonthlyContribution.of(base, employer, personal, precision);

      assertThat(contribution.totalFen())
          .isEqualTo(contribution.employerPartFen() + contribution.personalPartFen());
      assertThat(Math.abs(contribution.employerPartFen() * 100 - base * employer))
          .as("rounding moves a part by less than a yuan")
          .isLessThan(10_000);
    }
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', textBlock = """
          3600.49      | 3600
          3600.50      | 3601
          3,600        | 3600
          -0.5         | -1
          999999999999 | 999999999999
          """)
  void a_base_is_read_half_up_to_whole_yuan(String text, long yuan) {
    assertThat(Base.parse(text)).isEqualTo(Base.ofYuan(yuan));
  }

  @Test
  void no_base_is_endless_or_unreadable() {
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> Base.parse("三千"))
        .withMessageContaining("三千");
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> Base.parse("99999999999999999999"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Base.ofYuan(1_000_000_000_000L))
        .withMessageContaining("1000000000000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MonthlyContribution.of(-1, 1_000, 1_000, RoundingPrecision.FEN_HALF_UP));
  }

  @Test
  void a_range_is_in_order_and_includes_its_ends() {
    var one = BasisPoints.ofPercent(5);
    var range = new RateRange(one, one);

    assertThat(range.contains(one)).isTrue();
    assertThat(range.contains(BasisPoints.of(499))).isFalse();
    assertThat(range.contains(BasisPoints.of(501))).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RateRange(BasisPoints.of(501), one))
        .withMessageContaining("5.01%");
    assertThat(RateScheme.ofPercent(10, 10).chineseName()).isEqualTo("缴存标准[10%|10%]");
  }

  @Test
  void a_city_offers_its_standard_precision_and_none_twice() {
    var yuan = RoundingPrecision.YUAN_HALF_UP;
    var jiao = RoundingPrecision.JIAO_HALF_UP;

    assertThat(new RoundingTerms(yuan, List.of(jiao, yuan)).standard()).isEqualTo(yuan);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoundingTerms(yuan, List.of(jiao)))
        .withMessageContaining("YUAN_HALF_UP");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RoundingTerms(yuan, List.of(yuan, yuan)))
        .withMessageContaining("twice");
  }

  @Test
  void an_account_status_has_its_national_code() {
    assertThat(AccountStatus.ofCode("06")).isEqualTo(AccountStatus.FROZEN);
    assertThat(AccountStatus.SEALED.code()).isEqualTo("02");
    assertThat(AccountStatus.SEALED.chineseName()).isEqualTo("封存");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AccountStatus.ofCode("07"))
        .withMessageContaining("07");
  }

  @Test
  void a_missing_parameter_is_named_each() {
    var nothing = Rulebook.of(PolicyPack.of("某市"));

    assertThat(nothing
            .monthlyContribution(
                Base.ofYuan(3_000),
                RateScheme.ofPercent(10, 10),
                RoundingPrecision.YUAN_HALF_UP,
                APRIL)
            .rejections())
        .extracting(rejection -> rejection.figure("value").orElseThrow())
        .containsExactly(
            Figure.of("contribution.employer-rates"),
            Figure.of("contribution.personal-rates"),
            Figure.of("contribution.floor"),
            Figure.of("contribution.ceiling"));
  }

  @ParameterizedTest(name = "{0} at {1} and {2} bp -> reckoned: {3}")
  @CsvSource({
    "0, 1000, 1000, true",
    "-1, 1000, 1000, false",
    "3000, 0, 0, true",
    "3000, -1, 1000, false",
    "3000, 1000, -1, false"
  })
  void no_negative_contribution_is_reckoned(
      long base, int employer, int personal, boolean reckoned) {
    var question = new ContributionQuestion(
        Base.ofYuan(base),
        new RateScheme(BasisPoints.of(employer), BasisPoints.of(personal)),
        RoundingPrecision.YUAN_HALF_UP,
        APRIL);

    var names = HULUDAO.explain(question).steps().stream().map(Step::name).toList();

    assertThat(names.contains("单位月缴存额")).isEqualTo(reckoned);
    assertThat(names.contains("个人月缴存额")).isEqualTo(reckoned);
    assertThat(names.get(names.size() - 1)).startsWith("拒绝 ");
  }

  private static Decision<MonthlyContribution> decide(
      long base, RateScheme rates, YearMonth month) {
    return HULUDAO.monthlyContribution(
        Base.ofYuan(base), rates, RoundingPrecision.YUAN_HALF_UP, month);
  }

  private static String outcome(Decision<?> decision) {
    return decision.fold(
        accepted -> "accepted",
        rejections -> String.join(
            "+", rejections.stream().map(r -> r.code()).map(RejectionCode::name).toList()));
  }
}
