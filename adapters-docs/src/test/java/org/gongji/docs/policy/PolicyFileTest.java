package org.gongji.docs.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.RateScheme;
import org.gongji.domain.contribution.RoundingTerms;
import org.gongji.domain.money.RoundingPrecision;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.remittance.EmployerStatus;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.PackCheck;
import org.gongji.domain.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFileTest {

  @TempDir
  private Path folder;

  @Test
  void the_shipped_file_and_the_code_are_the_same_pack() {
    var shipped = PolicyFile.shipped("huludao");

    assertThat(shipped.canonical()).isEqualTo(HuludaoPack.pack().canonical());
    assertThat(shipped.hash()).isEqualTo(HuludaoPack.pack().hash());
  }

  @Test
  void the_other_city_decides_otherwise_in_everything() {
    var huludao = PolicyFile.shipped("huludao");
    var binhai = PolicyFile.shipped("binhai");

    assertThat(PackCheck.of(binhai)).isEmpty();
    assertThat(binhai.parameters().keySet()).isEqualTo(huludao.parameters().keySet());
    assertThat(binhai.parameters())
        .allSatisfy((name, timeline) ->
            assertThat(timeline).as(name).isNotEqualTo(huludao.parameters().get(name)));
  }

  @Test
  void the_other_citys_rules_answer_by_its_own_file() {
    var binhai = Rulebook.of(PolicyFile.shipped("binhai"));
    var april = YearMonth.of(2022, 4);
    var may = YearMonth.of(2022, 5);

    assertThat(contribution(binhai, 5, april)).isEqualTo("RATE_OUT_OF_RANGE");
    assertThat(contribution(binhai, 5, YearMonth.of(2024, 12))).isEqualTo("500.00");
    assertThat(contribution(binhai, 5, YearMonth.of(2025, 1))).isEqualTo("RATE_OUT_OF_RANGE");
    assertThat(binhai
            .remittancePeriod(EmployerStatus.NORMAL, may, may, may, LocalDate.of(2022, 4, 1))
            .orThrow())
        .containsExactly(may);
    assertThat(binhai
            .pack()
            .on(RoundingTerms.PARAMETER, LocalDate.of(2022, 4, 1))
            .orThrow()
            .value())
        .extracting(RoundingTerms::standard)
        .isEqualTo(RoundingPrecision.YUAN_CARRYING_JIAO);
  }

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
          contribution.floor:       | contribution.bottom:         | 没有名为「contribution.bottom」的键，可用的键：centre、contribution.employer-rates、contribution.personal-rates、contribution.floor、contribution.ceiling、contribution.rounding、remittance、collecting-accounts
          """)
  void a_mistake_is_reported_at_its_line(String right, String wrong, String message) {
    var text = huludao();
    var at = text.indexOf(right);
    var broken =
        text.substring(0, at) + wrong.replace("\\n", "\n") + text.substring(at + right.length());
    var line = text.substring(0, at).lines().count();

    assertThat(mistakes(broken)).anySatisfy(mistake -> {
      assertThat(mistake.message()).isEqualTo(message);
      assertThat(mistake.line()).isBetween((int) line - 1, (int) line + 3);
    });
  }

  @Test
  void every_mistake_is_reported_and_none_only_because_of_another() {
    var broken = huludao()
        .replace("yuan: 1640", "yuan: 一千")
        .replace("months-ahead: 0", "months-ahead: soon")
        .replace("  contribution.ceiling:", "  contribution.roof:")
        .replace("office: \"01\" ", "office: one");

    assertThat(mistakes(broken).stream().map(InvalidPolicyFile.Mistake::toString))
        .containsExactly(
            "第 15 行第 3 列：缺少参数 contribution.ceiling",
            "第 20 行第 15 列：「office」的值「one」不对，应为两位数字，写在引号里，如 \"01\"",
            "第 41 行第 13 列：「yuan」的值「一千」不对，应为大于零的整数，单位元，如 1640",
            "第 46 行第 3 列：没有名为「contribution.roof」的键，可用的键：centre、contribution.employer-rates、"
                + "contribution.personal-rates、contribution.floor、contribution.ceiling、"
                + "contribution.rounding、remittance、collecting-accounts",
            "第 70 行第 21 列：「months-ahead」的值「soon」不对，应为不小于零的整数");
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
    assertThat(mistakes(text.replace("\\n", "\n"))).anySatisfy(mistake -> {
      assertThat(mistake.line()).isEqualTo(line);
      assertThat(mistake.message()).startsWith(message);
    });
  }

  @Test
  void a_gap_after_a_declared_end_stays_a_gap() throws IOException {
    var text = huludao().replace("from: 2021-11-01", "from: 2021-11-01\n      through: 2025-10-31");
    var file = Files.writeString(folder.resolve("本市.yaml"), text);

    var rules = Rulebook.of(PolicyFile.read(file));

    assertThat(contribution(rules, 10, YearMonth.of(2025, 10))).isEqualTo("1,000.00");
    assertThat(contribution(rules, 10, YearMonth.of(2025, 11))).isEqualTo("PARAMETER_NOT_SET");
    assertThat(contribution(rules, 10, YearMonth.of(2025, 12))).isEqualTo("1,000.00");
  }

  @Test
  void a_mistake_in_a_file_names_the_file_and_a_missing_file_is_said_to_be_missing()
      throws IOException {
    var file = Files.writeString(folder.resolve("本市.yaml"), "city: 某市\n");

    assertThatExceptionOfType(InvalidPolicyFile.class)
        .isThrownBy(() -> PolicyFile.read(file))
        .withMessageContaining("本市.yaml 第 1 行第 1 列：缺少「parameters」");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> PolicyFile.read(folder.resolve("没有.yaml")))
        .withMessageContaining("没有.yaml");
  }

  @Test
  void a_pack_is_immutable_however_it_was_made() {
    assertThat(Stream.of(PolicyFile.shipped("huludao"), PolicyFile.shipped("huludao"))
            .map(PolicyPack::hash)
            .distinct())
        .hasSize(1);
  }

  private static List<InvalidPolicyFile.Mistake> mistakes(String text) {
    var thrown =
        catchThrowableOfType(InvalidPolicyFile.class, () -> PolicyFile.read("本市.yaml", text));
    return Objects.requireNonNull(thrown, "no mistake found").mistakes();
  }

  private static String huludao() {
    try (var stream = PolicyFile.class.getResourceAsStream("huludao.yaml")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String contribution(Rulebook rules, int employerPercent, YearMonth month) {
    return rules
        .monthlyContribution(
            Base.ofYuan(10_000),
            RateScheme.ofPercent(employerPercent, 10),
            RoundingPrecision.YUAN_HALF_UP,
            month)
        .fold(
            accepted -> accepted.employerPart().toString(),
            rejections -> rejections.get(0).code().name());
  }
}
