package org.gongji.bootstrap.command.rules;

import org.gongji.domain.conformance.CaseRules;
import org.gongji.domain.conformance.rule.CaseRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What rule testers need (规则用例): run case files, start new ones, see one decision in steps. */
@Command(
    name = "rules",
    description = "规则用例：运行、编写和说明。",
    subcommands = {VerifyCases.class, WriteTemplate.class, ListRules.class, ExplainCase.class})
public final class RulesCommand implements Runnable {

  static final int UNREADABLE = 2;

  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请给出命令：verify、template、list 或 explain。");
  }

  static CaseRule rule(CommandSpec spec, String name) {
    return CaseRules.named(name)
        .orElseThrow(() -> new ParameterException(
            spec.commandLine(), "没有规则「" + name + "」。gongji rules list 列出全部规则。"));
  }
}
