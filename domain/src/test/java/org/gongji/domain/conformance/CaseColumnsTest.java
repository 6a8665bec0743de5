package org.gongji.domain.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.conformance.column.RuleCase;
import org.gongji.domain.conformance.rule.CaseRule;
import org.gongji.domain.rulebook.HuludaoPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the cells of a case may be written, and the one form in which they are compared. */
class CaseColumnsTest {

  @ParameterizedTest(name = "{0} {1} = {2} -> {3}")
  @CsvSource(delimiter = '|', textBlock = """
          补缴     | 业务日期     | 2022-04-07                     | 2022-04-07
          补缴     | 业务日期     | 2022/4/7                       | 2022-04-07
          补缴     | 业务日期     | 2022.04.07                     | 2022-04-07
          补缴     | 业务日期     | 2022年4月7日                   | 2022-04-07
          补缴     | 业务日期     | 20220407                       | 2022-04-07
          补缴     | 补缴开始年月 | 202201                         | 2022-01
          补缴     | 补缴开始年月 | 2022/1                         | 2022-01
          补缴     | 补缴开始年月 | 2022年1月                      | 2022-01
          补缴     | 补缴开始年月 | 2022-01-01                     | 2022-01
          补缴     | 同人其他期间 | 202201至202202                 | 2022-01至2022-02
          补缴     | 同人其他期间 | 2022-01 .. 2022-02 + 202204至202204 | 2022-01至2022-02+2022-04至2022-04
          补缴     | 渠道         | web-hall                       | 网厅
          补缴     | 账户状态     | frozen                         | 冻结
          补缴     | 所在户       | central                        | 集中封存户
          基数调整 | 上次调整日期 | 2021/7/5 + 20220201            | 2021-07-05+2022-02-01
          基数调整 | 原缴存基数   | 3,600.49                       | 3600
          封存     | 去向         | central                        | 集中封存户
          登记     | 证件类型     | passport                       | 护照
          登记     | 性别         | female                         | 女
          登记     | 已有账户     | yes                            | 是
          汇缴核定 | 单位账户状态 | deferred                       | 缓缴
          汇缴核定 | 上期人数     | 1,100.00                       | 1100
          批次     | 业务         | base-adjustment                | 基数调整
          批次     | 分组         | 5 + 5 + 3                      | 5+5+3
          影像资料 | 在编         | mixed                          | 混合
          影像资料 | 已传         | LIVE_PHOTO + OPERATOR_ID+LIVE_PHOTO | LIVE_PHOTO+OPERATOR_ID
          证件号码 | 类型         | credit-code                    | 统一社会信用代码
          """)
  void a_value_has_one_form_however_it_is_written(
      String rule, String column, String text, String canonical) {
    var cells = rule(rule).cells(new RuleCase(Map.of(column, text)));

    assertThat(cells.text(column(rule, column))).contains(canonical);
  }

