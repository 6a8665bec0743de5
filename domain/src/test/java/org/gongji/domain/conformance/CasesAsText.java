package org.gongji.domain.conformance;

import java.util.Arrays;
import java.util.LinkedHashMap;
import org.gongji.domain.conformance.column.RuleCase;
import org.gongji.domain.conformance.rule.Answer;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;

/** Cases in a line: {@code 业务日期=2022-04-07;账户状态=封存}. */
final class CasesAsText {

  static final CaseRunner HULUDAO = CaseRunner.of(Rulebook.of(HuludaoPack.pack()));

  private CasesAsText() {}

  static RuleCase of(String rule, String cells) {
    var all = new LinkedHashMap<String, String>();
    all.put("用例", "一行");
    all.put("规则", rule);
    Arrays.stream(cells.split(";"))
        .map(cell -> cell.split("=", 2))
        .forEach(cell -> all.put(cell[0], cell[1]));
    return new RuleCase(all);
  }

  /** What Huludao's rulebook answers: codes, then outputs, as {@code 月数=2}. */
  static String answered(String rule, String cells) {
    var of = CaseRules.named(rule).orElseThrow();
    return text(of.answer(Rulebook.of(HuludaoPack.pack()), of.cells(of(rule, cells))));
  }

  private static String text(Answer answer) {
    var text = new StringBuilder(new Expectation(answer.codes()).toString());
    answer
        .outputs()
        .forEach((column, value) -> text.append(' ').append(column).append('=').append(value));
    return text.toString();
  }
}
