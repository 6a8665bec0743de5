package org.gongji.bootstrap.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.gongji.docs.policy.InvalidPolicyFile;
import org.gongji.docs.policy.PolicyFile;
import org.gongji.docs.rulecase.CaseTemplate;
import org.gongji.domain.conformance.column.Column;
import org.gongji.domain.conformance.column.MalformedCase;
import org.gongji.domain.conformance.column.RuleCase;
import org.gongji.domain.conformance.rule.CaseRule;
import org.gongji.domain.conformance.rule.CaseRules;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What rule testers need (规则用例): run case files, start new ones, see one decision in steps. */
@Command(
    name = "rules",
    description = "规则用例：运行、编写和说明。",
    subcommands = {
      RulesCommand.Verify.class,
      RulesCommand.Template.class,
      RulesCommand.Rules.class,
      RulesCommand.Explain.class
    })
public final class RulesCommand implements Runnable {

  private static final int UNREADABLE = 2;

  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请给出命令：verify、template、list 或 explain。");
  }

  private static Rulebook rulebook(@Nullable Path policy) {
    return Rulebook.of(policy == null ? HuludaoPack.pack() : PolicyFile.read(policy));
  }

  private static CaseRule rule(CommandSpec spec, String name) {
    return CaseRules.named(name)
        .orElseThrow(() -> new ParameterException(
            spec.commandLine(), "没有规则「" + name + "」。gongji rules list 列出全部规则。"));
  }

  @Command(
      name = "verify",
      description = "运行用例文件（CSV、XLSX）或文件夹。",
      exitCodeListHeading = "退出码：%n",
      exitCodeList = {"0:全部通过", "1:有用例不通过", "2:有文件无法读取"})
  static final class Verify implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "文件或文件夹", description = "用例文件，或其中各级文件夹里的全部用例文件。")
    private List<Path> sources = List.of();

    @Option(names = "--policy", paramLabel = "文件", description = "政策文件，不给出时用葫芦岛市的。")
    private @Nullable Path policy;

    @Option(names = "--report", paramLabel = "文件", description = "另写一份 JUnit XML 报告。")
    private @Nullable Path report;

    @Override
    public Integer call() {
      var console = spec.commandLine();
      try {
        var verification =
            new CaseVerification(rulebook(policy), console.getOut(), console.getErr());
        var status = verification.verify(sources);
        if (report != null) {
          JUnitReport.write(report, verification.outcomes());
        }
        console.getOut().println(verification.summary());
        return status;
      } catch (InvalidPolicyFile | UncheckedIOException unreadable) {
        console.getErr().println(unreadable.getMessage());
        return UNREADABLE;
      }
    }
  }

  @Command(name = "template", description = "写一份空的用例文件，带列名和一行示例。")
  static final class Template implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "规则", description = "规则名，如 月缴存额 或 monthly-contribution。")
    private String name = "";

    @Option(
        names = {"-o", "--output"},
        paramLabel = "文件",
        description = "写到哪里，.xlsx 或 .csv；不给出时写到 规则名.xlsx。已有的文件不会被覆盖。")
    private @Nullable Path output;

    @Override
    public Integer call() {
      var console = spec.commandLine();
      var rule = rule(spec, name);
      var file = output == null ? Path.of(rule.chineseName() + ".xlsx") : output;
      var csv = file.toString().endsWith(".csv");
      if (!csv && !file.toString().endsWith(".xlsx")) {
        throw new ParameterException(console, "文件名应以 .xlsx 或 .csv 结尾：" + file);
      }
      if (Files.exists(file)) {
        throw new ParameterException(console, "文件已存在，没有覆盖：" + file);
      }
      try (var out = Files.newOutputStream(file)) {
        if (csv) {
          CaseTemplate.of(rule).writeCsv(out);
        } else {
          CaseTemplate.of(rule).writeWorkbook(out);
        }
      } catch (IOException unwritable) {
        console.getErr().println("无法写入 " + file + "：" + unwritable.getMessage());
        return UNREADABLE;
      }
      console.getOut().println("已写入 " + file);
      return 0;
    }
  }

  @Command(name = "list", description = "列出可以写用例的规则和它们的列。")
  static final class Rules implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
      var out = spec.commandLine().getOut();
      for (var rule : CaseRules.all()) {
        out.println(rule.clause() + " " + rule.chineseName() + " [" + rule.englishName() + "]");
        out.println("  输入：" + names(rule.inputs()));
        out.println("  结果：" + names(rule.outputs()));
      }
      out.println("每一行用例都要有：" + names(CaseRule.COMMON));
    }

    private static String names(List<Column> columns) {
      return columns.isEmpty()
          ? "（只有通过或拒绝）"
          : String.join(
              "、",
              columns.stream()
                  .map(column -> column.chinese() + " [" + column.english() + "]")
                  .toList());
    }
  }

  @Command(
      name = "explain",
      description = "一步一步说明一次判断，如：gongji rules explain 月缴存额 业务日期=2022-04-01 缴存基数=4070 "
          + "单位缴存比例=12%% 个人缴存比例=12%%")
  static final class Explain implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "规则", description = "规则名，如 月缴存额。")
    private String name = "";

    @Parameters(index = "1..*", paramLabel = "列=值", description = "各列的值，列名同用例文件。")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(names = "--policy", paramLabel = "文件", description = "政策文件，不给出时用葫芦岛市的。")
    private @Nullable Path policy;

    @Override
    public Integer call() {
      var console = spec.commandLine();
      var rule = rule(spec, name);
      try {
        for (var step : rule.explain(rulebook(policy), new RuleCase(values)).steps()) {
          console.getOut().println(step.kind() + "  " + step.text());
        }
        return 0;
      } catch (MalformedCase | InvalidPolicyFile | UncheckedIOException unreadable) {
        console.getErr().println(unreadable.getMessage());
        return UNREADABLE;
      }
    }
  }
}
