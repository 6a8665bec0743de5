package org.gongji.bootstrap.command.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongji.bootstrap.configuration.KeyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gongji keys use FILE VERSION}: which key encrypts. */
@Command(name = "use", mixinStandardHelpOptions = true, description = "指定用哪一版密钥加密；各节点重启后生效。")
final class UseKey implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "密钥文件。")
  private Path file;

  @Parameters(paramLabel = "VERSION", description = "密钥的版本。")
  private int version;

  @Override
  public Integer call() throws IOException {
    var keyring = KeyFile.read(file);
    try {
      KeyFile.replace(file, keyring.using(version));
    } catch (IllegalArgumentException unknown) {
      spec.commandLine().getErr().println("密钥文件中没有第 " + version + " 版，或该版已停用：" + keyring);
      return 1;
    }
    var out = spec.commandLine().getOut();
    out.println("自重启起用第 " + version + " 版加密");
    out.println("请把文件发到每个节点并逐个重启，全部重启后运行：gongji keys rotate --config FILE");
    return 0;
  }
}