  @ParameterizedTest(name = "{0} {1} = {2}")
  @CsvSource(delimiter = '|', textBlock = """
          补缴     | 业务日期     | 2022-04               | 日期，如 2022-04-01
          补缴     | 业务日期     | 2022-02-29            | 日期，如 2022-04-01
          补缴     | 业务日期     | 7/4/2022              | 日期，如 2022-04-01
          补缴     | 补缴开始年月 | 2022-13               | 年月，如 2022-04 或 202204
          补缴     | 补缴开始年月 | 2022-01-02            | 年月，如 2022-04 或 202204
          补缴     | 补缴开始年月 | 一月                  | 年月，如 2022-04 或 202204
          补缴     | 同人其他期间 | 2022-01               | 起止年月，如 2022-01至2022-02，多段用 + 连接
          补缴     | 同人其他期间 | 2022-01至2022-02至2022-03 | 起止年月，如 2022-01至2022-02，多段用 + 连接
          补缴     | 同人其他期间 | 2022-01至2022-02+     | 起止年月，如 2022-01至2022-02，多段用 + 连接
          补缴     | 渠道         | 网上                  | 网厅、柜台之一
          补缴     | 账户状态     | 停用                  | 正常、封存、冻结、销户之一
          补缴     | 所在户       | 外地                  | 本单位、集中封存户、其他单位之一
          基数调整 | 上次调整日期 | 2021-07-05+           | 日期，多个用 + 连接，如 2021-07-05+2022-02-01
          封存     | 去向         | 其他单位              | 本单位、集中封存户之一
          登记     | 已有账户     | 混合                  | 是、否之一
          登记     | 性别         | 未知                  | 男、女之一
          批次     | 人数         | -1                    | 不小于零的整数，如 11
          批次     | 业务         | 缴款                  | 基数调整、补缴、登记、封存、启封、转移、姓名证件变更之一
          影像资料 | 在编         | 部分                  | 是、否、混合之一
          影像资料 | 已传         | OPERATOR_ID++LIVE_PHOTO | 代码，多个用 + 连接
          证件号码 | 类型         | 驾驶证                | 身份证、统一社会信用代码、手机号、邮政编码之一
          """)
  void what_has_not_the_form_is_refused_with_what_is_allowed(
      String rule, String column, String text, String allowed) {
    assertThatExceptionOfType(MalformedCase.class)
        .isThrownBy(() -> rule(rule).cells(new RuleCase(Map.of(column, text))))
        .withMessage("列「" + column + "」的值「" + text + "」无法识别，应为" + allowed)
        .satisfies(mistake -> assertThat(mistake.column()).contains(column));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', textBlock = """
          批次     | 业务日期=2022-04-07;业务=登记;人数=2;重复人数=3             | 列「重复人数」不能多于「人数」，「人数」不能多于 100000
          批次     | 业务日期=2022-04-07;业务=登记;人数=100001                   | 列「重复人数」不能多于「人数」，「人数」不能多于 100000
          批次     | 业务日期=2022-04-07;业务=登记                               | 必填列「人数」为空，应为不小于零的整数，如 11
          批次     | 业务日期=2022-04-07;人数=2                                  | 必填列「业务」为空，应为基数调整、补缴、登记、封存、启封、转移、姓名证件变更之一
          补缴     | 业务日期=2022-04-07;单位缴存比例=0%;个人缴存比例=0%         | 列「单位缴存比例」与「个人缴存比例」不能为负，也不能都是零
          补缴     | 业务日期=2022-04-07;单位缴存比例=-1%;个人缴存比例=5%        | 列「单位缴存比例」与「个人缴存比例」不能为负，也不能都是零
          补缴     | 业务日期=2022-04-07;单位缴存比例=5%;个人缴存比例=-1%        | 列「单位缴存比例」与「个人缴存比例」不能为负，也不能都是零
          影像资料 | 业务日期=2022-04-07;业务=封存;原因=漏缴;在编=否;渠道=网厅    | 列「原因」的值「漏缴」不是「封存」的原因，可用的：[RESIGNED 离职封存, RETIRED 退休封存, OTHER 其他封存]
          影像资料 | 业务日期=2022-04-07;业务=登记;原因=漏缴;在编=否;渠道=网厅    | 列「原因」的值「漏缴」不是「登记」的原因，可用的：[]
          影像资料 | 业务日期=2022-04-07;业务=登记;在编=否                       | 必填列「渠道」为空，应为网厅、柜台之一
          影像资料 | 业务日期=2022-04-07;业务=登记;渠道=柜台                     | 必填列「在编」为空，应为是、否、混合之一
          证件号码 | 业务日期=2022-04-01;号码=1                                  | 必填列「类型」为空，应为身份证、统一社会信用代码、手机号、邮政编码之一
          """)
  void cells_that_make_no_case_together_are_refused(String rule, String cells, String message) {
    var written = CasesAsText.of(rule, cells + ";期望=通过");

    assertThatExceptionOfType(MalformedCase.class)
        .isThrownBy(() -> CasesAsText.HULUDAO.run(written))
        .withMessage(message);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(delimiter = '|', textBlock = """
          补缴     | 补缴原因 | 漏缴,新入职,基数补差,其他
          封存     | 封存原因 | 离职封存,退休封存,其他封存
          启封     | 启封原因 | 正常上班启封,其他启封
          转移     | 转移原因 | 工作调动,其他
          补缴     | 渠道     | 网厅,柜台
          封存     | 账户状态 | 正常,封存,冻结,销户
          启封     | 所在户   | 本单位,集中封存户,其他单位
          转移     | 账户状态 | 正常,封存,冻结,销户
          """)
  void a_drop_down_offers_the_reasons_of_the_city_and_the_values_of_a_list(
      String rule, String column, String choices) {
    assertThat(rule(rule).choices(column(rule, column), HuludaoPack.pack()))
        .containsExactly(choices.split(","));
  }

  @Test
  void any_value_may_be_written_where_there_is_no_list() {
    assertThat(rule("登记").choices(column("登记", "姓名"), HuludaoPack.pack())).isEmpty();
  }

  private static CaseRule rule(String name) {
    return CaseRules.named(name).orElseThrow();
  }

  private static Column column(String rule, String header) {
    return rule(rule).column(header).orElseThrow();
  }
}
