package org.gongji.bootstrap.command.rules;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongji.docs.rulecase.CaseFileReader;
import org.gongji.docs.rulecase.LocatedCase;
import org.gongji.docs.rulecase.UnreadableCaseFile;
import org.gongji.docs.rulecase.report.CaseRun;
import org.gongji.docs.rulecase.report.CaseRun.Outcome;
import org.gongji.docs.rulecase.report.CaseRun.Unreadable;
import org.gongji.domain.conformance.CaseRules;
import org.gongji.domain.conformance.CaseRunner;
import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.conformance.rule.CaseRule;
import org.gongji.domain.rulebook.Rulebook;

/** Runs case files to their end, whatever stands in the way, and says what failed and where. */
final class CaseVerification {

  private static final int PASSED = 0;
  private static final int FAILED = 1;

  private final Rulebook rulebook;
  private final CaseRunner runner;
  private final PrintWriter out;
  private final PrintWriter err;
  private final CaseFileReader reader = new CaseFileReader();
  private final List<Outcome> outcomes = new ArrayList<>();
  private final List<Unreadable> unreadable = new ArrayList<>();

  CaseVerification(Rulebook rulebook, PrintWriter out, PrintWriter err) {
    this.rulebook = rulebook;
    this.runner = CaseRunner.of(rulebook);
    this.out = out;
    this.err = err;
  }

  /** Answers the exit code: 2 where anything could not be read, else 1 where a case failed. */
  int verify(List<Path> sources) {
    sources.forEach(source -> files(source).forEach(this::verify));
    if (!unreadable.isEmpty()) {
      return RulesCommand.UNREADABLE;
    }
    return run().failed().isEmpty() ? PASSED : FAILED;
  }

  CaseRun run() {
    return new CaseRun(rulebook, outcomes, unreadable);
  }

  private List<Path> files(Path source) {
    if (!Files.isDirectory(source)) {
      return List.of(source);
    }
    try (var files = Files.walk(source)) {
      var found = files
          .filter(Files::isRegularFile)
          .filter(CaseFileReader::isCaseFile)
          .sorted()
          .toList();
      if (found.isEmpty()) {
        unreadable(Optional.empty(), source + "：文件夹里没有用例文件（.csv、.xlsx）");
      }
      return found;
    } catch (IOException | UncheckedIOException denied) {
      unreadable(Optional.empty(), source + "：无法读取文件夹");
      return List.of();
    }
  }

  private void verify(Path file) {
    try {
      reader.read(file).forEach(this::verify);
    } catch (UnreadableCaseFile mistake) {
      unreadable(Optional.empty(), mistake);
    }
  }

  private void verify(LocatedCase located) {
    if (!located.faults().isEmpty()) {
      located.faults().forEach(fault -> unreadable(rule(located), fault));
      return;
    }
    try {
      var outcome = new Outcome(located, runner.run(located.written()));
      outcomes.add(outcome);
      if (!outcome.result().passed()) {
        out.println(located.file()
            + " 第 "
            + located.row()
            + " 行「"
            + outcome.result().name()
            + "」："
            + outcome.differences());
      }
    } catch (MalformedCase mistake) {
      unreadable(rule(located), located.unreadable(mistake));
    }
  }

  private static Optional<String> rule(LocatedCase located) {
    try {
      return Optional.of(CaseRules.of(located.written())).map(CaseRule::chineseName);
    } catch (MalformedCase unknown) {
      return Optional.empty();
    }
  }

  private void unreadable(Optional<String> rule, UnreadableCaseFile mistake) {
    unreadable(rule, String.valueOf(mistake.getMessage()));
  }

  private void unreadable(Optional<String> rule, String message) {
    unreadable.add(new Unreadable(rule, message));
    err.println(message);
  }
}
