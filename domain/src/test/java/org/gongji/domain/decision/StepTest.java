package org.gongji.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.gongji.domain.contribution.change.Channel;
import org.gongji.domain.contribution.change.FilingKind;
import org.gongji.domain.decision.Step.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTest {

  private static final LocalDate SINCE = LocalDate.of(2021, 11, 1);

  private enum Code implements RejectionCode {
    TOO_LOW
  }

  @Test
  void a_step_reads_as_a_clerk_would_say_it() {
    assertThat(Step.input("缴存基数", Figure.of(4_070))).hasToString("输入  缴存基数 4,070");
    assertThat(Step.parameter("缴存基数下限", "1,640 元", SINCE))
        .hasToString("参数  缴存基数下限 1,640 元（自 2021-11-01 起执行）");
    assertThat(Step.formula("月缴存额", "488.00 + 488.00")).hasToString("公式  月缴存额 488.00 + 488.00");
    assertThat(Step.result("月缴存额", 976)).hasToString("结果  月缴存额 976");
  }

  @ParameterizedTest(name = "\"{0}\" \"{1}\" -> \"{2}\"")
  @CsvSource({"R1, '', 规则  R1", "'', 无依据, 规则  无依据", "R1, 第十六条, 规则  R1 第十六条"})
  void a_name_or_a_text_that_is_empty_leaves_no_gap(String name, String text, String read) {
    assertThat(new Step(Kind.RULE, name, text, null, null)).hasToString(read);
  }

  @Test
  void a_step_about_a_refusal_is_otherwise_the_same() {
    var step = Step.parameter("缴存基数下限", "1,640 元", SINCE);

    assertThat(step.code()).isNull();
    assertThat(step.about(Code.TOO_LOW))
        .isEqualTo(new Step(Kind.PARAMETER, "缴存基数下限", "1,640 元", SINCE, Code.TOO_LOW))
        .hasToString(step.toString());
  }

  @Test
  void an_explanation_has_a_line_a_step_and_keeps_them() {
    var steps = List.of(Step.input("甲", 1), Step.result("乙", 2));

    assertThat(new Explanation(steps)).hasToString("输入  甲 1\n结果  乙 2");
    assertThat(new Explanation(steps).steps()).isUnmodifiable().isEqualTo(steps);
  }

  @Test
  void a_value_is_found_by_each_of_its_names() {
    var channels = List.of(Channel.values());

    assertThat(Named.in(channels, "柜台")).isEqualTo(Channel.COUNTER);
    assertThat(Named.in(channels, "web-hall")).isEqualTo(Channel.WEB_HALL);
    assertThat(Named.in(channels, "WEB_HALL")).isEqualTo(Channel.WEB_HALL);
    assertThat(Named.in(List.of(FilingKind.values()), "certificate-change"))
        .isEqualTo(FilingKind.CERTIFICATE_CHANGE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Named.in(channels, "电话"))
        .withMessage("\"电话\" is none of [WEB_HALL, COUNTER]");
  }

  @ParameterizedTest(name = "{0}-04 -> {1}")
  @CsvSource({"999, 099904", "1000, 100004", "9999, 999904", "10000, +1000004"})
  void a_month_is_written_alike_in_any_year(int year, String written) {
    assertThat(Figure.of(YearMonth.of(year, 4))).hasToString(written);
  }

  @Test
  void a_figure_given_again_replaces_the_first_where_it_stands() {
    var rejection = Code.TOO_LOW.of(Figure.of(1), Figure.of(2)).since(SINCE);

    assertThat(rejection.with(Rejection.LIMIT, Figure.of(3)).figures())
        .hasToString("{value=1, limit=3, since=2021-11-01}");
    assertThat(rejection.figures()).hasToString("{value=1, limit=2, since=2021-11-01}");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> rejection.figures().put("value", Figure.of(4)));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> rejection.figures().clear());
  }
}
