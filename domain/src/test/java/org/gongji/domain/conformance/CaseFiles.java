package org.gongji.domain.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.gongji.domain.conformance.column.Cells;
import org.gongji.domain.conformance.column.RuleCase;
import org.gongji.domain.conformance.rule.CaseRule;

/** The case files of this module, as testers wrote them. */
final class CaseFiles {

  private static final Path CASES = Path.of("src/test/resources/cases");

  private CaseFiles() {}

  /** One case with its rule and its cells. */
  record Read(String file, RuleCase written, CaseRule rule, Cells given) {

    String name() {
      return given.required(CaseRule.CASE);
    }

    /** No code where it is accepted. */
    List<String> codes() {
      return List.copyOf(Expectation.of(given).codes());
    }

    boolean isRefused() {
      return !codes().isEmpty();
    }

    @Override
    public String toString() {
      return file + ": " + name();
    }
  }

  /** Every case of some folders, in the order of their files. */
  static List<Read> in(String... folders) {
    return Arrays.stream(folders)
        .flatMap(CaseFiles::files)
        .flatMap(CaseFiles::cases)
        .toList();
  }

  private static Stream<Path> files(String folder) {
    try (var files = Files.list(CASES.resolve(folder))) {
      return files.sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Read> cases(Path file) {
    var format =
        CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return parser.stream().map(row -> read(file, new RuleCase(row.toMap()))).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Read read(Path file, RuleCase written) {
    var rule = CaseRules.of(written);
    return new Read(file.getFileName().toString(), written, rule, rule.cells(written));
  }
}
