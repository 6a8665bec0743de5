package org.gongji.bootstrap.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongji.docs.rulecase.CaseFileReader;
import org.gongji.docs.rulecase.LocatedCase;
import org.gongji.docs.rulecase.UnreadableCaseFile;
import org.gongji.domain.conformance.CaseResult;
import org.gongji.domain.conformance.CaseRunner;
import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** Runs case files to their end, whatever stands in the way, and says what failed and where. */
final class CaseVerification {

  private static final int PASSED = 0;
  private static final int FAILED = 1;
  private static final int UNREADABLE = 2;

  private final CaseRunner runner;
  private final PrintWriter out;
  private final PrintWriter err;
  private final CaseFileReader reader = new CaseFileReader();
  private final List<Outcome> outcomes = new ArrayList<>();
  private boolean unreadable;

  /** How one case of one file came out. */
  record Outcome(LocatedCase at, CaseResult result) {

    String differences() {
      return result.differences().stream()
          .map(CaseResult.Difference::toString)
          .collect(Collectors.joining("；"));
    }
  }

  CaseVerification(Rulebook rulebook, PrintWriter out, PrintWriter err) {
    this.runner = CaseRunner.of(rulebook);
    this.out = out;
    this.err = err;
  }

  /** Answers the exit code: 2 where anything could not be read, else 1 where a case failed. */
  int verify(List<Path> sources) {
    sources.forEach(source -> files(source).forEach(this::verify));
    if (unreadable) {
      return UNREADABLE;
    }
    return failed() > 0 ? FAILED : PASSED;
  }

  List<Outcome> outcomes() {
    return List.copyOf(outcomes);
  }

  String summary() {
    return outcomes.size() - failed() + " passed, " + failed() + " failed";
  }

  private long failed() {
    return outcomes.stream().filter(outcome -> !outcome.result().passed()).count();
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
        unreadable(source + "：文件夹里没有用例文件（.csv、.xlsx）");
      }
      return found;
    } catch (IOException | UncheckedIOException denied) {
      unreadable(source + "：无法读取文件夹");
      return List.of();
    }
  }

  private void verify(Path file) {
    try {
      reader.read(file).forEach(this::verify);
    } catch (UnreadableCaseFile mistake) {
      unreadable(mistake.getMessage());
    }
  }

  private void verify(LocatedCase located) {
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
      unreadable(located.unreadable(mistake).getMessage());
    }
  }

  private void unreadable(@Nullable String message) {
    unreadable = true;
    err.println(message);
  }
}
