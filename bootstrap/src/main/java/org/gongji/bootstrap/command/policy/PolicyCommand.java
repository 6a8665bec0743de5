package org.gongji.bootstrap.command.policy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What whoever keeps a city's policy file needs: check it, read it in words, compare two. */
@Command(
    name = "policy",
    description = "政策文件：检查、查看和比较。",
    subcommands = {CheckPolicy.class, ShowPolicy.class, DiffPolicies.class})
public final class PolicyCommand implements Runnable {

  @Spec
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请给出命令：check、show 或 diff。");
  }
}
