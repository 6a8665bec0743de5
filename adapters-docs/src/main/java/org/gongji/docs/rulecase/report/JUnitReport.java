package org.gongji.docs.rulecase.report;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.gongji.docs.rulecase.report.CaseRun.Outcome;

/** The report that build servers read: a suite a file, a test a case, an error what is unreadable. */
public final class JUnitReport {

  private static final String UNREADABLE = "无法读取";

  private JUnitReport() {}

  public static void write(Writer out, CaseRun run) {
    var suites = run.outcomes().stream()
        .collect(Collectors.groupingBy(
            outcome -> outcome.at().file(), LinkedHashMap::new, Collectors.toList()));
    var errors = run.unreadable().size();
    var xml = new Markup(out).declaration();
    xml.open(
        "testsuites",
        "tests",
        Integer.toString(run.outcomes().size() + errors),
        "failures",
        Integer.toString(run.failed().size()),
        "errors",
        Integer.toString(errors));
    suites.forEach((file, outcomes) -> suite(xml, file, outcomes));
    if (errors > 0) {
      unreadable(xml, run);
    }
    xml.close().end();
  }

  private static void suite(Markup xml, String file, List<Outcome> outcomes) {
    var failures =
        outcomes.stream().filter(outcome -> !outcome.result().passed()).count();
    xml.open(
        "testsuite",
        "name",
        file,
        "tests",
        Integer.toString(outcomes.size()),
        "failures",
        Long.toString(failures));
    outcomes.forEach(outcome -> test(xml, outcome));
    xml.close();
  }

  private static void test(Markup xml, Outcome outcome) {
    var result = outcome.result();
    xml.open(
        "testcase", "classname", result.rule(), "name", outcome.at().row() + " " + result.name());
    if (!result.passed()) {
      xml.open("failure", "message", outcome.differences()).close();
    }
    xml.close();
  }

  private static void unreadable(Markup xml, CaseRun run) {
    var errors = Integer.toString(run.unreadable().size());
    xml.open("testsuite", "name", UNREADABLE, "tests", errors, "errors", errors);
    for (var unreadable : run.unreadable()) {
      xml.open(
          "testcase",
          "classname",
          unreadable.rule().orElse(UNREADABLE),
          "name",
          unreadable.message());
      xml.open("error", "message", unreadable.message()).close();
      xml.close();
    }
    xml.close();
  }
}
