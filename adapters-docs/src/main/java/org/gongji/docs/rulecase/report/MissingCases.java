package org.gongji.docs.rulecase.report;

import java.util.List;
import java.util.function.Predicate;
import org.gongji.domain.decision.RejectionCode;
import org.gongji.domain.rulebook.RejectionTexts;
import org.gongji.domain.rulebook.RuleNumbers;

/** The part of the page that shows what no case of the run expects. */
final class MissingCases {

  private final Markup page;
  private final Coverage coverage;

  MissingCases(Markup page, Coverage coverage) {
    this.page = page;
    this.coverage = coverage;
  }

  void write() {
    page.leaf("h2", "还没有用例的内容");
    clauses();
    var missing = coverage.missingCodes();
    codes("没有用例期望的拒绝代码", missing.stream().filter(Coverage::isTestable).toList(), true);
    codes(
        "用例文件测不到的拒绝代码",
        missing.stream().filter(Predicate.not(Coverage::isTestable)).toList(),
        false);
  }

  private void clauses() {
    page.leaf("h3", "规则");
    var missing = coverage.missingClauses();
    if (missing.isEmpty()) {
      page.leaf("p", "每条规则都有用例。");
      return;
    }
    page.open("ul");
    for (var clause : missing) {
      var note = Coverage.isTestable(clause) ? "" : "（没有这条规则的用例文件，由程序的测试覆盖）";
      page.leaf("li", clause.name() + " " + clause.chineseName() + note);
    }
    page.close();
  }

  private void codes(String title, List<RejectionCode> codes, boolean unfolded) {
    page.open("details", unfolded ? new String[] {"open", "open"} : new String[0]);
    page.leaf("summary", title + "（" + codes.size() + "）");
    if (codes.isEmpty()) {
      page.leaf("p", "没有。").close();
      return;
    }
    var texts = RejectionTexts.chinese();
    page.open("table").open("thead").open("tr");
    List.of("代码", "含义", "规则").forEach(name -> page.leaf("th", name, "scope", "col"));
    page.close().close().open("tbody");
    for (var code : codes) {
      var clause = RuleNumbers.OF.get(code);
      page.open("tr").open("th", "scope", "row").breakable("code", code.name()).close();
      page.leaf("td", texts.title(code));
      page.leaf("td", clause == null ? "" : clause.name()).close();
    }
    page.close().close().close();
  }
}
