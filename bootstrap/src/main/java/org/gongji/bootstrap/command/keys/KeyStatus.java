package org.gongji.bootstrap.command.keys;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.configuration.KeyFile;
import org.gongji.bootstrap.wiring.Node;
import org.gongji.persistence.rotation.KeyRotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gongji keys status}: how much stands under which key. */
@Command(name = "status", mixinStandardHelpOptions = true, description = "列出各表按密钥版本的行数。")
final class KeyStatus implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Option(names = "--config", paramLabel = "FILE", required = true, description = "配置文件。")
  private Path config;

  @Override
  public Integer call() {
    var configuration = Configuration.read(config, System.getenv());
    var keyring = KeyFile.read(configuration.keysFile());
    var out = spec.commandLine().getOut();
    out.println("用第 " + keyring.current() + " 版加密，最新为第 " + keyring.newest() + " 版");
    try (var node = Node.inspecting(configuration)) {
      node.get(KeyRotation.class)
          .found()
          .forEach(found ->
              out.printf("%-20s 第 %d 版 %,d 行%n", found.table(), found.version(), found.rows()));
    }
    return 0;
  }
}
