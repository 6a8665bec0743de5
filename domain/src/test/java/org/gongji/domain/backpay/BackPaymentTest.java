package org.gongji.domain.backpay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.contribution.change.AccountState;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.money.Money;
import org.gongji.domain.policy.Dated;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackPaymentTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 4, 7);
  private static final Rulebook HULUDAO = Rulebook.of(HuludaoPack.pack());

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "0.49, 0.00",
    "0.50, 1.00",
    "1.49, 1.00",
    "1.50, 2.00",
    "0, 0.00",
    "-0.49, 0.00",
    "-0.50, -1.00"
  })
  void an_amount_is_rounded_half_up_to_the_yuan(String given, String rounded) {
    assertThat(SplitAmount.rounded(Money.parse(given))).isEqualTo(Money.parse(rounded));
  }

  @ParameterizedTest(name = "{0} by {1} and {2} bp -> {3} + {4}")
  @CsvSource({
    "100.00, 1000, 1000, 50.00, 50.00",
    "1.00, 1200, 800, 0.60, 0.40",
    "1.00, 500, 1000, 0.34, 0.66",
    "1.00, 1000, 500, 0.67, 0.33",
    "1.00, 0, 1000, 0.00, 1.00",
    "1.00, 1000, 0, 1.00, 0.00"
  })
  void an_amount_is_split_by_the_rates_and_the_employer_takes_the_rest(
      String amount, int employer, int personal, String employerPart, String personalPart) {
    var split = SplitAmount.of(Money.parse(amount), rates(employer, personal));

    assertThat(split)
        .isEqualTo(new SplitAmount(Money.parse(employerPart), Money.parse(personalPart)));
  }

  @Test
  void parts_add_up_and_the_personal_one_is_never_above_its_share() {
    var random = new Random(3);
    for (var round = 0; round < 100_000; round++) {
      var amount = Money.ofYuan(random.nextLong(1, 10_000_000));
      var scheme = rates(random.nextInt(500, 1_201), random.nextInt(500, 1_201));
      var both = scheme.employer().bp() + scheme.personal().bp();

      var split = SplitAmount.of(amount, scheme);

      assertThat(split.total()).isEqualTo(amount);
      var exact = BigInteger.valueOf(amount.fen())
          .multiply(BigInteger.valueOf(scheme.personal().bp()));
      var share = exact.divide(BigInteger.valueOf(both)).longValueExact();
      assertThat(split.personalPart().fen()).isEqualTo(share);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1, 500", "500, -1"})
  void rates_that_split_nothing_are_a_bug(int employer, int personal) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SplitAmount.of(Money.ofYuan(1), rates(employer, personal)))
        .withMessageContaining("No split");
  }

  @ParameterizedTest(name = "{0} in {1} months back: {2}")
  @CsvSource(delimiter = '|', textBlock = """
          2022-04-07 | -1   | 2022-01 | 业务日期当年
          2022-01-01 | -1   | 2022-01 | 业务日期当年
          2021-12-31 | -1   | 2021-01 | 业务日期当年
          2022-04-07 | 0    | 2022-04 | 业务月份前 0 个月起
          2022-04-07 | 12   | 2021-04 | 业务月份前 12 个月起
          2022-04-07 | 1200 | 1922-04 | 业务月份前 1200 个月起
          """)
  void a_window_begins_where_the_city_says(
      LocalDate date, int monthsBack, YearMonth earliest, String words) {
    var window = new HallWindow(monthsBack);

    assertThat(window.earliest(date)).isEqualTo(earliest);
    assertThat(window).hasToString(words);
  }

  @Test
  void no_window_begins_in_the_future_or_before_anybody_lived() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HallWindow(-2))
        .withMessageContaining("-2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HallWindow(1_201))
        .withMessageContaining("1201");
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource(delimiter = '|', textBlock = """
          2022-01 | 2022-02 | ''
          2021-12 | 2022-01 | 202112-202201 before 202201
          2021-10 | 2021-12 | 202110-202112 before 202201
          2022-02 | 2021-12 | 202202-202112 before 202201
          """)
  void the_hall_takes_months_of_its_window(YearMonth from, YearMonth to, String refused) {
    var terms = HuludaoPack.pack().on(BackPaymentTerms.PARAMETER, TODAY).orThrow();

    var rejection = MonthsTaken.checkWithinWindow(new MonthPeriod(from, to), TODAY, terms);

    assertThat(rejection
            .map(each ->
                each.figures().get("value") + " before " + each.figures().get("limit"))
            .orElse(""))
        .isEqualTo(refused);
  }

  @ParameterizedTest(name = "{0}-{1} beside {2}-{3}: {4}")
  @CsvSource({
    "2022-01, 2022-02, 2022-03, 2022-04, false",
    "2022-01, 2022-03, 2022-03, 2022-04, true",
    "2022-03, 2022-04, 2022-01, 2022-02, false",
    "2022-03, 2022-04, 2022-01, 2022-03, true",
    "2022-01, 2022-04, 2022-02, 2022-02, true"
  })
  void periods_overlap_where_they_share_a_month(
      YearMonth from, YearMonth to, YearMonth otherFrom, YearMonth otherTo, boolean overlap) {
    var period = new MonthPeriod(from, to);
    var other = new MonthPeriod(otherFrom, otherTo);

    assertThat(period.overlaps(other)).isEqualTo(overlap);
    assertThat(MonthsTaken.checkDisjoint(period, List.of(other)).isPresent()).isEqualTo(overlap);
  }

  @Test
  void a_refusal_names_what_it_is_about() {
    var future = MonthsTaken.checkGoneBy(period(4, 5), TODAY).orElseThrow();
    var reversed = MonthsTaken.checkOrder(period(3, 2)).orElseThrow();
    var nothing = AmountPositive.check(Money.parse("0.49")).orElseThrow();
    var unknown =
        HULUDAO.ask(payment("LOST", period(1, 2), "1.00")).rejections().get(0);

    assertThat(MonthsTaken.checkGoneBy(period(4, 4), TODAY)).isEmpty();
    assertThat(future.figures())
        .containsEntry("value", Figure.of("202205"))
        .containsEntry("limit", Figure.of("202204"));
    assertThat(reversed.figures())
        .containsEntry("value", Figure.of("202202"))
        .containsEntry("limit", Figure.of("202203"));
    assertThat(nothing.figures())
        .containsEntry("value", Figure.of("0.49"))
        .containsEntry("rounded", Figure.of("0.00"));
    assertThat(unknown.figures())
        .containsEntry("limit", Figure.of("漏缴、新入职、基数补差、其他"))
        .containsEntry("codes", Figure.of("OMITTED, NEWLY_HIRED, BASE_SHORTFALL, OTHER"));
  }

  @Test
  void the_manuals_back_payment_is_explained() {
    assertThat(HULUDAO.explain(payment("漏缴", period(1, 2), "1.00"))).hasToString("""
        规则  R3 补缴 《住房公积金管理条例》第二十条
        输入  渠道 网厅
        输入  账户状态 正常（本单位）
        输入  补缴原因 漏缴
        输入  补缴开始年月 202201
        输入  补缴结束年月 202202
        输入  同人其他期间 （无）
        输入  补缴金额 1.00
        输入  单位缴存比例 10%
        输入  个人缴存比例 10%
        参数  网厅可补缴 业务日期当年（自 2016-01-01 起执行）
        公式  网厅最早可补缴 202201
        公式  最晚可补缴 业务月份 202204
        公式  实际补缴金额 1.00 四舍五入到元 → 1.00
        公式  个人补缴额 1.00 × 10% ÷ (10% + 10%)，舍去到分 → 0.50
        公式  单位补缴额 1.00 - 0.50 = 0.50
        结果  实际补缴金额 1.00
        结果  月数 2
        结果  单位补缴额 0.50
        结果  个人补缴额 0.50""");
    assertThat(HULUDAO.explain(payment("漏缴", period(1, 2), "0.49")).toString())
        .doesNotContain("个人补缴额")
        .contains("拒绝 BACK_PAYMENT_NOT_POSITIVE");
    assertThat(Rulebook.of(PolicyPack.of("某市"))
            .explain(payment("漏缴", period(1, 2), "1.00"))
            .toString())
        .doesNotContain("网厅可补缴")
        .contains("拒绝 PARAMETER_NOT_SET");
  }

  private static BackPayment payment(String reason, MonthPeriod period, String amount) {
    return new BackPayment(
        Channel.WEB_HALL,
        AccountState.NORMAL,
        reason,
        period,
        List.of(),
        Money.parse(amount),
        RateScheme.ofPercent(10, 10),
        TODAY);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({"WEB_HALL, BACK_PAYMENT_CROSSES_YEAR", "COUNTER, ''"})
  void last_years_months_go_to_the_counter(Channel channel, String code) {
    var question = new BackPayment(
        channel,
        AccountState.NORMAL,
        "OMITTED",
        new MonthPeriod(YearMonth.of(2021, 11), YearMonth.of(2022, 2)),
        List.of(),
        Money.parse("100.50"),
        RateScheme.ofPercent(12, 8),
        TODAY);

    var decision = HULUDAO.ask(question);

    assertThat(decision.rejections().stream().map(each -> each.code().name()))
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    decision.accepted().ifPresent(line -> {
      assertThat(line.period().months()).isEqualTo(4);
      assertThat(line.amount())
          .isEqualTo(new SplitAmount(Money.parse("60.60"), Money.parse("40.40")));
    });
  }

  @Test
  void terms_hold_for_the_day_they_are_asked_for() {
    var terms = HuludaoPack.pack().on(BackPaymentTerms.PARAMETER, TODAY).orThrow();

    assertThat(terms.map(BackPaymentTerms::window))
        .isEqualTo(new Dated<>(HallWindow.CALENDAR_YEAR, LocalDate.of(2016, 1, 1)));
  }

  private static MonthPeriod period(int from, int to) {
    return new MonthPeriod(YearMonth.of(2022, from), YearMonth.of(2022, to));
  }

  private static RateScheme rates(int employer, int personal) {
    return new RateScheme(BasisPoints.of(employer), BasisPoints.of(personal));
  }
}
