package org.gongji.bootstrap.command.keys;

import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.wiring.Node;
import org.gongji.persistence.rotation.KeyRotation;
import org.gongji.persistence.rotation.KeyRotation.Rotated;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gongji keys rotate}: everything under the key in use, while the hall works. */
@Command(
    name = "rotate",
    mixinStandardHelpOptions = true,
    description = "把全部个人信息改用现用密钥加密，可在网厅运行时进行；中断后再次运行即可。")
final class RotateKeys implements Callable<Integer> {

  private static final int TOLD_EVERY = 100_000;

  @Spec
  private CommandSpec spec;

  @Option(names = "--config", paramLabel = "FILE", required = true, description = "配置文件。")
  private Path config;

  @Override
  public Integer call() {
    var done = new TreeMap<String, Long>();
    try (var node = Node.inspecting(Configuration.read(config, System.getenv()))) {
      var rotated = node.get(KeyRotation.class).rotate((table, rows) -> {
        var before = done.getOrDefault(table, 0L);
        done.put(table, before + rows);
        if (before / TOLD_EVERY < (before + rows) / TOLD_EVERY) {
          spec.commandLine().getOut().printf("%s 已改 %,d 行%n", table, before + rows);
        }
      });
      done.forEach(
          (table, rows) -> spec.commandLine().getOut().printf("%-20s %,d 行%n", table, rows));
      return told(rotated);
    }
  }

  private int told(Rotated rotated) {
    if (rotated.left() == 0) {
      spec.commandLine().getOut().println("全部已用现用密钥加密");
      return 0;
    }
    var err = spec.commandLine().getErr();
    err.printf("仍有 %,d 行未改：正被占用，或有节点仍用旧密钥写入。请确认各节点均已重启后再次运行%n", rotated.left());
    rotated.stuck().forEach(row -> err.println("无法改写 " + row + "：同一证件或手机以两把密钥登记了两次，请先合并"));
    return 1;
  }
}
