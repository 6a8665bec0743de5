package org.gongji.docs.rulecase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.gongji.domain.conformance.CaseRunner;
import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFileReaderTest {

  private static final String HEADER = "用例,规则,业务日期,金额,期望\n";
  private static final String CASE = "一元,大写金额,2022-04-01,1,通过\n";

  private final CaseFileReader reader = new CaseFileReader();

  @TempDir
  private Path folder;

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', textBlock = """
          用例,规则,总额\\n              | 金额.csv 第 1 行 C 列：没有名为「总额」的列
          用例,规则,用例\\n              | 金额.csv 第 1 行 C 列：列「用例」重复
          \\n\\n                         | 金额.csv：文件是空的，第一行应为列名
          用例,"规则\\n                  | 金额.csv：不是有效的 CSV：引号没有成对
          """)
  void a_mistake_of_the_header_names_file_row_and_column(String text, String message)
      throws IOException {
    var file = file("金额.csv", text.replace("\\n", "\n").getBytes(UTF_8));

    assertThatExceptionOfType(UnreadableCaseFile.class)
        .isThrownBy(() -> reader.read(file))
        .withMessage(folder + "/" + message);
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(delimiter = '|', textBlock = """
          用例,规则\\n一元,大写金额,1\\n二元,大写金额  | 金额.csv 第 2 行 C 列：值「1」上面没有列名
          用例,,规则\\n一元,1,大写金额\\n二元,,大写金额 | 金额.csv 第 2 行 B 列：值「1」上面没有列名
          """)
  void a_mistake_of_a_row_stands_in_its_case_and_the_others_are_read(String text, String message)
      throws IOException {
    var cases = reader.read(file("金额.csv", text.replace("\\n", "\n").getBytes(UTF_8)));

    assertThat(cases).hasSize(2);
    assertThat(cases.get(0).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault).hasMessage(folder + "/" + message));
    assertThat(cases.get(1).faults()).isEmpty();
  }

  @ParameterizedTest(name = "{0} of {1} -> {2}")
  @CsvSource(delimiter = '|', textBlock = """
          金额.csv  | ff ff 00 01             | 编码无法识别，应为 UTF-8 或 GB18030
          金额.xlsx | ff ff 00 01             | 不是有效的 XLSX 工作簿
          金额.xlsx | 50 4b 03 04 00          | 不是有效的 XLSX 工作簿
          金额.csv  | 50 4b 03 04 00          | 内容是工作簿，请把扩展名改为 .xlsx
          金额.xls  | 00                      | 请在 Excel 或 WPS 里另存为 .xlsx（不加密）
          金额.xlsx | d0 cf 11 e0 a1 b1 1a e1 | 请在 Excel 或 WPS 里另存为 .xlsx（不加密）
          金额.csv  | d0 cf 11 e0 a1 b1 1a e1 | 请在 Excel 或 WPS 里另存为 .xlsx（不加密）
          金额.txt  | 31                      | 不是用例文件，应为 .csv 或 .xlsx
          """)
  void what_is_no_case_file_is_said_to_be_none(String name, String bytes, String message)
      throws IOException {
    var content = HexFormat.ofDelimiter(" ").parseHex(bytes);
    var file = file(name, content);

    assertThatExceptionOfType(UnreadableCaseFile.class)
        .isThrownBy(() -> reader.read(file))
        .withMessageEndingWith(message);
  }

  @Test
  void what_is_not_there_and_what_is_too_large_is_said_to_be() throws IOException {
    var large = new byte[(20 << 20) + 1];
    Arrays.fill(large, (byte) ' ');
    var file = file("大.csv", large);

    assertThatExceptionOfType(UnreadableCaseFile.class)
        .isThrownBy(() -> reader.read(folder.resolve("没有.csv")))
        .withMessageEndingWith("没有.csv：文件不存在");
    assertThatExceptionOfType(UnreadableCaseFile.class)
        .isThrownBy(() -> reader.read(folder))
        .withMessageEndingWith("不是文件");
    assertThatExceptionOfType(UnreadableCaseFile.class)
        .isThrownBy(() -> reader.read(file))
        .withMessageEndingWith("文件超过 20 MB，请删去多余的内容，或分成几个文件");
  }

  @ParameterizedTest
  @CsvSource({
    "金额.csv, true",
    "金额.XLSX, true",
    "金额.xls, true",
    "~$金额.xlsx, false",
    ".金额.csv, false",
    "说明.md, false",
  })
  void case_files_are_known_by_their_names(String name, boolean isCaseFile) {
    assertThat(CaseFileReader.isCaseFile(Path.of(name))).isEqualTo(isCaseFile);
  }

  @ParameterizedTest(name = "{0} for {1} -> {2}")
  @CsvSource(delimiter = '|', textBlock = """
          1          | 一元 | D 列：列「金额」的值「一元」无法识别，应为金额，最多两位小数，如 6100.00 或 6,100.00
          2022-04-01 | ''   | C 列：必填列「业务日期」为空，应为日期，如 2022-04-01
          大写金额   | 利息 | B 列：没有规则「利息」
          """)
  void the_domains_mistakes_get_file_row_and_column(String right, String wrong, String message)
      throws IOException {
    var text = HEADER + CASE.replace("," + right + ",", "," + wrong + ",");
    var located = reader.read(file("金额.csv", text.getBytes(UTF_8))).get(0);

    assertThat(unreadable(located)).hasMessageStartingWith(folder + "/金额.csv 第 2 行 " + message);
  }

  @Test
  void a_column_is_found_by_its_english_header_and_one_that_is_missing_goes_by_its_name()
      throws IOException {
    var english = file("金额.csv", "case,rule,expect,date\n一元,大写金额,通过,\n".getBytes(UTF_8));
    var missing = file("缺.csv", "用例,规则,期望\n一元,大写金额,通过\n".getBytes(UTF_8));

    assertThat(unreadable(reader.read(english).get(0))).hasMessageContaining("第 2 行 D 列：必填列");
    assertThat(unreadable(reader.read(missing).get(0))).hasMessageContaining("第 2 行 业务日期 列：必填列");
  }

  private static UnreadableCaseFile unreadable(LocatedCase located) {
    try {
      throw new AssertionError(
          CaseRunner.of(Rulebook.of(HuludaoPack.pack())).run(located.written()));
    } catch (MalformedCase mistake) {
      return located.unreadable(mistake);
    }
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }
}
