package org.gongji.domain.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongji.domain.conformance.CaseResult.Difference;
import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.conformance.column.RuleCase;
import org.gongji.domain.contribution.RoundingTerms;
import org.gongji.domain.decision.Step;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.policy.Timeline;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseRunnerTest {

  private static final Rulebook HULUDAO = Rulebook.of(HuludaoPack.pack());
  private static final CaseRunner RUNNER = CaseRunner.of(HULUDAO);

  @Test
  void a_case_fails_with_what_it_expected_and_what_came() {
    var result = RUNNER.run(contribution("月缴存额", "977.00"));

    assertThat(result.passed()).isFalse();
    assertThat(result.name()).isEqualTo("手册");
    assertThat(result.rule()).isEqualTo("月缴存额");
    assertThat(result.differences()).containsExactly(new Difference("月缴存额", "977.00", "976.00"));
    assertThat(result.differences().get(0)).hasToString("月缴存额 期望 977.00，实际 976.00");
  }

  @Test
  void a_refusal_where_none_was_expected_names_its_codes_and_leaves_the_outputs_empty() {
    var written = contribution("缴存基数", "1639", "月缴存额", "976");

    assertThat(RUNNER.run(written).differences().stream().map(Difference::toString))
        .containsExactly("期望 通过，实际 拒绝:BASE_BELOW_FLOOR", "月缴存额 期望 976.00，实际 （无）");
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "缴存基数, ４０７０",
    "业务日期, ２０２２／４／１",
    "单位缴存比例, １２％",
    "月缴存额, ９７６．００",
    "期望, 　通过",
  })
  void full_width_forms_of_a_chinese_input_method_are_read(String column, String text) {
    assertThat(RUNNER.run(contribution(column, text)).passed()).isTrue();
  }

  @Test
  void full_width_signs_join_codes_too() {
    var written =
        contribution("缴存基数", "0", "单位缴存比例", "99%", "期望", "拒绝：ＢＡＳＥ_NOT_POSITIVE＋RATE_OUT_OF_RANGE");

    assertThat(RUNNER.run(written).differences()).isEmpty();
  }

  @Test
  void an_acceptance_where_a_refusal_was_expected_fails() {
    var written = contribution("期望", "拒绝：RATE_OUT_OF_RANGE + BASE_BELOW_FLOOR");

    assertThat(RUNNER.run(written).differences().stream().map(Difference::toString))
        .containsExactly("期望 拒绝:BASE_BELOW_FLOOR+RATE_OUT_OF_RANGE，实际 通过");
  }

  @ParameterizedTest(name = "{0} = {1} -> at {2}: {3}")
  @CsvSource(delimiter = '|', textBlock = """
          规则     | 月缴       | 规则     | 没有规则「月缴」，可用的规则：月缴存额、基数调整、补缴、封存、启封、登记、转移、姓名证件变更、汇缴核定、批次、影像资料、大写金额、证件号码
          规则     | ''         | 规则     | 必填列「规则」为空，可用的规则：月缴存额、基数调整、补缴、封存、启封、登记、转移、姓名证件变更、汇缴核定、批次、影像资料、大写金额、证件号码
          用例     | ''         | 用例     | 必填列「用例」为空，应为任意文字
          业务日期 | ''         | 业务日期 | 必填列「业务日期」为空，应为日期，如 2022-04-01
          业务日期 | 2022-02-29 | 业务日期 | 列「业务日期」的值「2022-02-29」无法识别，应为日期，如 2022-04-01
          期望     | ''         | 期望     | 必填列「期望」为空，应为通过 或 拒绝:代码，多个代码用 + 连接
          期望     | 可以       | 期望     | 列「期望」：「可以」无法识别，应为 通过 或 拒绝:代码，多个代码用 + 连接
          期望     | 拒绝:FOO   | 期望     | 列「期望」：没有拒绝代码「FOO」，应为 通过 或 拒绝:代码，多个代码用 + 连接
          缴存基数 | 三千       | 缴存基数 | 列「缴存基数」的值「三千」无法识别，应为缴存基数，单位元，如 3000
          base     | 3000       | base     | 列「base」重复：缴存基数 已经给出
          单位缴存比例 | 12.001% | 单位缴存比例 | 列「单位缴存比例」的值「12.001%」无法识别，应为缴存比例，如 12% 或 0.12
          月缴存额 | 976.001    | 月缴存额 | 列「月缴存额」的值「976.001」无法识别，应为金额，最多两位小数，如 6100.00 或 6,100.00
          计算精度 | 四舍五入   | 计算精度 | 列「计算精度」的值「四舍五入」无法识别，应为四舍五入到元、四舍五入到角、四舍五入到分、见角进元、见分进角、舍去到元之一
          大写     | 壹元整     | 大写     | 规则「月缴存额」没有列「大写」，可用的列：用例、规则、业务日期、期望、缴存基数、单位缴存比例、个人缴存比例、计算精度、单位月缴存额、个人月缴存额、月缴存额
          """)
  void what_cannot_be_read_says_where_and_what_is_allowed(
      String column, String text, String at, String message) {
    assertThatExceptionOfType(MalformedCase.class)
        .isThrownBy(() -> RUNNER.run(contribution(column, text)))
        .satisfies(mistake -> assertThat(mistake.column()).contains(at))
        .withMessage(message);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(delimiter = '|', textBlock = """
          核定起   | 2022-13
          核定起   | 22-4
          核定起   | 2022年4月2日
          上期人数 | -1
          上期人数 | 1.5
          上期人数 | 十
          """)
  void months_and_counts_are_read_strictly(String column, String text) {
    assertThatExceptionOfType(MalformedCase.class)
        .isThrownBy(() -> RUNNER.run(remittance(column, text)))
        .satisfies(mistake -> assertThat(mistake.column()).contains(column));
  }

  @Test
  void an_equation_below_zero_is_no_case() {
    assertThatExceptionOfType(MalformedCase.class)
        .isThrownBy(() -> RUNNER.run(remittance("减少人数", "12")))
        .satisfies(mistake -> assertThat(mistake.column()).isEmpty())
        .withMessageContaining("不能为负");
  }

  @ParameterizedTest(name = "{0}, {1}, {2} -> {3} ({4})")
  @CsvSource(delimiter = '|', textBlock = """
                  | 2022-04 |         | 通过                        | from alone
                  |         | 2022-05 | 拒绝:MONTH_NOT_OPEN         | to alone
          2022-03 |         | 2022-03 | 通过                        | no from, so neither order nor gap
          2022-03 | 2022-05 |         | 拒绝:MONTHS_NOT_CONSECUTIVE | no to, so not whether it is open
                  | 2022-05 | 2022-04 | 拒绝:PERIOD_REVERSED        | no assessed through
          """)
  void a_check_whose_inputs_are_not_given_is_not_made(
      String assessedThrough, String from, String to, String expected, String why) {
    var cells = new LinkedHashMap<String, String>();
    cells.put("case", why);
    cells.put("rule", "remittance");
    cells.put("date", "2022-04-01");
    cells.put("expect", expected);
    cells.put("assessed through", assessedThrough == null ? "" : assessedThrough);
    cells.put("From", from == null ? "" : from);
    cells.put("TO", to == null ? "" : to);

    assertThat(RUNNER.run(new RuleCase(cells)).differences()).isEmpty();
  }

  @Test
  void a_decision_is_explained_step_by_step() {
    var explanation =
        CaseRules.named("月缴存额").orElseThrow().explain(HULUDAO, contribution("计算精度", ""));

    assertThat(explanation).hasToString("""
        规则  R1 月缴存额 《住房公积金管理条例》第十六条、第十八条
        输入  业务日期 2022-04-01
        输入  缴存基数 4070
        输入  单位缴存比例 12%
        输入  个人缴存比例 12%
        参数  缴存基数下限 1,640 元（自 2021-11-01 起执行）
        参数  缴存基数上限 18,000 元（自 2021-07-01 起执行）
        参数  单位缴存比例范围 5%–12%（自 2016-01-01 起执行）
        参数  个人缴存比例范围 5%–12%（自 2016-01-01 起执行）
        公式  单位月缴存额 4,070 × 12% = 488.4，四舍五入到元 → 488.00
        公式  个人月缴存额 4,070 × 12% = 488.4，四舍五入到元 → 488.00
        结果  单位月缴存额 488.00
        结果  个人月缴存额 488.00
        结果  月缴存额 976.00""");
  }

  @Test
  void a_refusal_is_explained_with_its_text_and_remedy() {
    var explanation = CaseRules.named("monthly-contribution")
        .orElseThrow()
        .explain(HULUDAO, contribution("缴存基数", "0", "单位缴存比例", "-5%", "个人缴存比例", ""));

    assertThat(explanation.steps()).noneMatch(step -> step.kind() == Step.Kind.FORMULA);
    assertThat(explanation.steps().stream().filter(step -> step.kind() == Step.Kind.RESULT))
        .extracting(Step::toString)
        .containsExactly(
            "结果  拒绝 BASE_NOT_POSITIVE 缴存基数 0 元不大于零。请填写职工上一年度月平均工资，取整到元",
            "结果  拒绝 RATE_OUT_OF_RANGE 单位缴存比例 -5% 不在允许的 5%–12% 范围内（自 2016-01-01 起执行）。"
                + "请选择 5%–12% 之间的缴存比例");
  }

  @Test
  void a_rule_without_formulas_is_explained_by_inputs_and_result() {
    var explanation = CaseRules.named("大写金额")
        .orElseThrow()
        .explain(HULUDAO, new RuleCase(Map.of("业务日期", "2015-01-01")));

    assertThat(explanation).hasToString("""
        规则  R12 大写金额
        输入  业务日期 2015-01-01""");
  }

  @Test
  void before_the_first_parameters_there_is_nothing_to_reckon_with() {
    var explanation = CaseRules.named("月缴存额")
        .orElseThrow()
        .explain(HULUDAO, contribution("业务日期", "2015-12-31", "计算精度", ""));

    assertThat(explanation.steps()).noneMatch(step -> step.kind() == Step.Kind.PARAMETER);
  }

  @Test
  void a_negative_rate_has_no_formula_and_a_city_without_precisions_no_standard_one() {
    var late = Rulebook.of(HuludaoPack.pack()
        .with(
            RoundingTerms.PARAMETER,
            Timeline.from(
                LocalDate.of(2023, 1, 1),
                new RoundingTerms(
                    RoundingPrecision.YUAN_DOWN, List.of(RoundingPrecision.YUAN_DOWN)))));

    assertThat(CaseRunner.of(late)
            .run(contribution("计算精度", "", "期望", "拒绝:PARAMETER_NOT_SET", "月缴存额", ""))
            .passed())
        .isTrue();
    assertThat(CaseRules.named("月缴存额")
            .orElseThrow()
            .explain(HULUDAO, contribution("单位缴存比例", "-5%"))
            .steps())
        .noneMatch(step -> step.kind() == Step.Kind.FORMULA);
  }

  @Test
  void headers_are_known_by_either_name_and_of_any_rule() {
    assertThat(CaseRules.knowHeader("大写")).isTrue();
    assertThat(CaseRules.knowHeader("Employer Rate")).isTrue();
    assertThat(CaseRules.knowHeader("大小写")).isFalse();
    assertThat(CaseRules.named("利息")).isEmpty();
    assertThat(CaseRules.all())
        .allSatisfy(rule -> assertThat(rule.columns()).doesNotHaveDuplicates());
  }

  private static RuleCase contribution(String... changes) {
    var cells = new LinkedHashMap<String, String>();
    cells.put("用例", "手册");
    cells.put("规则", "月缴存额");
    cells.put("业务日期", "2022-04-01");
    cells.put("缴存基数", "4070");
    cells.put("单位缴存比例", "12%");
    cells.put("个人缴存比例", "12%");
    cells.put("计算精度", "四舍五入到元");
    cells.put("期望", "通过");
    return changed(cells, changes);
  }

  private static RuleCase remittance(String... changes) {
    var cells = new LinkedHashMap<String, String>();
    cells.put("用例", "手册");
    cells.put("规则", "汇缴核定");
    cells.put("业务日期", "2022-04-01");
    cells.put("上期人数", "11");
    cells.put("增加人数", "0");
    cells.put("减少人数", "0");
    cells.put("期望", "通过");
    return changed(cells, changes);
  }

  private static RuleCase changed(Map<String, String> cells, String... changes) {
    for (var at = 0; at < changes.length; at += 2) {
      cells.put(changes[at], changes[at + 1]);
    }
    return new RuleCase(cells);
  }
}
