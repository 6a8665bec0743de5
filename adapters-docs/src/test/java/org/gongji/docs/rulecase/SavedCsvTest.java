package org.gongji.docs.rulecase;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongji.domain.conformance.CaseRunner;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV files as Excel, WPS and old systems save them. */
class SavedCsvTest {

  private static final String HEADER = "用例,规则,业务日期,金额,期望\n";
  private static final String CASE = "一元,大写金额,2022-04-01,1,通过\n";
  private static final Map<String, String> CELLS =
      Map.of("用例", "一元", "规则", "大写金额", "业务日期", "2022-04-01", "金额", "1", "期望", "通过");

  @TempDir
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void the_encodings_of_spreadsheets_are_read(String charset) throws IOException {
    assertThat(read((HEADER + CASE).getBytes(Charset.forName(charset))))
        .singleElement()
        .satisfies(located -> {
          assertThat(located.row()).isEqualTo(2);
          assertThat(located.file()).endsWith("金额.csv");
          assertThat(located.written().cells()).isEqualTo(CELLS);
        });
  }

  @Test
  void the_unicode_text_of_excel_is_read() throws IOException {
    assertThat(read((HEADER + CASE).replace(',', '\t').getBytes(UTF_16)))
        .singleElement()
        .satisfies(located -> assertThat(located.written().cells()).isEqualTo(CELLS));
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {",", ";", "\t"})
  void the_separators_of_all_locales_are_read(String separator) throws IOException {
    assertThat(read((HEADER + CASE).replace(",", separator).getBytes(UTF_8)))
        .singleElement()
        .satisfies(located -> assertThat(located.written().cells()).isEqualTo(CELLS));
  }

  @Test
  void a_comma_within_a_field_is_no_separator() throws IOException {
    var text = HEADER.replace(',', ';') + "一元;大写金额;2022-04-01;6,100.00;通过\n";

    assertThat(read(text.getBytes(UTF_8)).get(0).written().cells()).containsEntry("金额", "6,100.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void the_line_ends_of_all_systems_are_read(String end) throws IOException {
    var cases = read((HEADER + CASE + CASE).replace("\n", end).getBytes(UTF_8));

    assertThat(cases).extracting(LocatedCase::row).containsExactly(2, 3);
    assertThat(cases)
        .allSatisfy(located -> assertThat(located.written().cells()).isEqualTo(CELLS));
  }

  @Test
  void a_byte_order_mark_blank_rows_and_lines_within_quotes_keep_the_row_numbers_right()
      throws IOException {
    var text = "\uFEFF" + HEADER + "\"一\n元\",大写金额,2022-04-01,1,通过\n,,,,\n\n" + CASE;

    var cases = read(text.getBytes(UTF_8));

    assertThat(cases).extracting(LocatedCase::row).containsExactly(2, 5);
    assertThat(cases.get(0).written().cells()).containsEntry("用例", "一\n元");
  }

  @Test
  void empty_columns_and_rows_at_the_end_mean_nothing() throws IOException {
    var text = (HEADER + CASE).replace("\n", ",,,,\n") + ",,,,,,,,\n".repeat(1_000);

    assertThat(read(text.getBytes(UTF_8)))
        .singleElement()
        .satisfies(located -> assertThat(located.written().cells()).isEqualTo(CELLS));
  }

  @Test
  void blanks_that_a_page_leaves_around_a_value_fall_away() throws IOException {
    var text = HEADER + CASE.replace("大写金额", "\u00A0大写金额\u3000\u200B");

    assertThat(read(text.getBytes(UTF_8)).get(0).written().cells()).isEqualTo(CELLS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022/4/1", "2022年4月1日", "20220401", "2022.4.1", "２０２２－０４－０１"})
  void dates_as_spreadsheets_show_them_are_understood(String date) throws IOException {
    var located =
        read((HEADER + CASE.replace("2022-04-01", date)).getBytes(UTF_8)).get(0);

    assertThat(CaseRunner.of(Rulebook.of(HuludaoPack.pack()))
            .run(located.written())
            .differences())
        .isEmpty();
  }

  @Test
  void a_cell_beyond_what_a_spreadsheet_keeps_is_refused() throws IOException {
    var text = HEADER + CASE.replace("一元", "一".repeat(32_768));

    assertThat(read(text.getBytes(UTF_8)).get(0).faults())
        .singleElement()
        .satisfies(
            fault -> assertThat(fault).hasMessageEndingWith("第 2 行 A 列：列「用例」的单元格超过 32767 个字符"));
  }

  @Test
  void more_rows_than_anybody_writes_are_refused() {
    assertThatExceptionOfType(UnreadableCaseFile.class)
        .isThrownBy(() -> read((HEADER + "一,\n".repeat(100_000)).getBytes(UTF_8)))
        .withMessageEndingWith("超过 100000 行，请分成几个文件");
  }

  private List<LocatedCase> read(byte[] content) throws IOException {
    return new CaseFileReader().read(Files.write(folder.resolve("金额.csv"), content));
  }
}
