package org.gongji.bootstrap.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongji.application.ledger.LedgerBook;
import org.gongji.application.operation.Transactions;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.wiring.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gongji ledger verify}: rebuilds every balance from the entries. */
@Command(name = "ledger", description = "账务核对。", subcommands = Ledger.Verify.class)
public final class Ledger {

  /** Exit code 0 where all agrees, 1 where something does not. */
  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description = "由分录重建余额、缴至年月并逐户核对；不一致时列出账户，退出码 1。")
  static final class Verify implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--config", paramLabel = "FILE", required = true, description = "配置文件。")
    private Path config;

    @Override
    public Integer call() {
      try (var node = Node.inspecting(Configuration.read(config, System.getenv()))) {
        var ledger = node.get(LedgerBook.class);
        var findings = node.get(Transactions.class).read(ledger::verify);
        var out = spec.commandLine().getOut();
        findings.forEach(finding -> out.println(finding.account() + "：" + finding.text()));
        out.println(findings.isEmpty() ? "账务一致" : findings.size() + " 处不一致");
        return findings.isEmpty() ? 0 : 1;
      }
    }
  }
}
