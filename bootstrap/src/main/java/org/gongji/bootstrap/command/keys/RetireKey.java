package org.gongji.bootstrap.command.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.configuration.KeyFile;
import org.gongji.bootstrap.wiring.Node;
import org.gongji.persistence.rotation.KeyRotation;
import org.gongji.persistence.rotation.KeyRotation.Found;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongji keys retire VERSION}: takes a key out that nothing is encrypted by any more. */
@Command(
    name = "retire",
    mixinStandardHelpOptions = true,
    description = "停用一版密钥：不再有任何行用它加密时，从密钥文件中去掉，只留下核验审计记录所需的部分。")
final class RetireKey implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Option(names = "--config", paramLabel = "FILE", required = true, description = "配置文件。")
  private Path config;

  @Parameters(paramLabel = "VERSION", description = "密钥的版本。")
  private int version;

  @Override
  public Integer call() throws IOException {
    var configuration = Configuration.read(config, System.getenv());
    var err = spec.commandLine().getErr();
    var standing = standing(configuration);
    if (!standing.isEmpty()) {
      standing.forEach(
          found -> err.printf("%-20s 仍有 %,d 行用第 %d 版加密%n", found.table(), found.rows(), version));
      err.println("请先运行 gongji keys rotate");
      return 1;
    }
    var file = configuration.keysFile();
    var keyring = KeyFile.read(file);
    try {
      KeyFile.replace(file, keyring.retired(version));
    } catch (IllegalArgumentException inUse) {
      err.println("第 " + version + " 版是现用密钥，或不在密钥文件中：" + keyring);
      return 1;
    }
    spec.commandLine().getOut().println("已停用第 " + version + " 版；请把文件发到每个节点。它加密的旧备份须用旧密钥文件才能读取");
    return 0;
  }

  private List<Found> standing(Configuration configuration) {
    try (var node = Node.inspecting(configuration)) {
      return node.get(KeyRotation.class).found().stream()
          .filter(found -> found.version() == version)
          .toList();
    }
  }
}
