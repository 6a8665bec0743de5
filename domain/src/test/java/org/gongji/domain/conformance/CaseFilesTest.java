package org.gongji.domain.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.gongji.domain.conformance.column.RuleCase;
import org.gongji.domain.conformance.rule.CaseRules;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case that testers wrote for the default city. */
class CaseFilesTest {

  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final CaseRunner RUNNER = CaseRunner.of(Rulebook.of(HuludaoPack.pack()));

  @TestFactory
  Stream<DynamicTest> every_case_comes_out_as_expected() throws IOException {
    return files()
        .flatMap(file -> cases(file).stream()
            .map(written -> DynamicTest.dynamicTest(
                file.getFileName() + ": " + written.cells().values().iterator().next(),
                () -> assertThat(RUNNER.run(written).differences()).isEmpty())));
  }

  @Test
  void at_least_two_fifths_of_the_cases_of_each_clause_are_refusals() throws IOException {
    var percentByClause = files()
        .flatMap(file -> cases(file).stream())
        .collect(Collectors.groupingBy(
            written -> CaseRules.of(written).clause(),
            Collectors.averagingInt(written -> refuses(written) ? 100 : 0)));

    assertThat(percentByClause)
        .containsOnlyKeys("R1", "R9", "R12")
        .allSatisfy((clause, percent) -> assertThat(percent).isGreaterThanOrEqualTo(40));
  }

  private static boolean refuses(RuleCase written) {
    return written.cells().values().stream().anyMatch(text -> text.matches("(拒绝|reject):.*"));
  }

  private static Stream<Path> files() throws IOException {
    try (var files = Files.list(CASES)) {
      return files.sorted().toList().stream();
    }
  }

  private static List<RuleCase> cases(Path file) {
    var format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return parser.stream().map(row -> new RuleCase(row.toMap())).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
