package org.gongji.domain.adjustment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.change.AccountState;
import org.gongji.domain.contribution.change.ChangeMonth;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.money.BasisPoints;
import org.gongji.domain.policy.Dated;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdjustmentTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 4, 7);
  private static final LocalDate START = LocalDate.of(2016, 1, 1);
  private static final MonthDay NEW_YEAR = MonthDay.of(1, 1);
  private static final BasisPoints FIFTH = BasisPoints.ofPercent(20);
  private static final Rulebook HULUDAO = Rulebook.of(HuludaoPack.pack());

  @ParameterizedTest(name = "{0} -> {1}: {2}, moved {3} ({4})")
  @CsvSource(delimiter = '|', textBlock = """
          3000         | 3600         | accepted | ''          | exactly a fifth up
          3000         | 3601         | refused  | 20.03%      | one yuan over
          5000         | 4000         | accepted | ''          | exactly a fifth down
          5000         | 3999         | refused  | 20.02%      | one yuan over
          4071         | 4885         | accepted | ''          | 814 of at most 814.2
          4071         | 4886         | refused  | 20.02%      | 815
          500004       | 600005       | refused  | 20.00004%   | more places where two do not show it
          0            | 1            | refused  | from-zero   | there is no fifth of nothing
          """)
  void in_the_hall_a_base_moves_at_most_a_fifth(
      long current, long proposed, String expected, String moved, String why) {
    var terms = new Dated<>(new AdjustmentTerms(1, NEW_YEAR, FIFTH), START);

    var rejection =
        AdjustmentWithinOnlineLimit.check(Base.ofYuan(current), Base.ofYuan(proposed), terms);

    assertThat(rejection.isPresent() ? "refused" : "accepted").isEqualTo(expected);
    rejection.ifPresent(refused -> assertThat(refused.figures())
        .containsEntry("value", Figure.of(proposed))
        .containsEntry("current", Figure.of(current))
        .containsEntry("limit", Figure.of("20%"))
        .containsEntry("since", Figure.of(START))
        .containsEntry("moved", Figure.of(moved)));
  }

  @ParameterizedTest(name = "{0} adjusted {1}, {2} a year from {3}: {4}")
  @CsvSource(delimiter = '|', textBlock = """
          2022-01-01 | 2021-12-31            | 1 | --01-01 | ''
          2022-12-31 | 2022-01-01            | 1 | --01-01 | 2022-01-01 next 2023-01-01
          2022-06-30 | 2021-07-01            | 1 | --07-01 | 2021-07-01 next 2022-07-01
          2022-07-01 | 2022-06-30            | 1 | --07-01 | ''
          2022-07-01 | 2022-07-01            | 1 | --07-01 | 2022-07-01 next 2023-07-01
          2022-04-07 | 2022-01-05            | 2 | --01-01 | ''
          2022-04-07 | 2022-03-05 2022-01-05 | 2 | --01-01 | 2022-03-05 next 2023-01-01
          2022-04-07 | 2023-01-01            | 1 | --01-01 | ''
          """)
  void a_year_has_room_for_so_many_adjustments(
      LocalDate date, String adjusted, int timesAYear, String start, String refused) {
    var terms = new Dated<>(new AdjustmentTerms(timesAYear, MonthDay.parse(start), FIFTH), START);
    var before = Stream.of(adjusted.split(" ", -1)).map(LocalDate::parse).toList();

    var rejection = AdjustmentLeftThisYear.check(before, date, terms);

    assertThat(rejection
            .map(each -> each.figures().get("value") + " next " + each.figures().get("next"))
            .orElse(""))
        .isEqualTo(refused);
    rejection.ifPresent(each -> assertThat(each.figures())
        .containsEntry("limit", Figure.of(timesAYear))
        .containsEntry("since", Figure.of(START)));
  }

  @Test
  void up_then_down_each_step_is_judged_by_the_base_before_it() {
    var random = new Random(20);
    for (var round = 0; round < 10_000; round++) {
      var base = random.nextLong(1_700, 10_000);
      var up = base + base / 5;
      var down = up - up / 5;

      assertThat(over(base, up)).as("%d to %d", base, up).isFalse();
      assertThat(over(base, up + 1)).as("%d to %d", base, up + 1).isTrue();
      assertThat(over(up, down)).as("%d to %d", up, down).isFalse();
      assertThat(over(up, down - 1)).as("%d to %d", up, down - 1).isTrue();
    }
  }

  private static boolean over(long current, long proposed) {
    var limit = new Dated<>(new AdjustmentTerms(1, NEW_YEAR, FIFTH), START);
    return AdjustmentWithinOnlineLimit.check(Base.ofYuan(current), Base.ofYuan(proposed), limit)
        .isPresent();
  }

  @ParameterizedTest(name = "{0} {1} -> over the limit: {2}")
  @CsvSource({"COUNTER, 3601, true", "COUNTER, 3600, false", "WEB_HALL, 3600, false"})
  void an_accepted_adjustment_says_whether_it_takes_more_evidence(
      Channel channel, long proposed, boolean over) {
    var effect = HULUDAO.ask(adjustment(channel, 3_000, proposed, List.of())).orThrow();

    assertThat(effect).isEqualTo(new BaseAdjustment.Effect(Base.ofYuan(proposed), over));
  }

  @Test
  void a_missing_parameter_comes_with_the_other_violations() {
    var silent = Rulebook.of(PolicyPack.of("某市"));

    assertThat(silent.ask(adjustment(Channel.WEB_HALL, 3_000, 3_000, List.of())).rejections())
        .extracting(rejection -> rejection.code().name())
        .contains("PARAMETER_NOT_SET", "BASE_UNCHANGED");
  }

  @Test
  void an_adjustment_is_explained() {
    var question = adjustment(Channel.WEB_HALL, 3_000, 3_601, List.of(LocalDate.of(2021, 7, 5)));

    assertThat(HULUDAO.explain(question)).hasToString("""
        规则  R2 基数调整 《住房公积金管理条例》第十六条
        输入  渠道 网厅
        输入  账户状态 正常（本单位）
        输入  原缴存基数 3,000
        输入  调整后缴存基数 3,601
        输入  上次调整日期 2021-07-05
        输入  变更月度 202205
        输入  已核定至 202204
        参数  可变更到业务月份之后 1 个月（自 2016-01-01 起执行）
        公式  变更月度最早 已核定至 202204 的下一个月 = 202205
        公式  变更月度最晚 业务月份 202204 + 1 个月 = 202205
        参数  缴存基数下限 1,640 元（自 2021-11-01 起执行）
        参数  缴存基数上限 18,000 元（自 2021-07-01 起执行）
        参数  每个调整年度可调整 1 次（自 2016-01-01 起执行）
        公式  本调整年度 2022-01-01 至 2022-12-31
        参数  线上调整上限 20%（自 2016-01-01 起执行）
        公式  线上调整幅度 |3,601 - 3,000| = 601 > 3,000 × 20%
        结果  拒绝 ADJUSTMENT_OVER_ONLINE_LIMIT 调整后基数 3,601 元较原基数 3,000 元变动 20.03%，\
        超过线上 20% 的上限。请携带该职工上一年度银行工资流水到柜台办理""");
    assertThat(HULUDAO
            .explain(adjustment(Channel.WEB_HALL, 3_000, 3_600, List.of()))
            .toString())
        .contains("上次调整日期 （无）", "= 600 ≤ 3,000 × 20%")
        .endsWith("结果  生效基数 3,600");
  }

  @Test
  void terms_that_no_year_could_keep_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AdjustmentTerms(0, NEW_YEAR, FIFTH))
        .withMessageContaining("0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AdjustmentTerms(1, MonthDay.of(2, 29), FIFTH))
        .withMessageContaining("02-29");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AdjustmentTerms(1, NEW_YEAR, BasisPoints.of(-1)))
        .withMessageContaining("-0.01%");
    assertThat(new AdjustmentTerms(1, NEW_YEAR, BasisPoints.of(0)).onlineLimit().bp())
        .isZero();
  }

  private static BaseAdjustment adjustment(
      Channel channel, long current, long proposed, List<LocalDate> before) {
    return new BaseAdjustment(
        channel,
        AccountState.NORMAL,
        Base.ofYuan(current),
        Base.ofYuan(proposed),
        before,
        new ChangeMonth(YearMonth.of(2022, 5), YearMonth.of(2022, 4), TODAY));
  }
}
