package org.gongji.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongji.domain.conformance.Implementation;
import org.gongji.domain.conformance.rule.Answer;
import org.gongji.domain.conformance.rule.CaseRule;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.AssertionFailedError;

class ConformanceTest {

  private static final Rulebook HULUDAO = Rulebook.of(HuludaoPack.pack());
  private static final Implementation OURS = (rule, given) -> rule.answer(HULUDAO, given);
  private static final String HEADER = "用例,规则,业务日期,期望,金额,大写";

  @TempDir
  private Path folder;

  /** Not run by itself. */
  private static final class Proof extends Conformance {

    private final Implementation proved;
    private final CaseFolder by;
    private final Set<String> rules;

    Proof(Implementation proved, CaseFolder by, String... rules) {
      this.proved = proved;
      this.by = by;
      this.rules = Set.of(rules);
    }

    @Override
    protected Implementation implementation() {
      return proved;
    }

    @Override
    protected List<CaseFolder> folders() {
      return List.of(by);
    }

    @Override
    protected boolean covers(CaseRule rule) {
      return rules.isEmpty() ? super.covers(rule) : rules.contains(rule.chineseName());
    }
  }

  @Test
  void a_wrong_implementation_fails_wherever_it_answers_otherwise() {
    Implementation wrong =
        (rule, given) -> Answer.accepted(Map.of(rule.outputs().get(0), "一文不名"));

    var tests = tests(wrong, CaseFolder.ofKit("common"), "大写金额");

    assertThat(tests).hasSizeGreaterThan(20);
    // One case gives no amount, so it has no capitals to compare.
    assertThat(failures(tests)).hasSize(tests.size() - 1);
  }

  @Test
  void our_rules_pass_the_same_cases() {
    assertThat(failures(tests(OURS, CaseFolder.ofKit("common"), "大写金额"))).isEmpty();
  }

  @Test
  void a_failing_case_says_where_it_stands_what_it_expected_and_what_came() throws IOException {
    write("大写.csv", HEADER, "", "六千一百,大写金额,2022-04-01,通过,6100,陆仟壹佰元");

    assertThat(failures()).containsExactly("大写.csv 第 3 行：六千一百：大写 期望 陆仟壹佰元，实际 陆仟壹佰元整");
    assertThat(tests().get(0).getDisplayName()).isEqualTo("大写.csv 第 3 行：六千一百");
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', textBlock = """
          六千一百,大写金额,2022-04-01,通过,一百,         | 大写.csv 第 2 行 金额 列：列「金额」的值「一百」无法识别
          六千一百,大写金额,,通过,6100,                   | 大写.csv 第 2 行 业务日期 列：必填列「业务日期」为空
          六千一百,大写,2022-04-01,通过,6100,             | 大写.csv 第 2 行 规则 列：没有规则「大写」
          六千一百,大写金额,2022-04-01,通过,6100,,多余    | 大写.csv 第 2 行：值「多余」上面没有列名
          """)
  void a_case_that_cannot_be_read_fails_and_names_row_and_column(String row, String message)
      throws IOException {
    write("大写.csv", HEADER, row);

    assertThat(failures()).singleElement().asString().startsWith(message);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', textBlock = """
          用例,规则,大小写                   | 大写.csv 第 1 行：没有名为「大小写」的列
          用例,规则,用例                     | 大写.csv 第 1 行：列「用例」重复
          ''                                 | 大写.csv：文件是空的，第一行应为列名
          用例,"规则                         | 大写.csv：不是有效的 CSV：引号没有成对
          """)
  void a_file_that_cannot_be_read_fails_as_a_whole(String header, String message)
      throws IOException {
    write("大写.csv", header);

    assertThat(failures()).containsExactly(message);
  }

  @Test
  void a_file_may_be_in_the_encoding_of_a_chinese_spreadsheet_but_not_in_any() throws IOException {
    var row = "一元,大写金额,2022-04-01,通过,1,壹元整";
    Files.writeString(folder.resolve("GB.csv"), HEADER + "\n" + row, Charset.forName("GB18030"));
    Files.writeString(folder.resolve("UTF8.csv"), "\uFEFF" + HEADER + "\n" + row);
    Files.write(folder.resolve("none.csv"), new byte[] {(byte) 0xFF, (byte) 0xFF});

    assertThat(failures()).containsExactly("none.csv：编码无法识别，应为 UTF-8 或 GB18030");
    assertThat(tests()).hasSize(3);
  }

  @Test
  void a_folder_without_cases_to_run_fails() throws IOException {
    write("说明.txt", "不是用例");

    assertThat(failures()).containsExactly(folder + "：没有可以验证的用例");
  }

  @Test
  void a_folder_that_is_not_there_fails() {
    folder = folder.resolve("nowhere");

    assertThat(failures()).singleElement().asString().startsWith(folder + "：无法读取用例文件夹");
  }

  @Test
  void the_kit_has_its_cases_by_folder() {
    assertThat(CaseFolder.ofKit("common").cases()).hasSizeGreaterThan(80);
    assertThat(CaseFolder.ofKit("huludao").cases()).hasSizeGreaterThan(100);
  }

  private void write(String name, String... lines) throws IOException {
    Files.write(folder.resolve(name), List.of(lines));
  }

  private List<DynamicTest> tests() {
    return tests(OURS, CaseFolder.at(folder));
  }

  private List<String> failures() {
    return failures(tests());
  }

  private static List<DynamicTest> tests(Implementation proved, CaseFolder by, String... rules) {
    return new Proof(proved, by, rules).every_case_comes_out_as_expected().toList();
  }

  private static List<String> failures(List<DynamicTest> tests) {
    return tests.stream().flatMap(ConformanceTest::failure).toList();
  }

  private static Stream<String> failure(DynamicTest test) {
    try {
      test.getExecutable().execute();
      return Stream.empty();
    } catch (AssertionFailedError failed) {
      return Stream.of(String.valueOf(failed.getMessage()));
    } catch (Throwable other) {
      throw new AssertionError("Only an assertion fails", other);
    }
  }
}
