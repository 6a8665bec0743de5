package org.gongji.bootstrap.documentation;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gongji.docs.rulecase.CaseFileReader;
import org.gongji.docs.rulecase.LocatedCase;
import org.gongji.domain.conformance.CaseRules;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.RuleCase;
import org.gongji.domain.conformance.rule.CaseRule;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.policy.Rule;

/** The rule cases that travel with the domain, by the rule they are written for. */
final class CaseFiles {

  static final Path FOLDER = Path.of("../domain/src/test/resources/cases");

  private static final List<String> CITIES = List.of("common", "huludao", "binhai");

  /**
   * How many cases of a file are about a rule.
   *
   * @param accepted written for it and accepted
   * @param refused written for it and refused
   */
  record Count(long accepted, long refused) {

    boolean isNone() {
      return accepted + refused == 0;
    }
  }

  private final Map<String, List<RuleCase>> cases = new LinkedHashMap<>();

  CaseFiles() {
    CITIES.stream().flatMap(CaseFiles::filesOf).forEach(file -> cases.put(file, read(file)));
  }

  /** Every file below the cities' folders, as {@code huludao/基数调整.csv}. */
  List<String> names() {
    return List.copyOf(cases.keySet());
  }

  /** Whether cases are never written for a rule itself, only for those that ask it. */
  static boolean isBelowOthers(Rule rule) {
    return CaseRules.all().stream().noneMatch(each -> each.clause() == rule);
  }

  /** A file's cases written for a rule. */
  Count of(String file, Rule rule) {
    var written = cases.getOrDefault(file, List.of()).stream()
        .filter(each -> CaseRules.of(each).clause() == rule)
        .toList();
    var refused = written.stream().filter(CaseFiles::isRefused).count();
    return new Count(written.size() - refused, refused);
  }

  /** A file's cases that are refused with any of some codes. */
  Count refusedWith(String file, List<RejectionCode> codes) {
    var refused = cases.getOrDefault(file, List.of()).stream()
        .filter(CaseFiles::isRefused)
        .filter(each -> codes.stream().map(RejectionCode::name).anyMatch(codesOf(each)::contains))
        .count();
    return new Count(0, refused);
  }

  /** The case of a name. */
  RuleCase named(String file, String name) {
    return cases.getOrDefault(file, List.of()).stream()
        .filter(each -> cell(each, CaseRule.CASE).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(file + " has no case " + name));
  }

  /** The codes with which cases written for a rule are refused, by name. */
  Set<String> codesOf(Rule rule) {
    return cases.values().stream()
        .flatMap(List::stream)
        .filter(each -> isRefused(each) && CaseRules.of(each).clause() == rule)
        .flatMap(each -> codesOf(each).stream())
        .collect(toCollection(TreeSet::new));
  }

  private static List<String> codesOf(RuleCase refused) {
    return Stream.of(cell(refused, CaseRule.EXPECT).split("[:：+]"))
        .skip(1)
        .map(String::strip)
        .toList();
  }

  private static boolean isRefused(RuleCase written) {
    return cell(written, CaseRule.EXPECT).matches("(拒绝|reject)\\s*[:：].*");
  }

  private static String cell(RuleCase written, Column column) {
    return written.cells().entrySet().stream()
        .filter(cell -> column.isNamed(cell.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static List<RuleCase> read(String file) {
    return new CaseFileReader()
        .read(FOLDER.resolve(file)).stream().map(LocatedCase::written).toList();
  }

  private static Stream<String> filesOf(String city) {
    try (var files = Files.list(FOLDER.resolve(city))) {
      return files
          .filter(CaseFileReader::isCaseFile)
          .map(file -> city + "/" + file.getFileName())
          .collect(toCollection(TreeSet::new))
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
