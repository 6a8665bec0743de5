package org.gongji.conformance;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongji.domain.conformance.CaseResult;
import org.gongji.domain.conformance.CaseResult.Difference;
import org.gongji.domain.conformance.CaseRules;
import org.gongji.domain.conformance.CaseRunner;
import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.conformance.column.RuleCase;
import org.gongji.domain.conformance.rule.CaseRule;
import org.opentest4j.AssertionFailedError;

/**
 * A case and where it stands.
 *
 * @param file the file's name
 * @param row as a spreadsheet counts, the header is row 1; 0 where it is about the whole file
 * @param written its cells, none where they could not be read
 * @param mistake why not, in Chinese
 */
record LocatedCase(String file, int row, RuleCase written, Optional<String> mistake) {

  static LocatedCase malformed(String file, int row, String mistake) {
    return new LocatedCase(file, row, new RuleCase(Map.of()), Optional.of(mistake));
  }

  /** Empty where the case names none that is known, which fails when it is run. */
  Optional<CaseRule> rule() {
    return cell(CaseRule.RULE.chinese(), CaseRule.RULE.english()).flatMap(CaseRules::named);
  }

  /** {@code 月缴存额.csv 第 2 行：手册 4070 元}. */
  String title() {
    var name = cell(CaseRule.CASE.chinese(), CaseRule.CASE.english()).orElse("（没有用例名）");
    return mistake.isPresent() ? place() : place() + "：" + name;
  }

  void check(CaseRunner runner) {
    if (mistake.isPresent()) {
      throw new AssertionFailedError(place() + "：" + mistake.get());
    }
    var result = run(runner);
    if (!result.passed()) {
      throw failed(result);
    }
  }

  private CaseResult run(CaseRunner runner) {
    try {
      return runner.run(written);
    } catch (MalformedCase malformed) {
      var column = malformed.column().map(header -> " " + header + " 列").orElse("");
      throw new AssertionFailedError(place() + column + "：" + malformed.getMessage(), malformed);
    }
  }

  /** With both sides, so that an IDE can set them beside each other. */
  private AssertionFailedError failed(CaseResult result) {
    var said = result.differences().stream().map(Difference::toString);
    return new AssertionFailedError(
        title() + "：" + said.collect(Collectors.joining("；")),
        result.differences().stream()
            .map(each -> each.column() + " " + each.expected())
            .collect(Collectors.joining("\n")),
        result.differences().stream()
            .map(each -> each.column() + " " + each.actual())
            .collect(Collectors.joining("\n")));
  }

  private String place() {
    return row == 0 ? file : file + " 第 " + row + " 行";
  }

  private Optional<String> cell(String chinese, String english) {
    return written.cells().entrySet().stream()
        .filter(each -> each.getKey().equals(chinese) || each.getKey().equalsIgnoreCase(english))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
