package org.gongji.bootstrap.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongji.bootstrap.configuration.Configuration;
import org.gongji.bootstrap.wiring.Node;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gongji serve}: one node of a real hall. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "按配置文件启动网厅的一个节点。")
public final class Serve implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Option(names = "--config", paramLabel = "FILE", required = true, description = "配置文件。")
  private Path config;

  @Override
  public Integer call() throws InterruptedException {
    var configuration = Configuration.read(config, System.getenv());
    var stop = new StopSignal();
    try (var node = Node.of(configuration)) {
      node.start();
      spec.commandLine()
          .getOut()
          .printf("公积网厅已启动：http://%s:%d/%n", configuration.host(), node.port());
      stop.await();
    } finally {
      stop.closed();
    }
    return 0;
  }
}
