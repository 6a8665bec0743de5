package org.gongji.docs.rulecase.report;

import java.util.List;
import org.gongji.docs.rulecase.report.CaseRun.Outcome;
import org.gongji.domain.conformance.CaseRules;
import org.gongji.domain.decision.Step;

/** The part of the page that shows each failing case, and how the rules came to their answer. */
final class FailedCases {

  /** With more of them the steps are folded. */
  private static final int MOST_UNFOLDED = 20;

  private final Markup page;
  private final CaseRun run;

  FailedCases(Markup page, CaseRun run) {
    this.page = page;
    this.run = run;
  }

  void write() {
    var failed = run.failed();
    page.leaf("h2", "不通过的用例");
    if (failed.isEmpty()) {
      page.leaf("p", "没有。");
    }
    for (var outcome : failed) {
      write(outcome, failed.size() <= MOST_UNFOLDED);
    }
  }

  private void write(Outcome outcome, boolean unfolded) {
    var result = outcome.result();
    page.open("article");
    page.open("h3").text("✗ ").leaf("bdi", result.name()).close();
    page.leaf(
        "p",
        result.rule() + " · " + outcome.at().file() + " 第 " + outcome.at().row() + " 行",
        "class",
        "place");
    page.open("table").open("thead").open("tr");
    List.of("列", "期望", "实际").forEach(name -> page.leaf("th", name, "scope", "col"));
    page.close().close().open("tbody");
    for (var difference : result.differences()) {
      page.open("tr").leaf("th", difference.column(), "scope", "row");
      page.breakable("td", difference.expected());
      page.breakable("td", difference.actual()).close();
    }
    page.close().close();
    page.open("details", unfolded ? new String[] {"open", "open"} : new String[0]);
    page.leaf("summary", "判断步骤");
    steps(outcome);
    page.close().close();
  }

  private void steps(Outcome outcome) {
    page.open("ol", "class", "steps");
    CaseRules.of(outcome.at().written())
        .explain(run.rulebook(), outcome.at().written())
        .steps()
        .forEach(this::step);
    page.close();
  }

  private void step(Step step) {
    page.open("li").leaf("b", step.kind().chineseName()).text(" ");
    page.text(step.toString().substring(step.kind().chineseName().length()).strip())
        .close();
  }
}
