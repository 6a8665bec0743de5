package org.gongji.bootstrap.command.rules;

import org.gongji.bootstrap.command.policy.NamedPolicy;
import org.gongji.domain.policy.PolicyPack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The city whose rules are asked (政策文件). */
final class PolicyOption {

  @Option(
      names = "--policy",
      paramLabel = "政策",
      description = NamedPolicy.DESCRIPTION + "；不给出时用葫芦岛市的。")
  private @Nullable String name;

  PolicyPack pack() {
    return NamedPolicy.pack(name);
  }
}
