package org.gongji.domain.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongji.domain.decision.Step;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A check whose inputs are not given is not made, and an output that needs them not answered. */
class PartlyFilledCasesTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', textBlock = """
          业务日期=2022-04-07                                        | 通过
          业务日期=2022-04-07;账户状态=封存                          | 拒绝:ACCOUNT_NOT_NORMAL
          业务日期=2022-04-07;所在户=其他单位                        | 拒绝:ACCOUNT_NOT_WITH_EMPLOYER
          业务日期=2022-04-07;渠道=网厅;调整后缴存基数=9000          | 通过 生效基数=9000
          业务日期=2022-04-07;渠道=网厅;原缴存基数=0                 | 通过
          业务日期=2022-04-07;渠道=网厅;原缴存基数=30000             | 通过
          业务日期=2022-04-07;调整后缴存基数=0                       | 拒绝:BASE_NOT_POSITIVE
          业务日期=2022-04-07;原缴存基数=3000;调整后缴存基数=3000    | 拒绝:BASE_UNCHANGED
          业务日期=2022-04-07;原缴存基数=3000;调整后缴存基数=9000    | 通过 生效基数=9000
          业务日期=2022-04-07;上次调整日期=2022-01-01                | 拒绝:ALREADY_ADJUSTED_THIS_YEAR
          业务日期=2022-04-07;变更月度=2022-06                       | 拒绝:CHANGE_MONTH_NOT_OPEN
          业务日期=2022-04-07;变更月度=2020-06                       | 通过
          业务日期=2022-04-07;已核定至=2022-06                       | 通过
          业务日期=2022-04-07;变更月度=2022-04;已核定至=2022-04      | 拒绝:CHANGE_MONTH_ALREADY_ASSESSED
          """)
  void a_base_adjustment(String cells, String answer) {
    assertThat(CasesAsText.answered("基数调整", cells)).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', textBlock = """
          业务日期=2022-04-07                                                  | 通过
          业务日期=2022-04-07;账户状态=冻结                                    | 拒绝:ACCOUNT_FROZEN_OR_CLOSED
          业务日期=2022-04-07;补缴原因=忘记了                                  | 拒绝:BACK_PAYMENT_REASON_UNKNOWN
          业务日期=2022-04-07;补缴金额=0.49                                    | 拒绝:BACK_PAYMENT_NOT_POSITIVE
          业务日期=2022-04-07;补缴金额=99.50                                   | 通过 实际补缴金额=100.00
          业务日期=2022-04-07;补缴金额=100;单位缴存比例=12%                    | 通过 实际补缴金额=100.00
          业务日期=2022-04-07;补缴金额=100;单位缴存比例=12%;个人缴存比例=8%    | 通过 实际补缴金额=100.00 单位补缴额=60.00 个人补缴额=40.00
          业务日期=2022-04-07;渠道=网厅;补缴开始年月=2021-12                   | 拒绝:BACK_PAYMENT_CROSSES_YEAR
          业务日期=2022-04-07;渠道=网厅;补缴结束年月=2021-12                   | 拒绝:BACK_PAYMENT_CROSSES_YEAR
          业务日期=2022-04-07;渠道=网厅                                        | 通过
          业务日期=2022-04-07;补缴开始年月=2021-12                             | 通过
          业务日期=2022-04-07;补缴开始年月=2022-05                             | 通过
          业务日期=2022-04-07;补缴结束年月=2022-05                             | 拒绝:BACK_PAYMENT_IN_FUTURE
          业务日期=2022-04-07;补缴开始年月=2022-02;补缴结束年月=2022-01        | 拒绝:BACK_PAYMENT_PERIOD_REVERSED
          业务日期=2022-04-07;补缴开始年月=2022-01;补缴结束年月=2022-03        | 通过 月数=3
          业务日期=2022-04-07;补缴开始年月=2022-01;同人其他期间=2022-01至2022-03 | 通过
          """)
  void a_back_payment(String cells, String answer) {
    assertThat(CasesAsText.answered("补缴", cells)).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0} {1} -> {2}")
  @CsvSource(delimiter = '|', textBlock = """
          封存 | 业务日期=2022-04-07                                   | 通过 封存后状态=封存
          封存 | 业务日期=2022-04-07;封存原因=离职封存                 | 通过 封存后状态=封存 去向=集中封存户
          封存 | 业务日期=2022-04-07;封存原因=不干了                   | 拒绝:SEAL_REASON_UNKNOWN
          封存 | 业务日期=2022-04-07;账户状态=冻结                     | 拒绝:ACCOUNT_NOT_NORMAL
          封存 | 业务日期=2022-04-07;变更月度=2022-06                  | 拒绝:CHANGE_MONTH_NOT_OPEN
          封存 | 业务日期=2022-04-07;变更月度=2020-06                  | 通过 封存后状态=封存
          封存 | 业务日期=2022-04-07;已核定至=2022-06                  | 通过 封存后状态=封存
          启封 | 业务日期=2022-04-07                                   | 通过 启封后状态=正常
          启封 | 业务日期=2022-04-07;账户状态=正常                     | 拒绝:ACCOUNT_NOT_SEALED
          启封 | 业务日期=2022-04-07;所在户=集中封存户                 | 拒绝:UNSEAL_NEEDS_TRANSFER
          启封 | 业务日期=2022-04-07;启封原因=又来了                   | 拒绝:UNSEAL_REASON_UNKNOWN
          启封 | 业务日期=2022-04-07;缴存基数=4070                     | 通过 启封后状态=正常 生效基数=4070
          启封 | 业务日期=2022-04-07;缴存基数=0                        | 拒绝:BASE_NOT_POSITIVE
          启封 | 业务日期=2022-04-07;变更月度=2022-04;已核定至=2022-04 | 拒绝:CHANGE_MONTH_ALREADY_ASSESSED
          """)
  void a_seal_and_an_unseal(String rule, String cells, String answer) {
    assertThat(CasesAsText.answered(rule, cells)).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', textBlock = """
          业务日期=2022-04-07                                                  | 通过
          业务日期=2022-04-07;手机号=1                                         | 拒绝:MOBILE_INVALID
          业务日期=2022-04-07;证件类型=护照                                    | 通过
          业务日期=2022-04-07;证件号码=1                                       | 拒绝:CERTIFICATE_INVALID
          业务日期=2022-04-07;证件类型=护照;证件号码=E12345678;性别=男         | 通过
          业务日期=2022-04-07;性别=男;出生日期=1990-03-15                      | 通过
          业务日期=2022-04-07;证件号码=211402199003150174;性别=女              | 拒绝:SEX_MISMATCH
          业务日期=2022-04-07;证件号码=211402199003150174;出生日期=1990-03-16  | 拒绝:BIRTH_DATE_MISMATCH
          业务日期=2022-04-07;已有账户=是                                      | 拒绝:ALREADY_ENROLLED
          业务日期=2022-04-07;单位缴存比例=13%                                 | 拒绝:RATE_OUT_OF_RANGE
          业务日期=2022-04-07;缴存基数=1000                                    | 拒绝:BASE_BELOW_FLOOR
          业务日期=2022-04-07;单位月缴存额=1;个人月缴存额=1                    | 通过
          业务日期=2022-04-07;缴存基数=4070;单位缴存比例=12%;单位月缴存额=1    | 拒绝:AMOUNT_MISMATCH
          业务日期=2022-04-07;缴存基数=4070;单位缴存比例=12%;个人月缴存额=1    | 通过
          业务日期=2022-04-07;缴存基数=4070;单位缴存比例=12%;个人缴存比例=12%  | 通过 月缴存额=976.00
          """)
  void an_enrolment(String cells, String answer) {
    assertThat(CasesAsText.answered("登记", cells)).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', textBlock = """
          业务日期=2022-04-07                                               | 通过
          业务日期=2022-04-07;转出户=01010778                               | 通过
          业务日期=2022-04-07;转出户=0000010                                | 通过 转入后状态=封存
          业务日期=2022-04-07;账户状态=正常                                 | 通过 转入后状态=正常
          业务日期=2022-04-07;账户状态=冻结                                 | 拒绝:ACCOUNT_NOT_MOVABLE
          业务日期=2022-04-07;转移原因=跳槽                                 | 拒绝:TRANSFER_REASON_UNKNOWN
          业务日期=2022-04-07;转入户=01010777;所在户号=01010778             | 通过
          业务日期=2022-04-07;转出户=01010778;所在户号=01010779             | 拒绝:ACCOUNT_NOT_AT_SOURCE
          业务日期=2022-04-07;转出户=01010777;转入户=01010777               | 拒绝:SAME_EMPLOYER
          业务日期=2022-04-07;变更月度=2022-06                              | 拒绝:CHANGE_MONTH_NOT_OPEN
          业务日期=2022-04-07;转出户已核定至=2022-06                        | 通过
          业务日期=2022-04-07;变更月度=2022-04;已核定至=2022-04             | 拒绝:CHANGE_MONTH_ALREADY_ASSESSED
          业务日期=2022-04-07;变更月度=2022-04;转出户已核定至=2022-04       | 拒绝:CHANGE_MONTH_ALREADY_ASSESSED
          业务日期=2022-04-07;账户状态=封存;缴存基数=1000                   | 通过 转入后状态=封存
          业务日期=2022-04-07;缴存基数=4070;单位缴存比例=12%;个人缴存比例=12% | 通过 月缴存额=976.00
          业务日期=2015-12-31;转出户=0000010                                | 拒绝:PARAMETER_NOT_SET
          """)
  void a_transfer(String cells, String answer) {
    assertThat(CasesAsText.answered("转移", cells)).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0} {1} -> {2}")
  @CsvSource(delimiter = '|', textBlock = """
          批次     | 业务日期=2022-04-07;业务=登记;人数=13                       | 拒绝:BATCH_TOO_LARGE 分组=5+5+3
          批次     | 业务日期=2022-04-07;业务=补缴;人数=0                        | 拒绝:BATCH_EMPTY
          批次     | 业务日期=2015-12-31;业务=登记;人数=5                        | 拒绝:PARAMETER_NOT_SET
          影像资料 | 业务日期=2022-04-07;业务=封存;在编=否;渠道=网厅 | 拒绝:EVIDENCE_MISSING 缺少=LIVE_PHOTO+OPERATOR_ID
          影像资料 | 业务日期=2022-04-07;业务=启封;原因=OTHER;在编=是;已传=OPERATOR_ID+LIVE_PHOTO+STAFFING_HANDBOOK;渠道=网厅 | 拒绝:EVIDENCE_MISSING 缺少=SALARY_APPROVAL
          影像资料 | 业务日期=2022-04-07;业务=转移;原因=工作调动;在编=是;已传=OPERATOR_ID+LIVE_PHOTO+ORGANISATION_DOCUMENT;渠道=网厅 | 通过
          影像资料 | 业务日期=2022-04-07;业务=补缴;原因=新入职;已传=OPERATOR_ID+LIVE_PHOTO+BACK_PAYMENT_STATEMENT+BACK_PAYMENT_DETAILS;在编=否;渠道=网厅 | '拒绝:EVIDENCE_MISSING 缺少=SALARY_APPROVAL|STAFFING_HANDBOOK'
          影像资料 | 业务日期=2022-04-07;业务=基数调整;已传=OPERATOR_ID+LIVE_PHOTO;在编=否;渠道=网厅 | 通过
          影像资料 | 业务日期=2015-12-31;业务=封存;在编=否;渠道=网厅 | 拒绝:PARAMETER_NOT_SET
          证件号码 | 业务日期=2022-04-01;类型=身份证                             | 通过
          大写金额 | 业务日期=2022-04-01                                         | 通过
          """)
  void a_batch_evidence_and_a_number(String rule, String cells, String answer) {
    assertThat(CasesAsText.answered(rule, cells)).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', textBlock = """
          业务日期=2022-04-07                                               | 通过
          业务日期=2022-04-07;姓名=王小明                                   | 通过
          业务日期=2022-04-07;变更后姓名=某人                               | 通过 生效姓名=某人
          业务日期=2022-04-07;姓名=某人;变更后姓名=某人                     | 拒绝:IDENTITY_UNCHANGED
          业务日期=2022-04-07;变更后证件号码=1                              | 拒绝:CERTIFICATE_INVALID
          业务日期=2022-04-07;变更后证件类型=护照                           | 通过
          业务日期=2022-04-07;证件已有账户=是                               | 通过
          业务日期=2022-04-07;变更后证件类型=护照;变更后证件号码=E12345678;证件已有账户=是 | 拒绝:CERTIFICATE_TAKEN
          业务日期=2022-04-07;账户状态=冻结                                 | 拒绝:ACCOUNT_FROZEN_OR_CLOSED
          业务日期=2022-04-07;所在户=其他单位                               | 拒绝:ACCOUNT_NOT_WITH_EMPLOYER
          """)
  void a_certificate_change(String cells, String answer) {
    assertThat(CasesAsText.answered("姓名证件变更", cells)).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', textBlock = """
          业务日期=2022-04-01                                              | 通过
          业务日期=2022-04-01;单位账户状态=缓缴                            | 拒绝:EMPLOYER_NOT_NORMAL
          业务日期=2022-04-01;上期人数=1;增加人数=0                        | 通过
          业务日期=2022-04-01;上期人数=1;减少人数=1                        | 通过
          业务日期=2022-04-01;上期人数=1;增加人数=0;减少人数=1             | 拒绝:NOBODY_TO_ASSESS
          业务日期=2022-04-01;上期人数=1;增加人数=1;减少人数=0             | 通过 本期人数=2
          业务日期=2022-04-01;上期金额=1.00;增加金额=0.01                  | 通过
          业务日期=2022-04-01;上期金额=1.00;增加金额=0.01;减少金额=0       | 通过 本期金额=1.01
          业务日期=2022-04-01;核定止=2022-05                               | 拒绝:MONTH_NOT_OPEN
          业务日期=2022-04-01;核定起=2022-05                               | 通过
          业务日期=2022-04-01;已核定至=2022-01                             | 通过
          """)
  void a_remittance(String cells, String answer) {
    assertThat(CasesAsText.answered("汇缴核定", cells)).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', textBlock = """
          业务日期=2022-04-01                                        | 结果  通过
          业务日期=2022-04-01;核定止=2022-04                         | 公式  应从此月起核定 202204
          业务日期=2022-04-01;核定起=2022-04                         | 公式  应从此月起核定 202204
          业务日期=2022-04-01;上期人数=1;增加人数=1;减少人数=0       | 公式  本期人数 1 + 1 - 0
          业务日期=2022-04-01;上期金额=1;增加金额=0.01;减少金额=0    | 公式  本期金额 1.00 + 0.01 - 0.00
          """)
  void a_remittance_is_explained_by_what_is_given(String cells, String first) {
    var explanation = CaseRules.named("汇缴核定")
        .orElseThrow()
        .explain(Rulebook.of(HuludaoPack.pack()), CasesAsText.of("汇缴核定", cells));

    assertThat(explanation.steps())
        .filteredOn(step -> step.kind() != Step.Kind.RULE && step.kind() != Step.Kind.INPUT)
        .first()
        .hasToString(first);
  }

  @Test
  void a_city_without_reasons_has_none_to_stand_in() {
    var seal = CaseRules.named("封存").orElseThrow();
    var given = seal.cells(CasesAsText.of("封存", "业务日期=2022-04-07;账户状态=正常"));

    assertThat(seal.answer(Rulebook.of(PolicyPack.of("某市")), given).codes())
        .containsExactly("PARAMETER_NOT_SET");
  }
}
