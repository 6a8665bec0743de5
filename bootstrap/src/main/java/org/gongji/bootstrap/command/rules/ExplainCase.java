package org.gongji.bootstrap.command.rules;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.gongji.docs.policy.InvalidPolicyFile;
import org.gongji.docs.rulecase.CaseFileReader;
import org.gongji.docs.rulecase.UnreadableCaseFile;
import org.gongji.docs.rulecase.guide.ColumnGuide.Use;
import org.gongji.docs.rulecase.guide.RuleGuide;
import org.gongji.domain.conformance.CaseRules;
import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.conformance.column.RuleCase;
import org.gongji.domain.conformance.rule.CaseRule;
import org.gongji.domain.decision.Step;
import org.gongji.domain.policy.PolicyPack;
import org.gongji.domain.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules explain}: one decision, step by step, of values given here or of a file's row. */
@Command(
    name = "explain",
    description = "一步一步说明一次判断，如：gongji rules explain 月缴存额 业务日期=2022-04-01 缴存基数=4070 "
        + "单位缴存比例=12%% 个人缴存比例=12%%；或用例文件里的一行：gongji rules explain --case 月缴存额.xlsx --row 2")
final class ExplainCase implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "规则 列=值", description = "规则名和各列的值，规则名如 月缴存额，列名同用例文件。")
  private List<String> words = List.of();

  @Option(names = "--case", paramLabel = "文件", description = "说明这个用例文件里的一个用例。")
  private @Nullable Path file;

  @Option(names = "--row", paramLabel = "行号", description = "用例在文件的第几行，列名是第 1 行。")
  private int row;

  @Mixin
  private PolicyOption policy = new PolicyOption();

  @Override
  public Integer call() {
    try {
      var pack = policy.pack();
      return file == null ? explainWords(pack) : explainRow(file, pack);
    } catch (UnreadableCaseFile | InvalidPolicyFile | UncheckedIOException unreadable) {
      return refuse(unreadable.getMessage());
    }
  }

  private int explainWords(PolicyPack pack) {
    if (words.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "请给出规则和各列的值，或者 --case 文件 --row 行号。");
    }
    var rule = RulesCommand.rule(spec, words.get(0));
    var cells = new LinkedHashMap<String, String>();
    for (var word : words.subList(1, words.size())) {
      var parts = word.split("[=＝]", 2);
      if (parts.length < 2) {
        throw new ParameterException(
            spec.commandLine(), "「" + word + "」应写成 列=值，如 业务日期=2022-04-01。");
      }
      if (cells.put(parts[0].strip(), parts[1]) != null) {
        throw new ParameterException(spec.commandLine(), "列「" + parts[0] + "」给出了两次。");
      }
    }
    try {
      print(rule, new RuleCase(cells), pack);
      return 0;
    } catch (MalformedCase mistake) {
      return refuse(mistake.getMessage() + System.lineSeparator() + "例如：" + example(rule, pack));
    }
  }

  private int explainRow(Path file, PolicyPack pack) {
    if (!words.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "给出 --case 时，规则和各列的值都在文件里，不能再给出。");
    }
    var located = new CaseFileReader()
        .read(file).stream()
            .filter(each -> each.row() == row)
            .findFirst()
            .orElseThrow(() -> new ParameterException(
                spec.commandLine(), file + " 第 " + row + " 行没有用例，请用 --row 给出行号，列名是第 1 行。"));
    if (!located.faults().isEmpty()) {
      return refuse(located.faults().get(0).getMessage());
    }
    try {
      print(CaseRules.of(located.written()), located.written(), pack);
      return 0;
    } catch (MalformedCase mistake) {
      return refuse(located.unreadable(mistake).getMessage());
    }
  }

  private void print(CaseRule rule, RuleCase written, PolicyPack pack) {
    var out = spec.commandLine().getOut();
    var steps = rule.explain(Rulebook.of(pack), written).steps();
    steps.forEach(out::println);
    if (steps.stream().noneMatch(step -> step.kind() == Step.Kind.RESULT)) {
      out.println("没有给出输入，没有结果。可用的列：" + String.join("、", names(rule)));
    }
  }

  private static List<String> names(CaseRule rule) {
    return rule.inputs().stream().map(column -> column.chinese()).toList();
  }

  private static String example(CaseRule rule, PolicyPack pack) {
    return "gongji rules explain " + rule.chineseName()
        + RuleGuide.of(rule, pack).columns().stream()
            .filter(each -> each.use() == Use.INPUT || each.column().equals(CaseRule.DATE))
            .filter(each -> !each.example().isEmpty())
            .map(each -> " " + each.column() + "=" + each.example())
            .collect(Collectors.joining());
  }

  private int refuse(@Nullable String why) {
    spec.commandLine().getErr().println(why);
    return RulesCommand.UNREADABLE;
  }
}
