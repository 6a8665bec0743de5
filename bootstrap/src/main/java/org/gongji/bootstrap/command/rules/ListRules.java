package org.gongji.bootstrap.command.rules;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongji.docs.policy.InvalidPolicyFile;
import org.gongji.docs.rulecase.guide.ColumnGuide;
import org.gongji.docs.rulecase.guide.ColumnGuide.Use;
import org.gongji.docs.rulecase.guide.RuleGuide;
import org.gongji.domain.conformance.CaseRules;
import org.gongji.domain.conformance.rule.CaseRule;
import org.gongji.domain.rulebook.RejectionTexts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules list}: which columns, values and codes the rules have. */
@Command(name = "list", description = "列出可以写用例的规则，它们的列、取值和拒绝代码。")
final class ListRules implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "规则", description = "只列出这一条规则，如 月缴存额。")
  private @Nullable String name;

  @Mixin
  private PolicyOption policy = new PolicyOption();

  @Override
  public Integer call() {
    var console = spec.commandLine();
    var rules = name == null ? CaseRules.all() : List.of(RulesCommand.rule(spec, name));
    try {
      var pack = policy.pack();
      var guides = rules.stream().map(rule -> RuleGuide.of(rule, pack)).toList();
      console.getOut().println("每一行用例都要有：");
      columns(console.getOut(), guides.get(0), Use.COMMON);
      for (var guide : guides) {
        print(console.getOut(), guide);
      }
      return 0;
    } catch (InvalidPolicyFile | UncheckedIOException unreadable) {
      console.getErr().println(unreadable.getMessage());
      return RulesCommand.UNREADABLE;
    }
  }

  private static void print(PrintWriter out, RuleGuide guide) {
    var rule = guide.rule();
    out.println();
    out.println(rule.clause() + " " + rule.chineseName() + " [" + rule.englishName() + "]");
    out.println("  输入");
    columns(out, guide, Use.INPUT);
    out.println("  结果" + (rule.outputs().isEmpty() ? "（只有通过或拒绝）" : ""));
    columns(out, guide, Use.OUTPUT);
    out.println("  拒绝代码" + (guide.codes().isEmpty() ? "（不会拒绝）" : ""));
    var texts = RejectionTexts.chinese();
    guide.codes().forEach(code -> out.println("    " + code.name() + " " + texts.title(code)));
  }

  private static void columns(PrintWriter out, RuleGuide guide, Use use) {
    guide.columns().stream()
        .filter(column -> column.use() == use)
        .map(column -> "    " + line(column))
        .forEach(out::println);
  }

  private static String line(ColumnGuide guide) {
    return guide.column()
        + " ["
        + guide.column().english()
        + "]"
        + (guide.required() && guide.use() != Use.COMMON ? "（必填）" : "")
        + "："
        + (guide.column().equals(CaseRule.RULE) ? "规则名，如 月缴存额" : guide.allowed());
  }
}
