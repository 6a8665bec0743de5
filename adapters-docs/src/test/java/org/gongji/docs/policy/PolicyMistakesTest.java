package org.gongji.docs.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyMistakesTest {

  /** Each line of the shipped file, replaced by a wrong one, is the line that is reported. */
  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(delimiter = '|', textBlock = """
          city: 葫芦岛市            | town: 葫芦岛市               | 没有名为「town」的键，可用的键：city、parameters、citations
          office: "01"              | office: "1"                  | 「office」的值「1」不对，应为两位数字，写在引号里，如 "01"
          employer-numbers: '\\d{7,8}' | employer-numbers: '[a'    | 「employer-numbers」的值「[a」不对，应为正则表达式，如 '\\d{8}'
          central-sealed-account: "0000010" | central-sealed-account: "10" | 集中封存户「10」不符合单位账号的格式 \\d{7,8}
          lowest: 5%                | lowest: 13%                  | 最低比例 13% 高于最高比例 12%
          lowest: 5%                | lowest: five                 | 「lowest」的值「five」不对，应为比例，如 12%
          lowest: 5%                | lowest: -5%                  | 单位缴存比例应在 0% 到 100% 之间
          yuan: 1200                | yuan: 12000.5                | 「yuan」的值「12000.5」不对，应为大于零的整数，单位元，如 1640
          yuan: 1200                | yuan: 0                      | 缴存基数下限应大于零
          yuan: 1200                | yuan:                        | 「yuan」应为大于零的整数，单位元，如 1640
          yuan: 1200                | yuans: 1200                  | 没有名为「yuans」的键，可用的键：from、through、yuan
          yuan: 1980                | yuan: 20601                  | 自 2025-12-01 起缴存基数下限 20,601 高于上限 20,600
          yuan: 1980                | yuan: 1980\\n      yuan: 1 | 键「yuan」重复
          from: 2021-11-01          | from: 2021-11-31             | 「from」的值「2021-11-31」不对，应为日期，如 2016-01-01
          from: 2021-11-01          | from: 2016-01-01             | 起始日 2016-01-01 应晚于上一段的起始日 2016-01-01
          from: 2021-11-01          | from: 2021-11-01\\n      through: 2021-10-31 | 截止日 2021-10-31 早于起始日 2021-11-01
          from: 2021-11-01          | from: 2021-11-01\\n      through: 2025-12-01 | 起始日 2025-12-01 与上一段重叠，上一段到 2025-12-01 为止
          standard: 四舍五入到元    | standard: 四舍五入           | 「standard」的值「四舍五入」不对，应为计算精度之一：四舍五入到元、四舍五入到角、四舍五入到分、见角进元、见分进角、舍去到元
          '- 舍去到元'              | '- 进到元'                   | 没有计算精度「进到元」，可用的：四舍五入到元、四舍五入到角、四舍五入到分、见角进元、见分进角、舍去到元
          '- 舍去到元'              | '- 见角进元'                 | 计算精度「见角进元」重复
          '- 四舍五入到元'          | '- 四舍五入到元x'            | 没有计算精度「四舍五入到元x」，可用的：四舍五入到元、四舍五入到角、四舍五入到分、见角进元、见分进角、舍去到元
          months-ahead: 0           | months-ahead: -1             | 「months-ahead」的值「-1」不对，应为不小于零的整数
          limits: warn              | limits: maybe                | 「limits」的值「maybe」不对，应为warn（列出提示）或 refuse（不予核定）
          bank-code: "104"          | bank-code: "102"             | 银行代码「102」重复，一家银行只能有一个收款账户
          interbank-number: ""      | interbank-number:            | 「interbank-number」应为文字
          clause: 全文              | clausula: 全文               | 没有名为「clausula」的键，可用的键：from、through、instrument、clause、link
          citations:                | citations: []\\nothers:      | 这里应为「键: 值」
          contribution.floor:       | contribution.bottom:         | 没有名为「contribution.bottom」的键，可用的键：centre、contribution.employer-rates、contribution.personal-rates、contribution.floor、contribution.ceiling、contribution.rounding、contribution.year、change-months、adjustment、back-payment、seal、unseal、transfer、batch、evidence、remittance、collecting-accounts、interest
          """)
  void a_mistake_is_reported_at_its_line(String right, String wrong, String message) {
    assertReported(right, wrong, message);
  }

  /** As above, for what a city sets for the changes of persons. */
  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource(delimiter = '|', textBlock = """
          start: 07-01              | start: 07-32                 | 「start」的值「07-32」不对，应为每年都有的一天，月-日，如 07-01
          start: 07-01              | start: 02-29                 | 「start」的值「02-29」不对，应为每年都有的一天，月-日，如 07-01
          months-ahead: 1           | months-ahead: 4294967295     | 「months-ahead」的值「4294967295」不对，应为不小于零的整数
          times-a-year: 1           | times-a-year: 0              | 「times-a-year」的值「0」不对，应为大于零的整数
          year-start: 01-01         | year-start: 1月1日           | 「year-start」的值「1月1日」不对，应为每年都有的一天，月-日，如 07-01
          online-limit: 20%         | online-limit: -1%            | 「online-limit」的值「-1%」不对，应为不小于零的比例，如 12%
          hall-window: calendar-year | hall-window: this-year      | 「hall-window」的值「this-year」不对，应为calendar-year（业务日期当年）或 如 12-months-back（业务月份前 12 个月起）
          hall-window: calendar-year | hall-window: 1201-months-back | 「hall-window」的值「1201-months-back」不对，应为calendar-year（业务日期当年）或 如 12-months-back（业务月份前 12 个月起）
          code: OMITTED             | code: omitted                | 「code」的值「omitted」不对，应为代码，大写字母、数字和下划线，如 RETIRED
          code: NEWLY_HIRED         | code: OMITTED                | 「OMITTED」重复
          name: 基数补差            | name: 漏缴                   | 「漏缴」重复
          name: 基数补差            | name: " "                    | 「name」的值「 」不对，应为名称
          name: 漏缴                | name: 漏缴\\n          destination: own | 没有名为「destination」的键，可用的键：code、name
          destination: central      | destination: there           | 「destination」的值「there」不对，应为own（留在本单位）或 central（转到集中封存户）
          destination: central      | to: central                  | 没有名为「to」的键，可用的键：code、name、destination
          enrolment: 5              | enrolment: 0                 | 「enrolment」的值「0」不对，应为大于零的整数
          enrolment: 5              | enrollment: 5                | 没有名为「enrollment」的键，可用的键：base-adjustment、back-payment、enrolment、seal、unseal、transfer、certificate-change
          code: LIVE_PHOTO          | code: OPERATOR_ID            | 「OPERATOR_ID」重复
          for: every                | for: all                     | 「for」的值「all」不对，应为every（全部业务）、base-adjustment（基数调整）、back-payment（补缴）、enrolment（登记）、seal（封存）、unseal（启封）、transfer（转移）、certificate-change（姓名证件变更）
          channel: counter          | channel: 柜台                | 「channel」的值「柜台」不对，应为web-hall（网厅）、counter（柜台）
          over-limit: true          | over-limit: yes              | 「over-limit」的值「yes」不对，应为true 或 false
          ask: [BANK_PAYROLL]       | ask: [PAYROLL]               | kinds 里没有影像资料「PAYROLL」
          ask: [BANK_PAYROLL]       | 'ask: ["BANK_PAYROLL|"]'     | kinds 里没有影像资料「」
          ask: [BANK_PAYROLL]       | ask: []                      | 「ask」应为列表，每项以 - 开头，至少一项
          ask: [BANK_PAYROLL]       | asks: [BANK_PAYROLL]         | 没有名为「asks」的键，可用的键：for、reason、on-establishment、channel、over-limit、ask
          reason: NEWLY_HIRED       | reason: HIRED                | 影像资料的原因 HIRED 不是「补缴」的原因
          on-establishment: false   | reason: RETIRED              | 影像资料的原因 RETIRED 不是「登记」的原因
          on-establishment: false   | on-establishment: off        | 「on-establishment」的值「off」不对，应为true（在编）或 false（不在编）
          yearly-rate: 1.50%        | yearly-rate: 1.505%          | 「yearly-rate」的值「1.505%」不对，应为不小于零的比例，如 12%
          settled: 06-30            | settled: 06-31               | 「settled」的值「06-31」不对，应为每年都有的一天，月-日，如 07-01
          days-a-year: 360          | days-a-year: 366             | 「days-a-year」的值「366」不对，应为360 或 365
          'R2: '                    | 'R16: '                      | 没有名为「R16」的键，可用的键：R1、R2、R3、R4、R5、R6、R7、R8、R9、R10、R11、R12、R13、R14、R15、CHANGE
          """)
  void a_mistake_about_changes_is_reported_at_its_line(String right, String wrong, String message) {
    assertReported(right, wrong, message);
  }

  @Test
  void a_list_of_which_a_line_is_wrong_makes_no_mistakes_elsewhere() {
    var broken = PolicyTexts.shipped("huludao")
        .replace("code: RESIGNED", "code: Resigned")
        .replace("code: LIVE_PHOTO", "code: 现场影像");

    assertThat(PolicyTexts.mistakes(broken))
        .extracting(InvalidPolicyFile.Mistake::message)
        .containsExactly(
            "「code」的值「Resigned」不对，应为代码，大写字母、数字和下划线，如 RETIRED",
            "「code」的值「现场影像」不对，应为代码，大写字母、数字和下划线，如 RETIRED");
  }

  @Test
  void every_mistake_is_reported_and_none_only_because_of_another() {
    var broken = PolicyTexts.shipped("huludao")
        .replace("yuan: 1640", "yuan: 一千")
        .replace("months-ahead: 0", "months-ahead: soon")
        .replace("  contribution.ceiling:", "  contribution.roof:")
        .replace("office: \"01\" ", "office: one");

    assertThat(PolicyTexts.mistakes(broken).stream().map(InvalidPolicyFile.Mistake::toString))
        .containsExactly(
            "第 26 行第 3 列：缺少参数 contribution.ceiling",
            "第 31 行第 15 列：「office」的值「one」不对，应为两位数字，写在引号里，如 \"01\"",
            "第 52 行第 13 列：「yuan」的值「一千」不对，应为大于零的整数，单位元，如 1640",
            "第 57 行第 3 列：没有名为「contribution.roof」的键，可用的键：centre、contribution.employer-rates、"
                + "contribution.personal-rates、contribution.floor、contribution.ceiling、"
                + "contribution.rounding、contribution.year、change-months、adjustment、back-payment、"
                + "seal、unseal、transfer、batch、evidence、remittance、collecting-accounts、interest",
            "第 266 行第 21 列：「months-ahead」的值「soon」不对，应为不小于零的整数");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', textBlock = """
          ''                          | 1 | 文件是空的
          - 1                         | 1 | 这里应为「键: 值」
          'city: 某市\\nparameters: [' | 2 | 不是有效的 YAML
          'city: 某市\\ncitations: {}' | 1 | 缺少「parameters」
          'city: 某市\\nparameters: 1' | 2 | 这里应为「键: 值」
          'city: {}\\nparameters: {}'  | 1 | 「city」应为文字
          'city: 某市\\nparameters:\\n  remittance: []' | 3 | 「remittance」应为列表，每项以 - 开头，至少一项
          'city: 某市\\nparameters:\\n  remittance: [1]' | 3 | 这里应为「键: 值」
          'city: 某市\\nparameters:\\n  remittance: [{from: 2020-01-01, limits: warn}]' | 3 | 缺少「months-ahead」
          """)
  void a_file_of_another_shape_is_reported_too(String text, int line, String message) {
    assertThat(PolicyTexts.mistakes(text.replace("\\n", "\n"))).anySatisfy(mistake -> {
      assertThat(mistake.line()).isEqualTo(line);
      assertThat(mistake.message()).startsWith(message);
    });
  }

  /** Replaces the first of the right lines and expects the wrong one to be reported there. */
  private static void assertReported(String right, String wrong, String message) {
    var text = PolicyTexts.shipped("huludao");
    var line = (int) text.substring(0, text.indexOf(right)).lines().count();

    var mistakes = PolicyTexts.mistakes(PolicyTexts.broken(right, wrong));

    assertThat(mistakes).anySatisfy(mistake -> {
      assertThat(mistake.message()).isEqualTo(message);
      assertThat(mistake.line()).isBetween(line - 1, line + 3);
    });
  }
}
