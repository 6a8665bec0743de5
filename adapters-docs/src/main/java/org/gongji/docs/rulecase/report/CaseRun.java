package org.gongji.docs.rulecase.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongji.docs.rulecase.LocatedCase;
import org.gongji.domain.conformance.CaseResult;
import org.gongji.domain.rulebook.Rulebook;

/**
 * A run of case files against one city's rules (一次运行).
 *
 * @param outcomes the cases that were judged, in the order of the files
 * @param unreadable what could not be read
 */
public record CaseRun(Rulebook rulebook, List<Outcome> outcomes, List<Unreadable> unreadable) {

  /** How one case of one file came out. */
  public record Outcome(LocatedCase at, CaseResult result) {

    /** What differs, in one line: {@code 月缴存额 期望 977.00，实际 976.00}. */
    public String differences() {
      return result.differences().stream()
          .map(CaseResult.Difference::toString)
          .collect(Collectors.joining("；"));
    }
  }

  /**
   * A file, a row or a cell that could not be read.
   *
   * @param rule the Chinese name of the rule, where the row names one
   * @param message file, row, column and what is allowed, in Chinese
   */
  public record Unreadable(Optional<String> rule, String message) {}

  /** Keeps the lists unmodifiable. */
  public CaseRun {
    outcomes = List.copyOf(outcomes);
    unreadable = List.copyOf(unreadable);
  }

  public List<Outcome> failed() {
    return outcomes.stream().filter(outcome -> !outcome.result().passed()).toList();
  }

  public int passed() {
    return outcomes.size() - failed().size();
  }
}
