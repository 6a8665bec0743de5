package org.gongji.bootstrap.command.rules;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gongji.docs.policy.InvalidPolicyFile;
import org.gongji.docs.rulecase.guide.CaseTemplate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rules template}: starts a case file. */
@Command(name = "template", description = "写一份用例文件的模板，带列名、一行示例、下拉选项和说明。")
final class WriteTemplate implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "规则", description = "规则名，如 月缴存额 或 monthly-contribution。")
  private String name = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "文件",
      description = "写到哪里，.xlsx 或 .csv；不给出时写到 规则名.xlsx。已有的文件不会被覆盖。")
  private @Nullable Path output;

  @Mixin
  private PolicyOption policy = new PolicyOption();

  @Override
  public Integer call() {
    var console = spec.commandLine();
    var rule = RulesCommand.rule(spec, name);
    var file = output == null ? Path.of(rule.chineseName() + ".xlsx") : output;
    var ending = file.toString().toLowerCase(Locale.ROOT);
    if (!ending.endsWith(".csv") && !ending.endsWith(".xlsx")) {
      throw new ParameterException(console, "文件名应以 .xlsx 或 .csv 结尾：" + file);
    }
    if (Files.exists(file)) {
      throw new ParameterException(console, "文件已存在，没有覆盖：" + file);
    }
    try {
      var content = new ByteArrayOutputStream();
      var template = CaseTemplate.of(rule, policy.pack());
      if (ending.endsWith(".csv")) {
        template.writeCsv(content);
      } else {
        template.writeWorkbook(content);
      }
      Files.write(file, content.toByteArray(), StandardOpenOption.CREATE_NEW);
    } catch (InvalidPolicyFile | UncheckedIOException unreadable) {
      console.getErr().println(unreadable.getMessage());
      return RulesCommand.UNREADABLE;
    } catch (IOException unwritable) {
      console.getErr().println("无法写入 " + file + "：" + unwritable.getMessage());
      return RulesCommand.UNREADABLE;
    }
    console.getOut().println("已写入 " + file);
    return 0;
  }
}
