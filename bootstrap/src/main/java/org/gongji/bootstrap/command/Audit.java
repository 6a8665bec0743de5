package org.gongji.bootstrap.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.wiring.Node;
import org.gongji.persistence.operation.audit.AuditChain;
import org.gongji.persistence.operation.audit.AuditHead;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code gongji audit}: proves that the trail is whole, and gives its head away for safe keeping. */
@Command(
    name = "audit",
    description = "审计核验。",
    subcommands = {Audit.Verify.class, Audit.Head.class})
public final class Audit {

  /** Exit code 0 where the trail is whole, 1 where it is not. */
  @Command(
      name = "verify",
      mixinStandardHelpOptions = true,
      description = "核验审计链；记录被改、被删、被截断时列出，退出码 1。")
  static final class Verify implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--config", paramLabel = "FILE", required = true, description = "配置文件。")
    private Path config;

    @Option(names = "--head", paramLabel = "HEAD", description = "以前用 audit head 导出并另存的链头。")
    private @Nullable String head;

    @Override
    public Integer call() {
      var kept = head == null ? null : kept(head);
      try (var node = Node.inspecting(Configuration.read(config, System.getenv()))) {
        var findings = node.get(AuditChain.class).verify(kept);
        var out = spec.commandLine().getOut();
        findings.forEach(out::println);
        out.println(findings.isEmpty() ? "审计链完整" : findings.size() + " 处异常");
        return findings.isEmpty() ? 0 : 1;
      }
    }

    private AuditHead kept(String text) {
      try {
        return AuditHead.parse(text);
      } catch (IllegalArgumentException malformed) {
        throw new ParameterException(
            spec.commandLine(), "--head：应为 audit head 打印的链头，而不是 " + text, malformed);
      }
    }
  }

  /** Prints the head, to be kept outside the database. */
  @Command(name = "head", mixinStandardHelpOptions = true, description = "打印链头，请另行保存。")
  static final class Head implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--config", paramLabel = "FILE", required = true, description = "配置文件。")
    private Path config;

    @Override
    public Integer call() {
      try (var node = Node.inspecting(Configuration.read(config, System.getenv()))) {
        spec.commandLine().getOut().println(node.get(AuditChain.class).head().text());
        return 0;
      }
    }
  }
}
