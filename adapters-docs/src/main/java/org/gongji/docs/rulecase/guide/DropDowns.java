package org.gongji.docs.rulecase.guide;

import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongji.docs.workbook.ChoiceLists;
import org.gongji.domain.conformance.rule.CaseRule;

/** What may be chosen in the columns of a case template. */
final class DropDowns {

  private DropDowns() {}

  static void add(XSSFWorkbook workbook, XSSFSheet sheet, RuleGuide guide) {
    var lists = ChoiceLists.in(workbook, sheet, CaseSheet.ROWS);
    for (var at = 0; at < guide.columns().size(); at++) {
      var column = guide.columns().get(at);
      if (column.column().equals(CaseRule.EXPECT)) {
        hint(lists, at, guide);
      } else if (!column.choices().isEmpty()) {
        lists.choose(at, column.column().chinese(), column.choices());
      }
    }
  }

  /** Any text is taken: several codes may be joined. */
  private static void hint(ChoiceLists lists, int at, RuleGuide guide) {
    var answers = Stream.concat(
            Stream.of("通过"), guide.codes().stream().map(code -> "拒绝:" + code.name()))
        .toList();
    lists.suggest(
        at,
        CaseRule.EXPECT.chinese(),
        answers,
        guide.codes().isEmpty()
            ? "本规则不会拒绝，填 通过。"
            : "通过，或 拒绝:代码；同时有几个代码时自己填写，用 + 连接，如 拒绝:A+B。代码的含义见「" + GuideSheet.NAME + "」表。");
  }
}
